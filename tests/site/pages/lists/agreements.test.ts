import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import {
  AGREEMENT_COLUMNS,
  orderPath,
  SORT_ORDERS,
  type SortOrder,
} from '#edition/agreements/sort-orders.ts';
import { pageAt, parsePage, readSite, textOf, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { agreements } = site.edition;
const indexes = SORT_ORDERS.map((order) => ({
  order,
  path: orderPath(order),
  page: pageAt(site, orderPath(order)),
}));
const usual = pageAt(site, '/agreements/');
const usualOrder: SortOrder = { column: 'date', isDescending: false };

const rowsOf = ({ root }: Page) => root.querySelectorAll('table.agreements tbody tr');

/** What is wrong with a page of the index: every agreement once, one column sorted, every column to be sorted by. */
function checkAgreementsIndex(page: Page, { column, isDescending }: SortOrder): string[] {
  const links = rowsOf(page).map((row) => row.querySelector('th a')?.getAttribute('href') ?? '');
  const heads = page.root.querySelectorAll('table.agreements thead th');
  const urls = agreements.map(({ url }) => url);
  const sorts = heads.map((head) => head.getAttribute('aria-sort') ?? '');
  const expected = AGREEMENT_COLUMNS.map((one) =>
    one === column ? (isDescending ? 'descending' : 'ascending') : '',
  );
  const targets = heads.map((head) => withoutBase(site, head.querySelector('a')?.getAttribute('href') ?? ''));
  const offers = AGREEMENT_COLUMNS.map((one) =>
    orderPath({ column: one, isDescending: one === column && !isDescending }),
  );
  return [
    ...(links.toSorted().join() === urls.toSorted().join() ? [] : ['not every agreement']),
    ...(sorts.join() === expected.join() ? [] : ['it is not said by what it is sorted']),
    ...(targets.join() === offers.join() ? [] : ['a column cannot be sorted by']),
  ];
}

/** The switches whose count is not the number of rows they leave. */
function findWrongCounts(page: Page): string[] {
  const held = rowsOf(page).map((row) => (row.getAttribute('data-is') ?? '').split(' '));
  return page.root.querySelectorAll('form.filters input[id]').flatMap((input) => {
    const count = Number(textOf(input.parentNode?.querySelector('small')));
    const left = held.filter((tokens) => tokens.includes(input.id)).length;
    const isRuled = page.html.includes(`.filters:has(#${input.id}:checked)`);
    return count === left && count > 0 && isRuled ? [] : [input.id];
  });
}

describe('The index of agreements', () => {
  it.each(indexes)('at $path holds every agreement, and says by what it is sorted', ({ order, page }) => {
    expect(checkAgreementsIndex(page, order)).toEqual([]);
    expect(findWrongCounts(page)).toEqual([]);
  });

  it('says what the sources count and how many it tells', () => {
    const groups = new Set(agreements.map(({ partOf }) => partOf));
    const listed = agreements.filter(
      ({ id, status, designation }) => status !== 'counted' && designation !== 'draft' && !groups.has(id),
    );
    const [, counts = '', named] =
      /^The texts count (.+); (\d+) agreements and other documents named or described stand here\.$/.exec(
        textOf(usual.root.querySelector('main .lead')),
      ) ?? [];
    const counted = loadEdition(PROJECT).contestedCounts.find(({ id }) => id === 'agreements');
    for (const { value, witnesses } of counted?.figures ?? []) {
      const words = `${value.toLowerCase()} (${witnesses.map(({ siglum }) => siglum).join(' ')})`;
      expect(counts).toContain(words);
    }
    expect(counted?.figures.length).toBeGreaterThan(1);
    expect(Number(named)).toBe(listed.length);
  });

  it('says what else stands in the list, so that its rows can be counted', () => {
    const [, rows, parts = ''] =
      usual.root
        .querySelectorAll('main p')
        .map(textOf)
        .join(' ')
        .match(/The list has (\d+) entries: these (.*?)\./) ?? [];
    const numbers = parts.split(/, | and /).map((words) => parseInt(words, 10));
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(Number(rows));
    expect(Number(rows)).toBe(rowsOf(usual).length);
  });

  it('filters by designation, level, subject, decade, witness, status and label', () => {
    const names = usual.root
      .querySelectorAll('form.filters fieldset input')
      .map((one) => one.getAttribute('name'));
    expect([...new Set(names)]).toEqual([
      ...['designation', 'level', 'subject', 'decade', 'witness', 'status', 'label'],
    ]);
  });

  it('needs less than 2 KB of script to keep the choice in its address', () => {
    const [script] = usual.root.querySelectorAll('script[src]').map((one) => one.getAttribute('src') ?? '');
    const code = readFileSync(path.join(site.dist, withoutBase(site, script ?? '')), 'utf8');
    const imported = [...code.matchAll(/from ?["'`]\.\/([^"'`]+)["'`]/g)].map(([, name = '']) => name);
    const sizes = [script ?? '', ...imported.map((name) => `_assets/${name}`)].map(
      (name) => statSync(path.join(site.dist, withoutBase(site, name))).size,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2048);
  });

  it.each<[what: string, from: RegExp | string, to: string]>([
    ['an agreement left out', /<tr data-is[^]*?<\/tr>/, ''],
    ['no column said to be sorted', ' aria-sort="ascending"', ''],
    ['a column that leads nowhere', '/agreements/by-title/', '/agreements/'],
    ['a wrong count', /<small>\d+<\/small>/, '<small>99</small>'],
    ['a row without its tokens', /data-is="[^"]*"/, 'data-is=""'],
  ])('with %s is caught', (_, from, to) => {
    const mutated = parsePage('/agreements/', usual.html.replace(from, to));
    expect(mutated.html).not.toBe(usual.html);
    expect([...checkAgreementsIndex(mutated, usualOrder), ...findWrongCounts(mutated)]).not.toEqual([]);
  });
});

describe('The page of an agreement', () => {
  const steps = (url: string) => pageAt(site, withoutBase(site, url)).root.querySelectorAll('.strip li');

  const hasLife = ({ designation, status }: (typeof agreements)[number]): boolean =>
    designation !== 'draft' && status !== 'counted';

  it.each(agreements.filter(hasLife))(
    'shows each step that is known, labelled, and folds the others into one line: $id',
    ({ url, lifecycle }) => {
      const shown = steps(url);
      const known = shown.filter((step) => step.querySelector('.known'));
      expect(known).toHaveLength(new Set(lifecycle.map(({ step, by }) => `${step} ${by}`)).size);
      expect(known.filter((step) => !step.querySelector('.label, .known a[href^="#quote-"]'))).toEqual([]);
      const hollow = shown.filter((step) => !known.includes(step));
      expect(hollow.filter((step) => !/^\s*Signature[^]*(not stated|no text tells)/.test(step.text))).toEqual(
        [],
      );
      const told = new Set(lifecycle.map(({ step }) => step));
      const line = textOf(pageAt(site, withoutBase(site, url)).root.querySelector('.life p'));
      for (const step of ['entry into force', 'provisional application'] as const)
        expect(line.includes(step), `${step}: ${line}`).toBe(!told.has(step));
    },
  );

  it.each(agreements.filter((agreement) => !hasLife(agreement)))(
    'says why no life is shown: $id',
    ({ url, lifecycle }) => {
      const page = pageAt(site, withoutBase(site, url));
      expect(steps(url)).toHaveLength(0);
      expect(lifecycle).toEqual([]);
      expect(textOf(page.root.querySelector('.life p'))).toMatch(
        /^A draft: no text|^These agreements are only/,
      );
    },
  );

  it('leads from its life to the notes on what is missing', () => {
    for (const { url, notes } of agreements) {
      const page = pageAt(site, withoutBase(site, url));
      const gaps = site.edition.notes.filter(({ id, kind }) => kind === 'gap' && notes.includes(id));
      const links = page.root.querySelectorAll('.life p a').map((link) => link.getAttribute('href'));
      expect(links).toEqual(gaps.map(({ id }) => `#${id}`));
      expect(links.filter((link) => !page.root.querySelector(String(link)))).toEqual([]);
    }
  });

  it('does not call signed what is only said to have been reached', () => {
    const page = pageAt(site, '/agreements/agreement-on-university-branches/');
    const headings = page.root.querySelectorAll('.facts dt').map(textOf);
    expect(headings).toContain('Reached');
    expect(headings).not.toContain('Signed');
    expect(textOf(page.root.querySelector('.strip li'))).toBe(
      'Signature reached in August 2008; no text tells of a signature',
    );
  });
});

it('An event page names at most five others of the same day, time, place and people, and where all of them stand', () => {
  for (const { url } of site.edition.events) {
    const page = pageAt(site, withoutBase(site, url));
    for (const section of page.root.querySelectorAll('.related section')) {
      const links = section.querySelectorAll('li a').map((link) => link.getAttribute('href'));
      expect(links.length).toBeGreaterThan(0);
      expect(links.length).toBeLessThanOrEqual(5);
      expect(links).not.toContain(url);
      if (!/day|time/.test(textOf(section.querySelector('h2'))))
        expect(section.querySelector('p a')).not.toBeNull();
    }
  }
});
