import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import type { AuthoredQuote } from '#schema/quote.ts';
import type { AuthoredLink } from '#schema/values.ts';
import { containsWords, foldText } from '#text/words/whole-words.ts';
import { foldName } from './validate-names.ts';

/** A person with a spelling that others have, too. */
interface Namesake {
  /** The spellings that nobody else has, and that are no part of a shared one. */
  own: string[];
  /** The shared spellings, each with the ids of the others that have it. */
  shared: { form: string; others: string[] }[];
}

/**
 * Words that name a person by a spelling that others share state nothing: they may mean any of them. The link is then
 * inferred, unless the quote has another spelling too, or the record names all who share it. Bodies are not asked for
 * so much: words such as “the ministries of both countries” name each of them.
 */
export function validateNamings(parsed: ParsedContent, problems: ProblemList): void {
  const namesakes = findNamesakes(parsed.people);
  if (namesakes.size === 0) return;
  for (const { entry, fields } of [...parsed.events, ...parsed.agreements]) {
    for (const [index, { id, label }] of fields.people.entries()) {
      const namesake = label === 'stated' ? namesakes.get(id) : undefined;
      const found = namesake && findAmbiguity(fields, namesake);
      if (!found) continue;
      const details = { form: found.form, id, others: found.others.join(' or ') };
      problems.add('naming-ambiguous', entry, ['people', index], details);
    }
  }
}

/**
 * The people who share a spelling with others from whom the register tells them apart, by id. Where it does not, they
 * may be one, which is reported there.
 */
function findNamesakes(people: readonly ParsedEntry<'people'>[]): Map<string, Namesake> {
  const declared = new Set(
    people.flatMap(({ id, fields }) => fields.differentFrom.map((other) => pairOf(id, other))),
  );
  const formsOf = people.map(({ id, fields }) => {
    const forms = [fields.name, ...fields.variants.map(({ form }) => form)];
    return { id, forms: new Map(forms.map((form) => [foldName(form), form])) };
  });
  const owners = new Map<string, string[]>();
  for (const { id, forms } of formsOf) {
    for (const key of forms.keys()) {
      const known = owners.get(key);
      if (known) known.push(id);
      else owners.set(key, [id]);
    }
  }
  return new Map(
    formsOf.flatMap(({ id, forms }): [string, Namesake][] => {
      const shared = [...forms].flatMap(([key, form]) => {
        const others = (owners.get(key) ?? []).filter((owner) => declared.has(pairOf(id, owner)));
        return others.length === 0 ? [] : [{ form, others }];
      });
      const isOwn = (form: string): boolean => !shared.some((one) => containsWords(foldText(one.form), form));
      return shared.length === 0 ? [] : [[id, { own: [...forms.values()].filter(isOwn), shared }]];
    }),
  );
}

/** Two ids, in either order. */
const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

/** The shared spelling by which alone the quotes that support people name one of them; undefined where they say more. */
function findAmbiguity(
  { people, quotes }: { people: readonly AuthoredLink[]; quotes: Readonly<Record<string, AuthoredQuote>> },
  { own, shared }: Namesake,
): Namesake['shared'][number] | undefined {
  const texts = Object.values(quotes)
    .filter(({ supports }) => supports.includes('people'))
    .map(({ exact }) => foldText([exact].flat().join(' ')));
  const holds = (form: string): boolean => texts.some((text) => containsWords(text, form));
  if (own.some(holds)) return undefined;
  const linked = new Set(people.map(({ id }) => id));
  return shared.find(({ form, others }) => holds(form) && !others.every((id) => linked.has(id)));
}
