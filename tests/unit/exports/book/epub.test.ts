import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import type { Edition } from '#edition/types/edition.ts';
import { splitIntoFiles } from '#exports/book/epub/book-links.ts';
import { writeEpub } from '#exports/book/epub/epub.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const toAddress = (path: string) => `https://record.example${path}`;
const edition = loadEdition(PROJECT);
const book = writeEpub(edition, toAddress);

/** The files of a book, as text. */
const unpack = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** What a checker of others says against a book. */
async function findFaults(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal' || severity === 'warning')
    .map(({ id, message }) => `${id}: ${message}`);
}

/** The links of a book that lead to no place in it. */
function findBrokenLinks(bytes: Uint8Array): string[] {
  const files = unpack(bytes);
  const documents = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([name, text]) => [name.replace('OEBPS/', ''), parse(text)]),
  );
  return [...documents].flatMap(([name, root]) =>
    root
      .querySelectorAll('a')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => {
        if (/^https?:/.test(href)) return false;
        const [file = '', anchor] = href.split('#');
        const target = documents.get(file === '' ? name : file);
        return !target || (anchor !== undefined && target.getElementById(anchor) === null);
      })
      .map((href) => `${name}: ${href}`),
  );
}

describe('The book', () => {
  it.each<[string, Edition]>([
    ['the edition', edition],
    ['the small edition', smallEdition().load()],
  ])('of %s passes a checker of others', async (_, one) => {
    expect(await findFaults(writeEpub(one, toAddress))).toEqual([]);
  });

  it('would not pass with a fault in it', async () => {
    const files = unzipSync(book);
    const { mimetype, ...rest } = files;
    const broken = { ...rest, 'OEBPS/title.xhtml': strToU8('<html><p>no end') };
    const bytes = zipSync({ mimetype: [mimetype ?? strToU8(''), { level: 0 }], ...broken });
    expect(await findFaults(bytes)).not.toEqual([]);
  });

  it('has every chapter, every record, every figure and every passage', () => {
    const all = [...unpack(book).values()].join('\n');
    for (const { id } of edition.events) expect(all).toContain(`id="event-${id}"`);
    for (const { id } of edition.agreements) expect(all).toContain(`id="agreement-${id}"`);
    for (const { id } of edition.figures) expect(all).toContain(`id="figure-${id}"`);
    const files = unpack(book);
    for (const { id } of edition.chapters) expect(files.has(`OEBPS/chapter-${id}.xhtml`)).toBe(true);
    for (const source of edition.sources) {
      const root = parse(files.get(`OEBPS/source-${source.id}.xhtml`) ?? '');
      for (const { id, text } of source.passages) {
        expect(root.getElementById(id)?.querySelector('span')?.text).toBe(text);
      }
    }
  });

  it('leads each mark of a note to the note, and the note back to its first mark', () => {
    const files = unpack(book);
    for (const { id, citations } of edition.chapters) {
      const root = parse(files.get(`OEBPS/chapter-${id}.xhtml`) ?? '');
      const marks = root.querySelectorAll('a[role="doc-noteref"]').map((mark) => mark.getAttribute('href'));
      expect(new Set(marks)).toEqual(new Set(citations.map(({ number }) => `#note-${number}`)));
      for (const { number } of citations) {
        expect(root.getElementById(`note-${number}`)?.querySelector('a')?.getAttribute('href')).toBe(
          `#mark-${number}`,
        );
      }
    }
    expect(findBrokenLinks(book)).toEqual([]);
  });

  it('sets marks that follow one another apart', () => {
    const pages = [...unpack(book)].filter(([name]) => name.startsWith('OEBPS/chapter-'));
    const marks = pages.flatMap(([, page]) =>
      parse(page)
        .querySelectorAll('sup')
        .map((mark) => mark.text),
    );
    expect(marks.filter((mark) => mark.includes(','))).not.toEqual([]);
    for (const mark of marks) expect(mark).toMatch(/^\d{1,2}(?:, \d{1,2})*$/);
    for (const [, page] of pages) expect(page).not.toMatch(/<\/sup>\s*<sup>/);
  });

  it('is the same bytes each time, in every time zone', () => {
    const zone = process.env.TZ;
    const made = ['UTC', 'Asia/Dushanbe', 'America/New_York'].map((name) => {
      process.env.TZ = name;
      return Buffer.from(writeEpub(smallEdition().load(), toAddress)).toString('base64');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });

  it('divides a long list into files, and leads to each record where it stands', () => {
    const [event] = edition.events;
    if (!event) throw new Error('There is no event.');
    const events = Array.from({ length: 401 }, (_, index) => ({
      ...event,
      id: `event-${index}`,
      path: `/events/event-${index}/`,
    }));
    const long = writeEpub({ ...edition, events }, toAddress);
    const names = [...unpack(long).keys()].filter((name) => name.includes('timeline'));
    expect(names).toEqual(['OEBPS/timeline.xhtml', 'OEBPS/timeline-2.xhtml', 'OEBPS/timeline-3.xhtml']);
    expect(splitIntoFiles('timeline.xhtml', events).map(({ things }) => things.length)).toEqual([
      200, 200, 1,
    ]);
    expect(splitIntoFiles('timeline.xhtml', [])).toEqual([{ file: 'timeline.xhtml', things: [] }]);
  });

  it('keeps as text what an author or a source wrote, whatever it looks like', async () => {
    const awkward = '<script>alert("&")</script> =1+1 ]]> Раҳмон';
    const events = edition.events.map((event) => ({ ...event, title: awkward }));
    const bytes = writeEpub({ ...edition, events }, toAddress);
    expect(unpack(bytes).get('OEBPS/timeline.xhtml')).not.toContain('<script');
    expect(parse(unpack(bytes).get('OEBPS/timeline.xhtml') ?? '').querySelector('h3')?.text).toBe(awkward);
    expect(await findFaults(bytes)).toEqual([]);
  });
});
