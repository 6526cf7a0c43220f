import { expect, test } from 'vitest';
import { mediaTypeOf } from '#build/media-types.ts';

test.each([
  ['about/index.html', 'text/html; charset=utf-8'],
  ['_assets/page.CSS', 'text/css; charset=utf-8'],
  ['search/search.js', 'text/javascript; charset=utf-8'],
  ['registers.csv', 'text/csv; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['events.ics', 'text/calendar; charset=utf-8'],
  ['edition.json', 'application/json; charset=utf-8'],
  ['edition.jsonld', 'application/ld+json; charset=utf-8'],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['opensearch.xml', 'application/xml; charset=utf-8'],
  ['icon.svg', 'image/svg+xml; charset=utf-8'],
  ['sources.bib', 'application/x-bibtex; charset=utf-8'],
  ['sources.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['screenshot.png', 'image/png'],
  ['fonts/latin.woff2', 'font/woff2'],
  ['program.wasm', 'application/wasm'],
  ['pagefind/index/1a2b3c4d.pf_index', 'application/octet-stream'],
  ['_headers', 'application/octet-stream'],
  ['folder.css/file', 'application/octet-stream'],
])('%s is served as %s', (file, type) => {
  expect(mediaTypeOf(file)).toBe(type);
});
