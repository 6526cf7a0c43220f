import { goesOn } from '#dates/date-ranges.ts';
import type { YearOfDate } from '#dates/years-of.ts';
import type { Claim } from '#edition/evidence/claims/claim.ts';
import { listYears } from '#edition/timeline/years.ts';
import type {
  Basis,
  DatedValue,
  Edition,
  EditionTitle,
  Elsewhere,
  Evidence,
  Evidenced,
  LabelledRef,
  Ref,
  Reference,
} from '#edition/types/edition.ts';
import { citeClaim } from '#exports/citation/cited-work.ts';
import { writeChicago } from '#exports/citation/styles.ts';

/* What every kind of record in edition.json says in the same way: ids, how it is known, dates, evidence. */

export const idOf = ({ id }: Ref): string => id;

export const writeEvidence = ({ key, witness, passage, exact, start, end, supports, says }: Evidence) => ({
  source: witness.id,
  passage,
  quote: key,
  exact,
  start,
  end,
  supports,
  ...(says ? { says } : {}),
});

const writeBasis = ({ label, rule, references }: Basis) => ({
  label,
  ...(rule ? { rule: rule.id } : {}),
  ...(references.length > 0 ? { references: references.map(({ address }) => ({ address })) } : {}),
});

/** A value of a record that is called `of`: its address, what it rests on, and how to cite it. */
export const writeClaim = (
  claim: Claim,
  of: string,
  edition: EditionTitle,
  toUrl: (path: string) => string,
) => ({
  id: claim.id,
  url: toUrl(claim.path),
  field: claim.field,
  name: claim.name,
  value: claim.value,
  ...writeBasis(claim),
  quotes: claim.quotes,
  ...(claim.rivals.length > 0 ? { rivals: claim.rivals } : {}),
  citation: writeChicago(
    citeClaim(
      edition,
      { title: of },
      { label: nameClaim(claim, of), path: claim.path, words: claim.value },
      toUrl,
    ),
  ),
});

/** Longer values are cut in the title of a citation. */
const MAX_LETTERS = 60;

/** Claims whose value is the title of what they are of, or a sentence: their citation has its name alone. */
const UNQUOTED: ReadonlySet<string> = new Set(['title', 'name', 'description', 'elsewhere']);

/** What a claim is called in its citation, below the title of the record: what it is a value of, and the value. */
function nameClaim({ field, name, value }: Pick<Claim, 'field' | 'name' | 'value'>, of: string): string {
  const short =
    value.length <= MAX_LETTERS ? value : `${value.slice(0, MAX_LETTERS).replace(/[\s,.;:]+\S*$/, '')} …`;
  return [name === of ? '' : name, UNQUOTED.has(field) ? '' : short].filter(Boolean).join(': ');
}

export const writeLink = (link: LabelledRef) => ({ id: link.id, ...writeBasis(link) });

/** The date of a record; an open end of it goes as far as the timeline of the edition. */
export const writeDate = (value: DatedValue | null, edition: Pick<Edition, 'events'>) => ({
  dateLabel: value?.label ?? null,
  dateRule: value?.rule?.id ?? null,
  dateWords: value?.words ?? null,
  earliest: value?.date.earliest ?? null,
  latest: value?.date.latest ?? null,
  precision: value?.date.precision ?? null,
  approximate: value?.date.approximate ?? false,
  uncertain: value?.date.uncertain ?? false,
  goesOn: value ? goesOn(value.date) : false,
  years: yearsThat(value, edition, ({ relation }) => relation !== 'possible'),
  possibleYears: yearsThat(value, edition, ({ relation }) => relation === 'possible'),
});

const yearsThat = (
  value: DatedValue | null,
  edition: Pick<Edition, 'events'>,
  isMeant: (year: YearOfDate) => boolean,
): number[] =>
  listYears(value, edition)
    .filter(isMeant)
    .map(({ year }) => year);

/** An address outside, and the day on which it was read, where that is recorded. */
export const writeReference = ({ address, accessed }: Reference) => ({
  address,
  ...(accessed === null ? {} : { accessed }),
});

export const writeElsewhere = (one: Elsewhere) => ({
  what: one.what,
  value: one.value,
  date: one.date?.edtf ?? null,
  person: one.person?.id ?? null,
  step: one.step,
  by: one.by?.id ?? null,
  of: one.of,
  text: one.text,
  contests: one.contests,
  label: one.label,
  references: one.references.map(writeReference),
});

export const writeEvidenceFields = ({ evidence, witnesses, notes }: Evidenced) => ({
  witnesses: witnesses.map(({ siglum }) => siglum),
  notes: notes.map(({ id }) => id),
  evidence: evidence.map(writeEvidence),
});
