import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listTimelinePages, MAX_ENTRIES_WITH_CHART, MAX_ENTRIES } from '#edition/timeline/timeline-pages.ts';
import type { EventRecord } from '#edition/types/edition.ts';
import { parseDate } from '#dates/parse-date.ts';
import { pageAt, readSite } from '../site.ts';

const site = await readSite();
const compress = promisify(brotliCompress);
const LIMIT = 13_000;

/** The same numbers on every machine, as good as by chance. */
function* shuffle(seed = 7): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

/** The words of the real entries, to make up as many others of. */
const sample = site.edition.events.flatMap(({ title }) => title.split(' '));
const numbers = shuffle();
const word = (): string => sample[numbers.next().value % sample.length] ?? '';
const words = (count: number): string => Array.from({ length: count }, word).join(' ');

/** An entry as the site writes it, with another title, summary, date and id. */
const [ENTRY = ''] = /<li class="entry"[^]*?<\/li>/.exec(pageAt(site, '/timeline/').html) ?? [];
function madeUpEntry(): string {
  const title = words(8);
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return ENTRY.replace(/ id="[^"]*"/, ` id="${id}"`)
    .replace(/href="[^"]*"[^>]*>[^<]*/, `href="${site.base}events/${id}/">${title}`)
    .replace(/<p>[^<]*<\/p>/, `<p>${words(24)}.</p>`)
    .replace(/<time[^]*?<\/time>/, `${numbers.next().value % 28} May ${1900 + (numbers.next().value % 120)}`);
}

/** A page of the built site with so many made-up entries in place of its own. */
function withEntries(path: string, count: number): string {
  const entries = Array.from({ length: count }, madeUpEntry).join('');
  return pageAt(site, path).html.replace(
    /<ol class="timeline">[^]*<\/ol>/,
    `<ol class="timeline">${entries}</ol>`,
  );
}

describe('A timeline of five thousand entries', () => {
  const events = Array.from({ length: 5000 }, (_, index) => {
    const edtf = `${1900 + (index % 120)}`;
    return { id: `event-${index}`, kind: 'culture', date: { edtf, date: parseDate(edtf) } } as EventRecord;
  });

  it('splits into pages each of which is light enough', async () => {
    const most = Math.max(...listTimelinePages({ events }).map((page) => page.events.length));
    expect(most).toBe(MAX_ENTRIES);
    const page = withEntries('/timeline/visits/', most);
    expect(page.match(/class="entry"/g)).toHaveLength(most);
    expect((await compress(page)).length).toBeLessThanOrEqual(LIMIT);
  });

  it('would be too heavy on one page', async () => {
    expect((await compress(withEntries('/timeline/visits/', 500))).length).toBeGreaterThan(LIMIT);
  });
});

describe('The page with the drawing', () => {
  const { length } = site.edition.events;
  const { html, root } = pageAt(site, '/timeline/');

  it('has it as long as there are few enough entries', () => {
    const isDrawn = root.querySelectorAll('.picture use').length > 0;
    expect(isDrawn).toBe(length <= MAX_ENTRIES_WITH_CHART || length > MAX_ENTRIES);
  });

  it.runIf(length <= MAX_ENTRIES_WITH_CHART)(
    'is light enough with as many entries as it may have',
    async () => {
      const more = Array.from({ length: MAX_ENTRIES_WITH_CHART - length }, madeUpEntry).join('');
      expect((await compress(html.replace('</ol>', `${more}</ol>`))).length).toBeLessThanOrEqual(LIMIT);
    },
  );
});
