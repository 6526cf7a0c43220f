import { MAX_TITLE_LENGTH } from '#edition/build/short-titles.ts';
import type { EditionTitle } from '#edition/types/edition.ts';

type Titles = Pick<EditionTitle, 'title' | 'shortTitles' | 'shortTitlesOfParts'>;

/** How long it is with that name: what tabs, bookmarks and lists of results show. */
const MAX_LINE_LENGTH = 70;

/** The number of a part after a title: ", part 2 of 3", ", page 2". */
const PART = /, (?:part|page) \d+(?: of \d+)?$/;

/**
 * The title of a page as its head says it, shortened to 60 letters: with the name of the edition after it, with the first
 * words of that name (up to a comma or colon), or alone, so that no more than 70 letters stand there.
 */
export function formatDocumentTitle(title: string, edition: Titles): string {
  const [name = ''] = edition.title.split(/[,:]/);
  if (title === edition.title) return title.length <= MAX_LINE_LENGTH ? title : name;
  const shown = title.length <= MAX_TITLE_LENGTH ? title : shorten(title, edition);
  const forms = [`${shown} · ${edition.title}`, `${shown} · ${name}`];
  return forms.find(({ length }) => length <= MAX_LINE_LENGTH) ?? shown;
}

/** The short form of a long title, with the number of its part where it has one; a title that has none stays. */
function shorten(title: string, { shortTitles, shortTitlesOfParts }: Titles): string {
  const [part = ''] = PART.exec(title) ?? [];
  const whole = title.slice(0, title.length - part.length);
  return ((part ? shortTitlesOfParts : shortTitles).get(whole) ?? whole) + part;
}
