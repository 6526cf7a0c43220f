import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Edition } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { element, escapeXml } from '#text/characters/xml.ts';
import { createBookLinks } from './book-links.ts';
import { BookWriter, type BookDocument } from './documents.ts';

/* The edition as a book: EPUB 3.3, which readers open without a network. */

const STYLE = `body { margin: 0 4%; line-height: 1.4; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
.lead { font-style: italic; }
sup { line-height: 0; }
aside p { font-size: 0.9em; margin: 0.3em 0; }
`;

/**
 * The whole edition as an EPUB: chapters with notes that open in place, the timeline, the agreements, the figures, and the
 * texts. The same edition gives the same bytes.
 */
export function writeEpub(edition: Edition, toAddress: ToAddress): Uint8Array<ArrayBuffer> {
  const documents = new BookWriter(edition, createBookLinks(edition, toAddress)).documents();
  const files: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'OEBPS/package.opf': writePackage(edition, documents, toAddress),
    'OEBPS/contents.xhtml': writeContents(edition, documents),
    'OEBPS/style.css': STYLE,
    ...Object.fromEntries(documents.map((one) => [`OEBPS/${one.file}`, writeDocument(one)])),
  };
  // The day is written as the clock of the machine shows it: made by its parts, it is the same in every time zone.
  const [year = 2000, month = 1, day = 1] = edition.title.date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const zip: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const [name, text] of Object.entries(files)) zip[name] = [strToU8(text), { level: 9, mtime }];
  return new Uint8Array(zipSync(zip));
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const writeDocument = ({ title, lang, body }: BookDocument, type?: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><meta charset="utf-8"/>${element('title', {}, escapeXml(title))}<link rel="stylesheet" href="style.css"/></head>
${element('body', { 'epub:type': type }, `\n${body}\n`)}
</html>
`;

function writeContents(edition: Edition, documents: readonly BookDocument[]): string {
  const items = documents.map(({ file, title }) =>
    element('li', {}, element('a', { href: file }, escapeXml(title))),
  );
  const nav = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', 'aria-label': 'Contents' },
    element('h1', {}, 'Contents'),
    element('ol', {}, ...items),
  );
  return writeDocument({ file: '', title: edition.title.title, lang: 'en', body: nav });
}

const ACCESSIBILITY: readonly (readonly [property: string, value: string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'The book is text alone, in reading order, with a table of contents and linked notes.',
  ],
];

function writePackage(edition: Edition, documents: readonly BookDocument[], toAddress: ToAddress): string {
  const { title } = edition;
  const metadata = [
    element('dc:identifier', { id: 'address' }, escapeXml(`${toAddress('/')}#${title.version}`)),
    element('dc:title', {}, escapeXml(title.title)),
    element('dc:language', {}, 'en'),
    element('dc:creator', {}, escapeXml(title.editors)),
    element('dc:description', {}, escapeXml(title.description)),
    element('dc:date', {}, escapeXml(title.date)),
    title.licence
      ? element('dc:rights', {}, escapeXml(`${title.licence.name}, ${title.licence.address}`))
      : '',
    element('meta', { property: 'dcterms:modified' }, `${title.date}T00:00:00Z`),
    ...ACCESSIBILITY.map(([property, value]) => element('meta', { property }, escapeXml(value))),
  ];
  const idOf = ({ file }: BookDocument): string => file.replace(/\.xhtml$/, '');
  const manifest = [
    element('item', {
      id: 'contents',
      href: 'contents.xhtml',
      'media-type': 'application/xhtml+xml',
      properties: 'nav',
    }),
    element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...documents.map((one) =>
      element('item', { id: `d-${idOf(one)}`, href: one.file, 'media-type': 'application/xhtml+xml' }),
    ),
  ];
  const spine = documents.map((one) => element('itemref', { idref: `d-${idOf(one)}` }));
  const [first, ...rest] = spine;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="en">
${element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, ...metadata)}
${element('manifest', {}, ...manifest)}
${element('spine', {}, first ?? '', element('itemref', { idref: 'contents', linear: 'yes' }), ...rest)}
</package>
`;
}
