import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { checkWording, type WordingRule } from '#commands/expected/check-wording.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { loadEdition } from '#edition.ts';
import { splitOpening } from '#edition/chapters/opening.ts';
import { pageAt, readSite, textOf, withoutBase } from '../site.ts';

const site = await readSite();
const edition = loadEdition(PROJECT);
const { opening, numbered } = splitOpening(edition.chapters);
const home = pageAt(site, '/').root;
const about = pageAt(site, '/about/').root;
const hrefsOf = (page: string): string[] =>
  pageAt(site, page)
    .root.querySelectorAll('main a')
    .map((link) => withoutBase(site, link.getAttribute('href') ?? ''));

describe('The words of editing', () => {
  it.each([
    ...['witness', 'siglum', 'evidence', 'stated', 'normalised', 'inferred', 'outside', 'sic', 'edtf'],
    ...['hollow', 'contested'],
  ])('have an explanation for “%s”', (id) => {
    const term = about.querySelector(`#${id}`);
    expect(textOf(term).toLowerCase()).toContain(id === 'hollow' ? 'hollow mark' : id);
    expect(textOf(term?.nextElementSibling).split(' ').length).toBeGreaterThan(4);
  });

  it.each([
    ...['/', '/chapters/', '/timeline/', '/agreements/', '/visits/', '/figures/'],
    ...[...edition.events, ...edition.agreements, ...edition.chapters].map((one) => one.path),
  ])('are explained from %s, which bears marks', (page) => {
    expect(hrefsOf(page).some((href) => href === '/about/#glossary' || href === '/about/#labels')).toBe(true);
  });
});

describe('The first page', () => {
  it('leads to the story with its first link, before anything else', () => {
    expect(opening).not.toBeNull();
    expect(hrefsOf('/')[0]).toBe(opening?.path);
  });

  it('tells its landmarks with the dates of their records, and leads to each', () => {
    const shown = home.querySelectorAll('.landmarks li');
    const { landmarks } = edition.pages.home;
    expect(shown).toHaveLength(landmarks.length);
    for (const [index, { event: id, text }] of landmarks.entries()) {
      const event = edition.events.find((one) => one.id === id);
      const link = shown[index]?.querySelector('a');
      expect(withoutBase(site, link?.getAttribute('href') ?? '')).toBe(event?.path);
      expect(textOf(link)).toContain(event?.date ? formatDate(event.date.date) : '?');
      expect(textOf(shown[index])).toContain(text.slice(0, 30));
    }
    expect(textOf(home.querySelector('#landmarks'))).toBe(`The story in ${landmarks.length} dates`);
  });
});

/** The numbers that stand before a phrase on a page, its description included. */
function numbersOf(page: string, phrase: RegExp): number[] {
  const { root } = pageAt(site, page);
  const description = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const words = `${description} ${textOf(root.querySelector('main'))}`;
  return [...words.matchAll(new RegExp(String.raw`(\d+) ${phrase.source}`, 'g'))].map(([, digits]) =>
    Number(digits),
  );
}

describe('A number is the same wherever it stands:', () => {
  const rowsOf = (page: string, selector: string) =>
    pageAt(site, page).root.querySelectorAll(selector).length;

  it.each([
    {
      what: 'agreements named or described',
      phrase: /agreements and other documents named or described/,
      pages: ['/', '/agreements/'],
      count: undefined,
    },
    {
      what: 'chapters',
      phrase: /chapters/,
      pages: ['/', '/chapters/'],
      count: rowsOf('/chapters/', 'main ol.plain > li'),
    },
    {
      what: 'agreements in the drawing',
      phrase: /and \d+ drafts?, which their own index lists/,
      pages: ['/'],
      count: Number(/(\d+) agreements and other/.exec(textOf(pageAt(site, '/agreements/').root))?.[1]),
    },
    { what: 'events', phrase: /events/, pages: ['/'], count: edition.events.length },
    { what: 'visits', phrase: /visits/, pages: ['/'], count: rowsOf('/visits/', 'table.visits tbody tr') },
    {
      what: 'numbers of the texts',
      phrase: /numbers as the texts state them/,
      pages: ['/'],
      count: rowsOf('/figures/', 'main dl.facts'),
    },
    {
      what: 'entries of the index',
      phrase: /entries:/,
      pages: ['/agreements/'],
      count: edition.agreements.length,
    },
  ])('$what', ({ phrase, pages, count }) => {
    const found = pages.map((page) => numbersOf(page, phrase));
    for (const numbers of found) expect(numbers.length).toBeGreaterThan(0);
    expect(new Set([...found.flat(), ...(count === undefined ? [] : [count])]).size).toBe(1);
  });

  it('that of the chapters in their own heads, too', () => {
    for (const { path: page, order } of numbered) {
      expect(textOf(pageAt(site, page).root.querySelector('.over'))).toContain(
        `Chapter ${order} of ${numbered.length} `,
      );
    }
  });
});

describe('The pages of our own prose keep the house style', () => {
  const rules = JSON.parse(readFileSync(path.join(PROJECT, 'content/wording.json'), 'utf8')) as WordingRule[];
  const faultsOf = (text: string) => checkWording([{ of: 'page', text, isNarrative: true }], rules);

  it.each([
    '/',
    '/about/',
    '/chapters/',
    '/search/',
    '/404.html',
    ...edition.chapters.map((one) => one.path),
  ])('%s', (page) => {
    const prose = (pageAt(site, page).root.querySelector('main')?.querySelectorAll('h1, h2, p, dd, li') ?? [])
      .filter((one) => !one.closest('.citations, .cite-box, .related, figure, .citation'))
      .map((one) => textOf(one));
    expect(prose.length).toBeGreaterThan(2);
    expect(faultsOf(prose.join('\n'))).toEqual([]);
  });

  it('and a fault would be found', () => {
    expect(faultsOf('The programs of the center were recognized.').length).toBeGreaterThan(1);
  });
});
