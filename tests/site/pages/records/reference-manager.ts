import type { HTMLElement } from 'node-html-parser';

/** What a reference manager saves of a page. */
export interface SavedItem {
  itemType: string;
  title: string;
  creators: { name: string; isWhole: boolean }[];
  publicationTitle: string;
  date: string;
  url: string;
  language: string;
  abstractNote: string;
  rights: string;
}

/** Titles of what a page is in, which decide on its kind, whatever else it says of it. */
const KINDS: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^citation_journal_title$/, 'journalArticle'],
  [/^citation_technical_report_institution$/, 'report'],
  [/^citation_conference(?:_title)?$/, 'conferencePaper'],
  [/^citation_(?:in)?book_title$/, 'bookSection'],
  [/^citation_dissertation_institution$/, 'thesis'],
];

/**
 * Saves a page by the rules of the best-known reference manager for what stands in a head, as its makers document them
 * and as we saw them at work: the kind of `z:itemType`, unless the title of a journal or book is given; the first value of
 * each name; a body whole only where nothing but the end follows a comma.
 */
export function saveItem(root: HTMLElement): SavedItem {
  const metas = root.querySelectorAll('head > meta').map((meta) => ({
    name: meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
    content: meta.getAttribute('content')?.trim() ?? '',
  }));
  const first = (...names: readonly string[]): string =>
    names
      .map((name) => metas.find((meta) => meta.name === name && meta.content !== '')?.content)
      .find((content) => content !== undefined) ?? '';
  const decided = KINDS.filter(([name]) => metas.some((meta) => name.test(meta.name))).at(-1)?.[1];
  const guess = metas.some(({ name }) => name === 'citation_title') ? 'journalArticle' : 'webpage';
  return {
    itemType: decided ?? (first('z:itemType') || guess),
    title: first('citation_title') || (root.querySelector('title')?.text ?? ''),
    creators: metas
      .filter(({ name }) => name === 'citation_author')
      .flatMap(({ content }, _, { length }) => splitAuthors(content, length === 1))
      .map(readAuthor),
    publicationTitle: first('citation_journal_title', 'citation_inbook_title', 'prism.publicationName'),
    date: first('citation_publication_date', 'citation_date', 'DC.date'),
    url:
      first('citation_public_url') ||
      (root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''),
    language: first('citation_language', 'DC.language'),
    abstractNote: first('citation_abstract', 'description'),
    rights: first('prism.copyright', 'DC.rights'),
  };
}

/** Several authors of one element: by semicolons, or by a comma with two words or more on both sides. */
function splitAuthors(content: string, isOnlyOne: boolean): string[] {
  const authors = content.split(/\s*;\s*/);
  const [one = '', other = '', ...more] = content.split(/\s*,\s*/);
  const isList = authors.length === 1 && isOnlyOne && one.includes(' ') && other.includes(' ');
  return (isList ? [one, other, ...more] : authors).filter((author) => /[^\s,.;-]/.test(author));
}

/** A name with a comma is "Last, First", a body where nothing is first; one without is a person's, last word last. */
function readAuthor(author: string): SavedItem['creators'][number] {
  const [last = '', first = ''] = author.split(/\s*,\s*/);
  const isWhole = author.includes(',') ? first === '' : !author.includes(' ');
  return { name: last, isWhole };
}
