import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { toString } from 'mdast-util-to-string';
import { parse as parseHtml } from 'node-html-parser';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Edition, EventRecord, Source } from '#edition/types/edition.ts';
import { writeAnnotations, type Annotation } from '#exports/annotations/annotations.ts';
import { writeEpub } from '#exports/book/epub/epub.ts';
import { writeOneFile } from '#exports/book/one-file/one-file.ts';
import { isInCalendar, writeCalendar } from '#exports/calendar/calendar.ts';
import { citeEntry } from '#exports/citation/cited-work.ts';
import { writeBibtex, writeCslJson, writeRis } from '#exports/citation/files.ts';
import { writeChangesFeed } from '#exports/files/changes-feed.ts';
import { listRecordFiles } from '#exports/files/record-files.ts';
import { toEditionJson } from '#exports/json/edition-json.ts';
import { eventJsonLd } from '#exports/json-ld.ts';
import { readCell } from '#exports/tables/csv.ts';
import { eventsTable } from '#exports/tables/events.ts';
import { tableCsv } from '#exports/tables/table.ts';
import { writeTei } from '#exports/tei/tei.ts';
import { present } from '../../setup/present.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

/* What an author may write that some program takes for something else, in each format, read by a program of others. */

const toAddress = (path: string) => `https://record.example${path}`;
const small = smallEdition().load();

const HARD_VALUES = [
  '=1+1',
  '+992 37 221',
  '-1',
  '@SUM(A1)',
  'He said: "yes", and, "no"',
  "it's; so\\n, 100 %",
  'two\nlines',
  'Meeting, Встреча, Вохӯрии Ҷумҳурӣ ғ қ ҳ, 😀',
  'x'.repeat(10_000),
  '<script>alert("1")</script></title>]]>',
  '&amp; & <!-- no comment -->',
  '{b} $x_1^2$ # \\e ~',
];

