import type { AuthoredEvent } from '#schema/records/event.ts';
import type { AuthoredLink, Label } from '#schema/values.ts';
import type { Fact, SupportingQuote } from '#edition/validate/facts/validate-facts.ts';
import { containsWords } from '#text/words/whole-words.ts';
import { kindsSaid, knowsKindsIn, type KindField } from './kind-words.ts';
import { isNamedOutsideBetween, isSaidOfPlace, isTitleOf, type Names } from './names.ts';

/** The spellings of each person, place and organization by id, its name first. */
export type Spellings = ReadonlyMap<string, readonly [name: string, ...variants: string[]]>;

/** A claim without words of its own: some quote supports the field. */
export const plainFact = (field: string, label: Label = 'stated'): Fact => ({ field, path: [field], label });

/** A stated claim whose words must be printed in a quote that supports the field. */
export const wordsFact = (field: string, words: string, path: Fact['path'] = [field]): Fact => ({
  field,
  path,
  label: 'stated',
  anyOf: [words],
});

/** A stated claim that something is named by one of its spellings. */
export const namedFact = (
  field: string,
  path: Fact['path'],
  id: string,
  forms: readonly [string, ...string[]],
): Fact => ({
  field,
  path,
  label: 'stated',
  anyOf: forms,
  expected: `“${forms[0]}” or another spelling of ${id}`,
});

/** A stated place of an event or an agreement is where it was, and not only part of another name. */
export function atPlace(fact: Fact, link: AuthoredLink | undefined, names: Names): Fact {
  if (link === undefined || fact.anyOf === undefined) return fact;
  const isMeant = (id: string) => id === link.id;
  const isAround = (id: string) => names.isIn(id, link.id) || names.isIn(link.id, id);
  return { ...fact, isSaidBy: (quotes) => isSaidOfPlace(names, textsOf(quotes), isMeant, isAround) };
}

const textsOf = (quotes: readonly SupportingQuote[]) => quotes.map(({ words }) => words);

/**
 * Where a visit went and who travelled, which need not be told: but a quote that supports the visit and names a person
 * names the one who travelled, and one that names a place names one in the country visited.
 */
export function visitFacts(
  { people, organizations, places }: AuthoredEvent,
  { visitor, host }: NonNullable<AuthoredEvent['visit']>,
  spellings: Spellings,
  names: Names,
): Fact[] {
  const [who, where] = [spellings.get(visitor), spellings.get(host)];
  const travellers = people.filter(({ role }) => role === 'visitor' || role === 'head of delegation');
  const traveller = [...travellers, ...organizations].find(({ id }) => id === visitor);
  const isStated = places.some(({ label }) => label === 'stated');
  const at = isStated ? undefined : places.find(({ id }) => names.isIn(id, host));
  const isNamed = ({ words }: SupportingQuote) => who?.some((form) => containsWords(words, form)) ?? true;
  return [
    {
      ...plainFact('visit', traveller?.label),
      path: ['visit', 'visitor'],
      expected: `“${who?.[0] ?? visitor}” or another spelling of ${visitor}`,
      // A visitor who is stated among the people or bodies of the event is judged there.
      isSaidBy: (quotes) =>
        traveller?.label === 'stated' ||
        quotes.some(isNamed) ||
        !quotes.some(({ words }) => names.names(words, 'person')),
    },
    {
      ...plainFact('visit', at?.label),
      path: ['visit', 'host'],
      expected: `“${where?.[0] ?? host}”, or a place in it, as where the visit went`,
      isSaidBy: (quotes) => {
        const telling = quotes.some(isNamed) ? quotes.filter(isNamed) : quotes;
        const isIn = (id: string) => names.isIn(id, host);
        return (
          isSaidOfPlace(names, textsOf(telling), isIn) ||
          !telling.some(({ words }) => names.names(words, 'place'))
        );
      },
    },
  ];
}

/** A title stands in a quote that supports the people; that of a stated person beside the name, not that of another. */
export function titleFact(
  { id, title, label }: AuthoredEvent['people'][number],
  index: number,
  spellings: Spellings,
  names: Names,
): Fact[] {
  if (title === undefined) return [];
  const forms = spellings.get(id) ?? [];
  const isNamed = ({ words }: SupportingQuote) =>
    label !== 'stated' || forms.length === 0 || forms.some((form) => containsWords(words, form));
  return [
    {
      ...wordsFact('people', title, ['people', index, 'title']),
      expected: `“${title}” as what it calls ${forms[0] ?? id}`,
      isSaidBy: (quotes) => {
        // A person whom no quote names has been reported.
        const naming = quotes.some(isNamed) ? quotes.filter(isNamed) : quotes;
        // Nobody can tell beside whom a title stands whose bearer the register does not know.
        return naming.some(({ words }) =>
          forms.length === 0 ? containsWords(words, title) : isTitleOf(names, words, title, id),
        );
      },
    },
  ];
}

/** A claim that a thing is of a kind: in a language whose words for kinds are known, one of them is printed. */
export const kindFact = (field: KindField, kind: string, path: Fact['path']): Fact => ({
  ...plainFact(field),
  path,
  expected: `“${kind}” or another word for it`,
  isSaidBy: (quotes) =>
    quotes.some(({ words, language }) => !knowsKindsIn(language) || kindsSaid(field, words).includes(kind)),
  instead: (quotes) => {
    const said = new Set(quotes.flatMap(({ words }) => kindsSaid(field, words)));
    return said.size > 0 ? ` They say “${[...said].join('”, “')}”.` : '';
  },
});

/** A stated signatory is named as one that signed; "between" names the sides of a document. */
export const asSignatory = (fact: Fact, link: AuthoredLink | undefined, names: Names): Fact =>
  link === undefined || fact.anyOf === undefined
    ? fact
    : {
        ...fact,
        expected: `${fact.expected ?? ''} as who signed (“between” names the sides of a document)`,
        isSaidBy: (quotes) => quotes.some(({ words }) => isNamedOutsideBetween(words, names, link.id)),
      };
