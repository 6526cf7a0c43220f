import { listPages } from '#edition/addresses/addresses.ts';
import type { Edition } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { element, escapeXml } from '#text/characters/xml.ts';

/** Every lasting page of the edition, for search engines (https://www.sitemaps.org/protocol.html). */
export function writeSitemap(edition: Edition, toAddress: ToAddress): string {
  const urls = listPages(edition).map((path) =>
    element('url', {}, element('loc', {}, escapeXml(toAddress(path)))),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
