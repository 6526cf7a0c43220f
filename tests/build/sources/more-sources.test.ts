import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#edition.ts';
import { buildCopy, copyProject, removeCopy } from '../../setup/project-copy.ts';
import { links } from '../../site/rules/link-rules.ts';
import { findFaults } from '../../site/rules/page-rules.ts';
import { findChangedPassages, checkOnRecordPage, checkOnSourcePage } from '../../site/quotes.ts';
import { pageAt, readSite, textOf, type Page, type Site } from '../../site/site.ts';
import { ADDED, CHRONICLE, LETTER, writeContent } from './made-up-sources.ts';
import { findCounting, findUnmarkedCyrillic, listContent } from './wording.ts';

const EVENTS = ['bridge-opened-2020', 'exhibition-in-moscow-2021', 'library-given', 'school-in-moscow-2022'];
const CYRILLIC = /\p{Script=Cyrillic}/u;

describe('Two sources more, one in Russian, with events and an agreement, added to content/ alone', () => {
  let folder = '';
  let site: Site;

  beforeAll(async () => {
    folder = await copyProject();
    await writeContent(folder, Object.entries(ADDED));
    const { code, output, dist } = await buildCopy(folder);
    expect(code, output).toBe(0);
    site = await readSite(dist);
  });
  afterAll(() => removeCopy(folder));

  it.each([
    ['made-up-chronicle', 'C', CHRONICLE],
    ['made-up-letter', 'AA', LETTER],
  ])('have a page each, in which every passage reads as in the text: %s', (id, siglum, text) => {
    const page = pageAt(site, `/sources/${id}/`);
    const passages = site.edition.sources.find((source) => source.siglum === siglum)?.passages ?? [];
    expect(passages.length).toBeGreaterThan(2);
    expect(findChangedPassages(page, text, passages)).toEqual([]);
    expect(textOf(page.root.querySelector('h1'))).toBe(text.split('\n')[0]);
  });

  it('give each event its page, its words marked there and in the source', () => {
    const added = site.edition.events.filter(({ id }) => EVENTS.includes(id));
    expect(added.map(({ id }) => id).sort()).toEqual(EVENTS);
    for (const { id, evidence } of added) {
      const page = pageAt(site, `/events/${id}/`);
      expect(
        evidence.flatMap((piece) => checkOnRecordPage(piece, page, site, `quote-${piece.quote}`) ?? []),
      ).toEqual([]);
      expect(
        evidence.flatMap(
          (piece) => checkOnSourcePage(piece, pageAt(site, `/sources/${piece.source}/`)) ?? [],
        ),
      ).toEqual([]);
    }
  });

  it('stand in the order of their sigla, the siglum of two letters last', () => {
    expect(site.edition.sources.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C', 'AA']);
    const narrowed = pageAt(site, '/agreements/').root.querySelectorAll('input[name="witness"]');
    expect(narrowed.map((input) => input.getAttribute('value'))).toEqual(['', 'A', 'B', 'C', 'AA']);
  });

  it('have a siglum and an ink each, told apart by colour and by pattern', () => {
    const page = pageAt(site, '/events/bridge-opened-2020/');
    expect(
      page.root.querySelectorAll('.over .siglum').map(({ text, classNames }) => `${text} ${classNames}`),
    ).toEqual(['C siglum i3', 'AA siglum i4']);
    const inksOf = ({ html }: Page): (string | undefined)[] =>
      [1, 2, 3, 4].map((ink) => html.match(new RegExp(`\\.i${ink}\\s*\\{--own:light-dark\\((#\\w+)`))?.[1]);
    const home = pageAt(site, '/');
    const inks = inksOf(home);
    expect(new Set(inks).size).toBe(4);
    expect(inks).not.toContain(undefined);
    // A short key of the texts stands on each page only while they are few.
    expect(inksOf(page).map((ink) => ink !== undefined)).toEqual([true, true, true, true]);
    const chart = home.root;
    const patterns = chart
      .querySelectorAll('pattern')
      .map((pattern) => `${pattern.getAttribute('patternTransform')} ${pattern.innerHTML}`);
    expect([patterns.length, new Set(patterns).size]).toEqual([3, 3]);
    const legend = chart.querySelectorAll('figcaption li').map(textOf);
    const told = site.edition.sources.map(({ siglum }) => `: ${siglum}, `);
    expect(told.filter((words) => !legend.some((row) => row.includes(words)))).toEqual([]);
  });

  it('are on the timeline, in the registers, in the index and on the list of sources', () => {
    const timeline = pageAt(site, '/timeline/').root;
    expect(EVENTS.filter((id) => !timeline.querySelector(`li[id="${id}"]`))).toEqual([]);
    expect(pageAt(site, '/places/dushanbe/').html).toContain('/events/bridge-opened-2020/');
    expect(pageAt(site, '/agreements/').html).toContain('/agreements/agreement-on-bridges/');
    expect(textOf(pageAt(site, '/sources/').root)).toContain('Chronicle of a bridge');
  });

  it('are quoted in the language they are in', () => {
    const evidence = pageAt(site, '/events/bridge-opened-2020/').root.querySelectorAll(
      '.evidence blockquote',
    );
    expect(evidence.map((quote) => [quote.getAttribute('lang'), CYRILLIC.test(quote.text)])).toEqual([
      [undefined, false],
      ['ru', true],
    ]);
  });

  it('are said to be in Russian wherever their words stand', () => {
    expect(site.pages.flatMap(findUnmarkedCyrillic)).toEqual([]);
  });

  it('leave no link without an end, and make the years between silent', () => {
    expect(findFaults(site, links)).toEqual([]);
    expect(site.edition.silentYears).toContain(2019);
  });

  it('find no page that counts the sources in words', () => {
    const content = listContent(loadEdition(folder));
    expect(site.pages.length).toBeGreaterThan(200);
    expect(site.pages.flatMap((page) => findCounting(page, content))).toEqual([]);
  });
});