/** The small edition with an event of that title. */
const withTitle = (title: string): { edition: Edition; event: EventRecord } => {
  const event = { ...present(small.events[0], 'event'), title };
  return { edition: { ...small, events: [event] }, event };
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ');
const markdown = unified().use(remarkParse);
const fileOf = (edition: Edition, path: string): string =>
  present(
    listRecordFiles(edition, toAddress).find((file) => file.path === path),
    path,
  ).write();

const cite = ({ title }: Edition, event: EventRecord) =>
  citeEntry(title, { ...event, abstract: event.summary }, toAddress);

/** The title of the work in a file of a citation, as a citation processor reads it. */
function readCitation(file: string): string | undefined {
  const [item]: { title?: string }[] = new Cite(file).data;
  return item?.title;
}

/** How each format gives the title of an event, as another program reads it. */
const READERS: Readonly<Record<string, (edition: Edition, event: EventRecord) => string | undefined>> = {
  table(edition) {
    const table = tableCsv(eventsTable(toEditionJson(edition, toAddress)));
    const [row] = parseCsv<Record<string, string>>(table, { columns: true, record_delimiter: '\r\n' });
    return readCell(row?.['title'] ?? '');
  },
  'edition.json': (edition) => JSON.parse(JSON.stringify(toEditionJson(edition, toAddress))).events[0].title,
  'record.json': (edition, event) => JSON.parse(fileOf(edition, `/events/${event.id}.json`)).title,
  'JSON-LD': (_, event) => JSON.parse(JSON.stringify(eventJsonLd(event, toAddress))).name,
  iCalendar(edition, event) {
    const calendar = ICAL.parse(
      writeCalendar([event], edition.title.title, { title: edition.title, toAddress }),
    );
    const [entry] = new ICAL.Component(calendar).getAllSubcomponents('vevent');
    return entry && new ICAL.Event(entry).summary;
  },
  RIS: (edition, event) => readCitation(writeRis(cite(edition, event))),
  BibTeX: (edition, event) =>
    // The other program marks words that keep their capitals.
    readCitation(writeBibtex(cite(edition, event)))?.replace(/<span class="nocase">|<\/span>/g, ''),
  'CSL-JSON': (edition, event) => JSON.parse(writeCslJson(cite(edition, event)))[0].title,
  Markdown(edition, event) {
    const { children } = markdown.parse(fileOf(edition, `/events/${event.id}.md`));
    return toString(children.find(({ type }) => type === 'heading'));
  },
  EPUB(edition) {
    const page = unzipSync(writeEpub(edition, toAddress))['OEBPS/timeline.xhtml'];
    const document = XmlDocument.fromString(strFromU8(present(page, 'timeline')));
    return document.get('//h:h3', { h: 'http://www.w3.org/1999/xhtml' })?.content;
  },
  'one file': (edition, event) =>
    parseHtml(writeOneFile(edition, toAddress, ''))
      .getElementById(`event-${event.id}`)
      ?.querySelector('h3')?.text,
  annotations(edition, event) {
    const { first } = JSON.parse(JSON.stringify(writeAnnotations(edition, toAddress))) as {
      first: { items: Annotation[] };
    };
    const bodies = first.items.flatMap(({ body }) => body);
    const [body] = bodies.filter(({ id }) => id === toAddress(`${event.path}#title`));
    return body?.value.replace('Title: ', '');
  },
  Atom(edition, { title, path }) {
    const change = {
      entry: 'events/x',
      kind: 'addition',
      what: title,
      date: '2026-12-01',
      title,
      path,
      version: '1.0.0',
    } as const;
    const version = { version: '1.0.0', date: '2026-12-01', summary: title, changes: [change] };
    const feed = writeChangesFeed(
      { ...edition, history: { ...edition.history, versions: [version] } },
      toAddress,
    );
    return parseAtomFeed(feed).entries?.[1]?.summary?.value;
  },
};

/** Formats of one line a value: a line break in it is a space. */
const IN_ONE_LINE = new Set(['RIS', 'BibTeX', 'Markdown']);

describe.each(Object.keys(READERS))('%s', (format) => {
  it.each(HARD_VALUES)('gives back what an author wrote: %j', (value) => {
    const { edition, event } = withTitle(value);
    const read = READERS[format]?.(edition, event);
    expect(read).toBe(IN_ONE_LINE.has(format) ? spaced(value) : value);
  });

  it('says nothing of a date, or leaves the event out, where it has none', () => {
    const event = { ...present(small.events[0], 'event'), date: null };
    const edition = { ...small, events: [event] };
    expect(isInCalendar(event)).toBe(false);
    expect(READERS[format]?.(edition, event)).toBe(format === 'iCalendar' ? undefined : event.title);
  });
});

const SCRIPT = 'The end: <script>alert("1")</script> & so on ]]>.';

describe('A source with a script in its text', () => {
  const edition = smallEdition()
    .withSource('library-page', (text) => `${text}\n\n${SCRIPT}`)
    .load();
  const [source] = edition.sources as [Source];

  it.each<[string, () => string | undefined]>([
    ['TEI', () => XmlDocument.fromString(writeTei(source, edition, toAddress)).get('//*[@n="4"]')?.content],
    ['the text', () => fileOf(edition, '/sources/library-page.txt').split('\n').at(-1)],
    [
      'Markdown',
      () =>
        markdown
          .parse(fileOf(edition, '/sources/library-page.md'))
          .children.map((node) => toString(node))
          .find((text) => text.includes('The end')),
    ],
    [
      'the book',
      () => {
        const page = unzipSync(writeEpub(edition, toAddress))['OEBPS/source-library-page.xhtml'];
        return XmlDocument.fromString(strFromU8(present(page, 'source'))).get('//*[@id="p4"]/*[2]')?.content;
      },
    ],
    [
      'one file',
      () =>
        parseHtml(writeOneFile(edition, toAddress, ''))
          .getElementById('library-page-p4')
          ?.querySelector('span')?.text,
    ],
  ])('has it as text in %s', (_, read) => {
    expect(read()).toContain(SCRIPT);
  });
});
