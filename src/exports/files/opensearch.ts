import type { AuthoredTitle } from '#schema/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { escapeXml } from '#text/characters/xml.ts';

/** The description by which a browser searches the edition from its address bar (OpenSearch 1.1). */
export function writeOpenSearch(
  { title, shortTitle }: Pick<AuthoredTitle, 'title' | 'shortTitle'>,
  toAddress: ToAddress,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shortTitle)}</ShortName>
  <Description>${escapeXml(title)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(toAddress('/favicon.svg'))}</Image>
  <Url type="text/html" template="${escapeXml(toAddress('/search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
