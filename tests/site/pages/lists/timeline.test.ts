import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pageAt, parsePage, readSite, textOf, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { events, silentYears } = site.edition;
const timeline = pageAt(site, '/timeline/');

const outerLists = ({ root }: Page): HTMLElement[] =>
  root.querySelectorAll('main ol').filter((list) => !list.parentNode?.closest('ol'));

/** The places of the outer list: a year, or what is not dated, with the ids of its entries. */
function readPlaces(page: Page): { heading: string; ids: string[]; words: string }[] {
  return page.root.querySelectorAll('main ol.timeline > li').map((li) => ({
    heading: textOf(li.querySelector('h2')),
    ids: li.querySelectorAll('ol > li').map(({ id }) => id),
    words: textOf(li.querySelector('p')),
  }));
}

/** What is wrong with a timeline, held against the events of edition.json. */
function checkTimeline(page: Page): string[] {
  const places = readPlaces(page);
  const lists = outerLists(page).length;
  const entries = places.flatMap(({ ids }) => ids);
  const dated = events.filter(({ date }) => date !== null);
  const expected = [...dated, ...events.filter(({ date }) => date === null)].map(({ id }) => id);
  const faults = lists === 1 ? [] : [`${lists} outer lists`];
  if (entries.join() !== expected.join()) faults.push('the entries are not the events in their order');
  for (const { heading, ids, words } of places) {
    for (const id of ids) {
      const event = events.find((event) => event.id === id);
      const place = event?.earliest?.slice(0, 4) ?? 'Not dated';
      if (heading !== place) faults.push(`${id} stands under ${heading}, not under ${place}`);
      const link = page.root.querySelector(`[id="${id}"] a`)?.getAttribute('href') ?? '';
      if (link !== event?.url) faults.push(`${id} leads to ${link}`);
    }
    const isSilent = silentYears.includes(Number(heading));
    if (isSilent !== (ids.length === 0)) faults.push(`${heading} has ${ids.length} entries`);
    if (isSilent && !/\b(no|neither)\b.*\bdates?\b/i.test(words))
      faults.push(`${heading} does not say that it is silent`);
  }
  const years = places.map(({ heading }) => Number(heading)).filter((year) => !Number.isNaN(year));
  const gaps = years.filter((year, index) => index > 0 && year !== (years[index - 1] ?? 0) + 1);
  return [...faults, ...gaps.map((year) => `a year is missing before ${year}`)];
}

describe('The timeline', () => {
  it('holds every event once, in order, under its year or as not dated, and says which years are silent', () => {
    expect(silentYears.length).toBeGreaterThan(0);
    expect(checkTimeline(timeline)).toEqual([]);
  });

  it.each<[what: string, from: RegExp | string, to: string]>([
    ['an event left out', /<li class="entry"[^]*?(?=<li class="entry")/, ''],
    ['an anchor lost', /<li class="entry" id="[^"]*"/, '<li class="entry"'],
    [
      'two entries in the wrong order',
      /(<li class="entry"[^]*?)(<li class="entry"[^]*?)(?=<li class="entry")/,
      '$2$1',
    ],
    ['a silent year left out', /<li class="silent">[^]*?<\/li>/, ''],
    ['a silent year that says nothing', /(<li class="silent">[^]*?<p>)[^<]*/, '$1'],
    ['undated events under a year', '>Not dated<', '>2019<'],
    ['an event under another year', /(<h2[^>]*>)\s*1997/, '$11998'],
    ['a second list', '</main>', '<ol><li>x</li></ol></main>'],
    ['an entry that leads elsewhere', /(class="entry"[^]*?<a href=")[^"]*/, '$1/about/'],
  ])('with %s is caught', (_, from, to) => {
    expect(timeline.html).not.toBe(timeline.html.replace(from, to));
    expect(checkTimeline(parsePage('/timeline/', timeline.html.replace(from, to)))).not.toEqual([]);
  });

  it('is where every event page leads back to', () => {
    const lost = events.filter(({ id, url }) => {
      const links = pageAt(site, withoutBase(site, url)).root.querySelectorAll('main a');
      return !links.some((link) => link.getAttribute('href') === `${site.base}timeline/#${id}`);
    });
    expect(lost).toEqual([]);
  });
});
