import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_ORDERS, orderPath } from '../../src/model/agreement-orders.ts';
import { pageAt, parsePage, readSite, textOf, withoutBase, type Page } from './site.ts';

const site = await readSite();
const { agreements } = site.edition;
const indexes = AGREEMENT_ORDERS.map((order) => ({ order, page: pageAt(site, orderPath(order)) }));
const usual = pageAt(site, '/agreements/');

const rowsOf = ({ root }: Page) => root.querySelectorAll('table.agreements tbody tr');

/** What is wrong with a page of the index: every agreement once, one column sorted, every column to be sorted by. */
function judgeIndex(page: Page): string[] {
  const links = rowsOf(page).map((row) => row.querySelector('th a')?.getAttribute('href') ?? '');
  const heads = page.root.querySelectorAll('table.agreements thead th');
  const sorted = heads.filter((head) => head.getAttribute('aria-sort') !== undefined);
  const targets = heads.map((head) => withoutBase(site, head.querySelector('a')?.getAttribute('href') ?? ''));
  return [
    ...(links.toSorted().join() ===
    agreements
      .map(({ url }) => url)
      .toSorted()
      .join()
      ? []
      : ['not every agreement']),
    ...(sorted.length === 1 && sorted[0]?.getAttribute('aria-sort') === 'ascending'
      ? []
      : ['no sorted column']),
    ...(withoutBase(site, sorted[0]?.querySelector('a')?.getAttribute('href') ?? '') === page.path
      ? []
      : ['another column is said to be sorted']),
    ...(targets.join() === AGREEMENT_ORDERS.map(orderPath).join() ? [] : ['a column cannot be sorted by']),
  ];
}

/** The switches whose count is not the number of rows they leave. */
function findWrongCounts(page: Page): string[] {
  const held = rowsOf(page).map((row) => (row.getAttribute('data-is') ?? '').split(' '));
  return page.root.querySelectorAll('form.narrowing input[id]').flatMap((input) => {
    const count = Number(textOf(input.parentNode?.querySelector('small')));
    const left = held.filter((tokens) => tokens.includes(input.id)).length;
    const isRuled = page.html.includes(`main:has(#${input.id}:checked)`);
    return count === left && count > 0 && isRuled ? [] : [input.id];
  });
}

describe('The index of agreements', () => {
  it.each(indexes)('by $order holds every agreement, and says by what it is sorted', ({ page }) => {
    expect(judgeIndex(page)).toEqual([]);
    expect(findWrongCounts(page)).toEqual([]);
  });

  it('says what the sources count and how many it tells', () => {
    const told = agreements.filter(({ status }) => status !== 'counted').length;
    expect(textOf(usual.root.querySelector('main .lead'))).toBe(
      `The sources count more than 230 (A) and some 300 (B); ${told} are named or described here.`,
    );
  });

  it('narrows by designation, level, subject, decade, witness, status and label', () => {
    const names = usual.root
      .querySelectorAll('form.narrowing fieldset input')
      .map((one) => one.getAttribute('name'));
    expect([...new Set(names)]).toEqual([
      ...['designation', 'level', 'subject', 'decade', 'witness', 'status', 'label'],
    ]);
  });

  it('needs less than 2 KB of script to keep the choice in its address', () => {
    const scripts = [...site.files].filter((file) => /\/Narrowing\..*\.js$/.test(file));
    expect(scripts).toHaveLength(1);
    expect(statSync(path.join(site.dist, scripts[0] ?? '')).size).toBeLessThan(2000);
  });

  it.each<[what: string, from: RegExp | string, to: string]>([
    ['an agreement left out', /<tr data-is[^]*?<\/tr>/, ''],
    ['no column said to be sorted', ' aria-sort="ascending"', ''],
    ['a column that leads nowhere', '/agreements/by-title/', '/agreements/'],
    ['a wrong count', /<small>\d+<\/small>/, '<small>99</small>'],
    ['a row without its tokens', /data-is="[^"]*"/, 'data-is=""'],
  ])('with %s is caught', (_, from, to) => {
    const spoiled = parsePage('/agreements/', usual.html.replace(from, to));
    expect(spoiled.html).not.toBe(usual.html);
    expect([...judgeIndex(spoiled), ...findWrongCounts(spoiled)]).not.toEqual([]);
  });
});

describe('The page of an agreement', () => {
  const steps = (url: string) => pageAt(site, withoutBase(site, url)).root.querySelectorAll('.strip li');

  it.each(agreements.filter(({ designation }) => designation === 'treaty'))(
    'shows the whole life of a treaty, known or not: $id',
    ({ url, lifecycle }) => {
      const shown = steps(url);
      expect(shown.length).toBeGreaterThanOrEqual(8);
      const known = shown.filter((step) => step.querySelector('.known'));
      expect(known).toHaveLength(new Set(lifecycle.map(({ step, by }) => `${step} ${by}`)).size);
      expect(known.filter((step) => !step.querySelector('.label'))).toEqual([]);
      const hollow = shown.filter((step) => !known.includes(step));
      expect(hollow.filter((step) => !/not known/.test(step.text))).toEqual([]);
    },
  );

  it('shows of a draft nothing that is not known', () => {
    for (const { url, lifecycle } of agreements.filter(({ designation }) => designation === 'draft')) {
      expect(steps(url)).toHaveLength(lifecycle.length);
    }
  });
});

it('An event page names at most five others of the same day, time, place and people, and where all of them stand', () => {
  for (const { url } of site.edition.events) {
    const page = pageAt(site, withoutBase(site, url));
    for (const section of page.root.querySelectorAll('.kindred section')) {
      const links = section.querySelectorAll('li a').map((link) => link.getAttribute('href'));
      expect(links.length).toBeGreaterThan(0);
      expect(links.length).toBeLessThanOrEqual(5);
      expect(links).not.toContain(url);
      if (!/day|time/.test(textOf(section.querySelector('h2'))))
        expect(section.querySelector('p a')).not.toBeNull();
    }
  }
});
