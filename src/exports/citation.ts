import type { AuthoredTitle } from '#schema/edition.ts';

interface Cited {
  edition: Pick<AuthoredTitle, 'title' | 'version' | 'date' | 'editors'>;
  title: string;
  /** Full address of the page. */
  address: string;
}

/** How a page of the edition is cited in a footnote or a list of works. */
export function writeCitation({ edition, title, address }: Cited): string {
  return `“${title}”, in: ${edition.title}, version ${edition.version} (${edition.date}), ${address}`;
}

/** The same for reference managers: names and contents of meta elements (Highwire Press tags and Dublin Core). */
export function citationMeta({ edition, title, address }: Cited): [name: string, content: string][] {
  return [
    ['citation_title', title],
    ['citation_author', edition.editors],
    ['citation_inbook_title', edition.title],
    ['citation_publication_date', edition.date],
    ['citation_public_url', address],
    ['citation_language', 'en'],
    ['DC.title', title],
    ['DC.creator', edition.editors],
    ['DC.date', edition.date],
    ['DC.identifier', address],
    ['DC.isPartOf', edition.title],
    ['DC.language', 'en'],
    ['DC.type', 'Text'],
  ];
}
