import type { CitedWork } from './cited-work.ts';

/** The kinds of works by their names in the best-known reference manager. */
const KINDS = {
  entry: 'encyclopediaArticle',
  chapter: 'bookSection',
  edition: 'book',
  source: 'webpage',
} as const satisfies Readonly<Record<CitedWork['kind'], string>>;

/**
 * What reference managers read in the head of a page: names and contents of meta elements, none of them empty. The comma
 * keeps a body from being taken for a person; a title of a book that is given as such would make all pages chapters.
 * `address` is that of the page, which a source has besides its own.
 */
export function citationMeta(work: CitedWork, address: string): [name: string, content: string][] {
  const fields: [name: string, content: string | null][] = [
    ['citation_title', work.title],
    ['citation_author', `${work.author},`],
    ['citation_publication_date', work.issued && work.issued.iso],
    ['citation_public_url', address],
    ['citation_language', work.language],
    ['citation_abstract', work.abstract],
    ['z:itemType', KINDS[work.kind]],
    ['prism.publicationName', work.container],
    ['DC.rights', work.rights],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== null && field[1] !== '');
}
