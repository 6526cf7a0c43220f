import type { Edition, EditionTitle } from '#edition/types/edition.ts';

/** How long the title of a page is at most before the name of the edition, in letters: what is read where it is shared. */
export const MAX_TITLE_LENGTH = 60;
/** The same where ", part 12 of 34" may stand after it. */
const MAX_LENGTH_OF_PART = MAX_TITLE_LENGTH - 15;
/** Of its beginning a shortened title keeps at least so many letters. */
const MIN_HEAD = 20;

/** The short forms of all long titles of an edition. */
export function buildShortTitles(
  edition: Omit<Edition, 'title' | 'pages'>,
): Pick<EditionTitle, 'shortTitles' | 'shortTitlesOfParts'> {
  const titles = listTitles(edition);
  return {
    shortTitles: shortenTitles(titles, MAX_TITLE_LENGTH),
    shortTitlesOfParts: shortenTitles(titles, MAX_LENGTH_OF_PART),
  };
}

/** The titles of everything that has a page of its own. */
function listTitles(edition: Omit<Edition, 'title' | 'pages'>): string[] {
  const { events, agreements, chapters, sources, people, places, organizations } = edition;
  return [
    ...[...events, ...agreements, ...chapters].map(({ title }) => title),
    ...sources.flatMap(({ title, shortTitle }) => [title.value, shortTitle]),
    ...[...people, ...places, ...organizations].map(({ name }) => name),
  ];
}

/**
 * A shorter form of each title that is longer than so many letters, and at most so long: its beginning and, where another title begins alike, as many of its last
 * words as tell them apart, with "…" between. Of titles that cannot be told apart so, none has one.
 */
export function shortenTitles(titles: readonly string[], length: number): Map<string, string> {
  const long = [...new Set(titles)].filter((title) => title.length > length);
  const alike = Map.groupBy(long, (title) => title.slice(0, MIN_HEAD));
  return new Map(
    long.flatMap((title) => {
      const others = alike.get(title.slice(0, MIN_HEAD)) ?? [];
      const found = listShortForms(title, length).find(
        ([head, tail]) => !others.some((other) => other !== title && isBetween(other, head, tail)),
      );
      return found ? [[title, `${found[0]}…${found[1]}`] as const] : [];
    }),
  );
}

const isBetween = (title: string, head: string, tail: string): boolean =>
  title.startsWith(head) && title.endsWith(tail);

/** The ways to shorten a title, as what is left of its beginning and of its end; those with the shortest end first. */
function listShortForms(title: string, length: number): [head: string, tail: string][] {
  const ends = Array.from(title.matchAll(/\s\S/gu), ({ index }) => index);
  return [title.length, ...ends.toReversed()].flatMap((end): [string, string][] => {
    const tail = title.slice(end);
    const head = cutAfterWord(title, length - 1 - tail.length);
    return head.length < MIN_HEAD ? [] : [[head, tail]];
  });
}

/** The beginning of a text, at most so many letters long and not cut within a word, unless the word is longer. */
function cutAfterWord(text: string, length: number): string {
  if (length <= 0) return '';
  const cut = text.slice(0, length);
  const isWhole = /^\s/.test(text.slice(length));
  const words = isWhole ? cut : cut.replace(/\s+\S*$/u, '');
  return words.replace(/[\s,;:–—(-]+$/u, '');
}
