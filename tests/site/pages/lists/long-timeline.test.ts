import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { MAX_PAGE_BYTES } from '#edition/addresses/paginate.ts';
import { hasRoomForMarks } from '#edition/timeline/timeline-layout.ts';
import { listTimelinePages } from '#edition/timeline/timeline-pages.ts';
import type { EventRecord } from '#edition/types/edition.ts';
import { madeDate, madeEvent } from '../../../fixtures/made-records.ts';
import { pageAt, readSite } from '../../site.ts';
import { weigh } from '../../weight.ts';

const site = await readSite();

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

/** An event with another title, summary, date and id than any there is. */
function madeUpEvent(): EventRecord {
  const title = words(8);
  const edtf = `${1900 + (numbers.next().value % 120)}-05-${String(10 + (numbers.next().value % 18))}`;
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { ...madeEvent(id, madeDate(edtf), 'visit'), title, summary: `${words(24)}.` };
}

/** The entry of an event as the site writes it. */
const [ENTRY = ''] = /<li class="entry"[^]*?<\/li>/.exec(pageAt(site, '/timeline/visits/').html) ?? [];
const writeEntry = ({ id, title, summary, date }: EventRecord): string =>
  ENTRY.replace(/ id="[^"]*"/, ` id="${id}"`)
    .replace(/href="[^"]*"[^>]*>[^<]*/, `href="${site.base}events/${id}/">${title}`)
    .replace(/<p>[^<]*<\/p>/, `<p>${summary}</p>`)
    .replace(/<time[^]*?<\/time>/, date?.edtf ?? '');

/** A page of the built site with other entries in place of its own. */
const withEntries = (path: string, entries: readonly string[]): string =>
  pageAt(site, path).html.replace(
    /<ol class="timeline">[^]*<\/ol>/,
    `<ol class="timeline">${entries.join('')}</ol>`,
  );

describe('A page of a long timeline', () => {
  const events = Array.from({ length: 900 }, () => madeUpEvent());

  it('is light enough', () => {
    const made = { events, agreements: [], figures: [] };
    const pages = listTimelinePages(made).filter(({ part }) => part.sort === 'kind');
    expect(pages.filter((page) => page.events.length > 0).length).toBeGreaterThan(1);
    for (const page of pages) {
      const html = withEntries('/timeline/visits/', page.events.map(writeEntry));
      expect(weigh(html, MAX_PAGE_BYTES)).toBeLessThanOrEqual(MAX_PAGE_BYTES);
    }
  });

  it('would be too heavy with all of them', () => {
    const html = withEntries('/timeline/visits/', events.map(writeEntry));
    expect(weigh(html, MAX_PAGE_BYTES)).toBeGreaterThan(MAX_PAGE_BYTES);
  });
});

describe('The page with the drawing', () => {
  const { root } = pageAt(site, '/timeline/');

  it('has it at any size: a mark for each record where there is room, else how many there are in each year', () => {
    expect(root.querySelectorAll('.picture .landmark').length).toBeGreaterThan(0);
    const isCounted = root.querySelectorAll('.picture .period').length > 0;
    const hasList = root.querySelectorAll('li.entry').length > 0;
    expect(isCounted).toBe(hasList && !hasRoomForMarks(loadEdition(PROJECT)));
  });
});
