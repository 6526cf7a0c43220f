import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { toAddress } from '#site/layout/to-url.ts';

/** Lets a browser search this edition from its address bar. */
export const GET: APIRoute = () => {
  const { title } = getEdition();
  const address = toAddress('/search/');
  const icon = toAddress('/favicon.svg');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(title.shortTitle)}</ShortName>
  <Description>${escapeXml(title.title)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" template="${escapeXml(address)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
