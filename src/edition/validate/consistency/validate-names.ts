import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ContentEntry } from '#load/read-content.ts';
import type { FieldPath, ProblemList } from '#problems/problem-list.ts';
import type { Variant } from '#schema/register.ts';
import { fitsScript, suggestScript } from '#text/characters/language-scripts.ts';
import { foldText } from '#text/words/whole-words.ts';

/** What an entry of any register is called, and of what it is told apart. */
interface NamedEntry {
  id: string;
  entry: Pick<ContentEntry, 'file' | 'lineOf'>;
  fields: {
    name: string;
    variants: readonly Variant[];
    differentFrom: readonly string[];
    kind?: string;
    country?: string | undefined;
  };
}

/** The language in which the edition is written, and with it the names it uses. */
const OWN_LANGUAGE = 'en';

/** A name as it is compared: capitals, white space and the way its accents are stored make no other name of it. */
export const foldName = (name: string): string => foldText(name.normalize('NFC'));

/**
 * Every spelling of an entry is given once and in the letters of its language, and belongs to no other entry of the
 * same register, unless one of the two names the other in `differentFrom`. Places are told apart by their kinds and
 * countries, too.
 */
export function validateNames(
  { people, places, organizations }: Pick<ParsedContent, 'people' | 'places' | 'organizations'>,
  problems: ProblemList,
): void {
  for (const register of [people, places, organizations] as readonly (readonly NamedEntry[])[]) {
    const owners = new Map<string, NamedEntry[]>();
    for (const named of register) {
      validateSpellings(named, problems);
      refuseTaken(named, owners, problems);
    }
  }
}

/** The spellings of an entry with the fields that hold them, its name first. */
const listForms = ({ fields }: NamedEntry): { form: string; lang: string; path: FieldPath }[] => [
  { form: fields.name, lang: OWN_LANGUAGE, path: ['name'] },
  ...fields.variants.map((variant, index) => ({ ...variant, path: ['variants', index] })),
];

function validateSpellings(named: NamedEntry, problems: ProblemList): void {
  const seen = new Map<string, string>();
  for (const { form, lang, path } of listForms(named)) {
    const key = `${foldName(form)} ${lang}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, form);
    else problems.add('spelling-repeated', named.entry, path, { form, other });
    if (path[0] === 'name' || fitsScript(form, lang)) continue;
    const instead = suggestScript(form, lang);
    const suggestion = instead === null ? '' : ` Did you mean "${instead}"?`;
    problems.add('script-unexpected', named.entry, [...path, 'lang'], { form, lang, suggestion });
  }
}

/** Reports the first spelling that an entry shares with one before it without being told apart from it. */
function refuseTaken(named: NamedEntry, owners: Map<string, NamedEntry[]>, problems: ProblemList): void {
  let isReported = false;
  const own = new Set<string>();
  for (const { form, path } of listForms(named)) {
    const key = foldName(form);
    if (own.has(key)) continue;
    own.add(key);
    const before = owners.get(key);
    if (!before) owners.set(key, [named]);
    else {
      const other = isReported ? undefined : before.find((one) => !areDistinct(one, named));
      before.push(named);
      if (!other) continue;
      isReported = true;
      problems.add('name-taken', named.entry, path, { form, other: other.id });
    }
  }
}

function areDistinct(one: NamedEntry, other: NamedEntry): boolean {
  const declares = (a: NamedEntry, b: NamedEntry): boolean => a.fields.differentFrom.includes(b.id);
  const isElsewhere = one.fields.kind !== other.fields.kind || one.fields.country !== other.fields.country;
  return isElsewhere || declares(one, other) || declares(other, one);
}
