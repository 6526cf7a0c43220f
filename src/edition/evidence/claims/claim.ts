import type { Basis } from '#edition/types/edition.ts';

/** Something else that others, or another text, have for a value. */
export interface Rival {
  /** The anchor where it is told: another claim of the record, a note, another figure. */
  id: string;
  /** What it is, in few words; null where it takes a sentence. */
  words: string | null;
}

/** One value of a record, with an address of its own. */
export interface Claim extends Basis {
  /** Its anchor on the page of the record (claim-ids.ts); permanent. */
  id: string;
  /** Its address, root-relative. */
  path: string;
  /** What it is a value of, as `supports` of a quote names it; `elsewhere` and `says` for what others have. */
  field: string;
  /** What a reader calls that. */
  name: string;
  /** The value in words. */
  value: string;
  /** The keys of the quotes of the record that support it. */
  quotes: string[];
  rivals: Rival[];
}
