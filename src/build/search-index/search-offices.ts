import type { Edition, Holder } from '#edition/types/edition.ts';
import type { OfficeRow } from '#client/search/index/file-format.ts';
import { spellingKey } from '#client/search/index/vocabulary.ts';
import { listWords } from '#text/words/words.ts';

/**
 * The offices by which a query can mean their holders, where the register of people knows one: by each of their titles,
 * by synonyms of the first word ("speaker" for "chairman"), and by each name of the country or body that they name.
 */
export function writeOffices(edition: Edition, numbers: ReadonlyMap<string, number>): OfficeRow[] {
  const synonymsOf = new Map(
    edition.searchLexicon.synonyms.flatMap((group) => group.map((word) => [word, group] as const)),
  );
  const named = [...edition.places, ...edition.organizations].map(({ name, variants }) => [
    name,
    ...variants.filter(({ lang }) => lang === 'en').map(({ form }) => form),
  ]);
  return edition.offices.flatMap(({ name, titles, holders }): OfficeRow[] => {
    const held = holders.flatMap((holder) => writeHolder(holder, numbers));
    if (held.length === 0) return [];
    const forms = [name, ...titles].flatMap((title) => [title, ...renameBearer(title, named)]);
    const keys = forms.flatMap((form) => {
      const [first = '', ...more] = listWords(form).filter((word) => word !== 'the');
      return [first, ...(synonymsOf.get(first) ?? [])].flatMap((word) => [
        spellingKey([word, ...more]),
        // As a reader types it who leaves the article in.
        spellingKey(listWords([word, ...more].join(' ').replace(/ of /g, ' of the '))),
      ]);
    });
    return [[[...new Set(keys)].join('|'), held.join(',')]];
  });
}

function writeHolder({ person, from, to }: Holder, numbers: ReadonlyMap<string, number>): string[] {
  const number = person === null ? undefined : numbers.get(person.id);
  return number === undefined ? [] : [`${number}/${from.earliest ?? ''}/${to?.latest ?? ''}`];
}

/** A title with every other name of the country or body that it ends in: "President of X" by its short name. */
function renameBearer(title: string, named: readonly string[][]): string[] {
  return named.flatMap((forms) =>
    forms
      .filter((form) => title.endsWith(` of ${form}`) || title.endsWith(` of the ${form}`))
      .flatMap((form) => {
        const start = title.slice(0, -form.length).replace(/ the $/, ' ');
        return forms.filter((other) => other !== form).map((other) => start + other);
      }),
  );
}
