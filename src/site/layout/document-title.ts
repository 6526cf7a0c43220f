import { MAX_TITLE_LENGTH } from '#edition/build/short-titles.ts';
import type { EditionTitle } from '#edition/types/edition.ts';

type Titles = Pick<EditionTitle, 'title' | 'shortTitles' | 'shortTitlesOfParts'>;

/** The number of a part after a title: ", part 2 of 3", ", page 2". */
const PART = /, (?:part|page) \d+(?: of \d+)?$/;

/**
 * The title of a page as its head says it, at most 70 letters long: with the name of the edition after it, with the
 * first words of that name (up to a comma or colon), alone, or shortened; the first that is short enough.
 */
export function formatDocumentTitle(title: string, edition: Titles): string {
  const [name = ''] = edition.title.split(/[,:]/);
  const forms =
    title === edition.title ? [title, name] : [`${title} · ${edition.title}`, `${title} · ${name}`, title];
  return forms.find(({ length }) => length <= MAX_TITLE_LENGTH) ?? shorten(title, edition);
}

/** The short form of a long title, with the number of its part where it has one; a title that has none stays. */
function shorten(title: string, { shortTitles, shortTitlesOfParts }: Titles): string {
  const [part = ''] = PART.exec(title) ?? [];
  const whole = title.slice(0, title.length - part.length);
  return ((part ? shortTitlesOfParts : shortTitles).get(whole) ?? whole) + part;
}
