import type { Edition } from '#edition/types/edition.ts';

/* Where things stand in the book: in one file for each chapter and each text, and one for each list. */

/** A longer file is slow to open on a small reader. */
const MAX_RECORDS = 200;

/** The files of the book that hold lists; a long list goes on in others, with a number. */
export const BOOK_FILES = {
  title: 'title.xhtml',
  events: 'timeline.xhtml',
  agreements: 'agreements.xhtml',
  figures: 'figures.xhtml',
} as const;

/** The file of a chapter or of a text. */
export const bookFile = ({ type, id }: { type: 'chapter' | 'source'; id: string }): string =>
  `${type}-${id}.xhtml`;

/** A list as the files of the book hold it. */
export function splitIntoFiles<T>(
  file: string,
  things: readonly T[],
): { file: string; things: readonly T[] }[] {
  const count = Math.max(1, Math.ceil(things.length / MAX_RECORDS));
  return Array.from({ length: count }, (_, index) => ({
    file: index === 0 ? file : file.replace('.xhtml', `-${index + 1}.xhtml`),
    things: things.slice(index * MAX_RECORDS, (index + 1) * MAX_RECORDS),
  }));
}

/** How a note of a chapter and its mark are called in its file. */
export const noteIds = (number: number) => ({ note: `note-${number}`, mark: `mark-${number}` });

/** Where a path of the edition stands in the book; a full address where only the site has it. */
export type BookLink = (path: string) => string;

/** Makes the links of the book. */
export function createBookLinks(edition: Edition, toAddress: (path: string) => string): BookLink {
  const lists: readonly [file: string, things: readonly { type: string; id: string; path: string }[]][] = [
    [BOOK_FILES.events, edition.events],
    [BOOK_FILES.agreements, edition.agreements],
    [BOOK_FILES.figures, edition.figures],
  ];
  const places = new Map<string, string>([
    ['/', BOOK_FILES.title],
    ['/timeline/', BOOK_FILES.events],
    ['/agreements/', BOOK_FILES.agreements],
    ['/figures/', BOOK_FILES.figures],
    ...lists.flatMap(([list, all]) =>
      splitIntoFiles(list, all).flatMap(({ file, things }) =>
        things.map(({ type, id, path }) => [path, `${file}#${type}-${id}`] as const),
      ),
    ),
    ...edition.chapters.map((chapter) => [chapter.path, bookFile(chapter)] as const),
    ...edition.sources.flatMap((source) => [
      [source.path, bookFile(source)] as const,
      ...source.passages.map(({ path, id }) => [path, `${bookFile(source)}#${id}`] as const),
    ]),
  ]);
  return (path) => (path.startsWith('/') ? (places.get(path) ?? toAddress(path)) : path);
}
