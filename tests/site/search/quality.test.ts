import { afterAll, describe, expect, it } from 'vitest';
import { readSite } from '../site.ts';
import {
  findShortfall,
  readOwnQueries,
  readRecordsAskedFor,
  readSampleQueries,
  readSecondSample,
  type Expectation,
} from './expectations.ts';
import { openSearch } from './open-search.ts';
import type { Answer } from '#client/search/rank/answer.ts';

const site = await readSite();
const search = await openSearch();
afterAll(() => search.close());

const sample = readSampleQueries(site.edition);
const second = readSecondSample();
const own = readOwnQueries();
const askedFor = readRecordsAskedFor();

/** The answer to a query, as far as the queries were written for what it finds. */
async function ask(query: string): Promise<Answer> {
  const answer = await search.ask(query);
  return { ...answer, results: answer.results.filter(({ record }) => askedFor.has(record.path)) };
}

it('Every expectation of the sample is a page of this edition', () => {
  const unknown = sample.filter(
    ({ rule, expected }) => rule !== 'none' && expected.some((pages) => pages.length === 0),
  );
  expect(unknown.map(({ query }) => query)).toEqual([]);
});

it('Every expectation of our own is a page of this edition', () => {
  const known = new Set(search.vocabulary.records.map(({ path }) => path));
  const expected = [...own, ...second]
    .flatMap((one) => one.expected.flat())
    .filter((page) => !page.endsWith('#') && page !== '/figures/');
  expect(expected.filter((page) => !known.has(page))).toEqual([]);
  expect([...askedFor].filter((page) => !known.has(page))).toEqual([]);
  expect(expected.filter((page) => !askedFor.has(page))).toEqual([]);
});

it('A record that was added since the queries were written is left out of account', async () => {
  const [first] = (await ask('Sangtuda-1')).results;
  askedFor.delete(first?.record.path ?? '');
  const results = (await ask('Sangtuda-1')).results;
  askedFor.add(first?.record.path ?? '');
  expect(results.map(({ record }) => record.path)).not.toContain(first?.record.path);
});

describe.each([
  ['the sample', sample],
  ['the second sample', second],
  ['our own queries', own],
])('Of %s', (_, queries) => {
  it.each(queries)('$sort: “$query” brings up what it must', async (expectation) => {
    expect(findShortfall(expectation, await ask(expectation.query))).toBeNull();
  });
});

it('An answer that misses what it must bring up is caught', async () => {
  const answer = await search.ask('Sangtuda-1');
  const wanted: Expectation = { sort: 'exact', query: '', rule: 'all', expected: [['/events/nowhere/']] };
  expect(findShortfall(wanted, answer)).not.toBeNull();
  expect(findShortfall({ ...wanted, rule: 'one' }, answer)).not.toBeNull();
  expect(findShortfall({ ...wanted, rule: 'only' }, answer)).not.toBeNull();
  expect(findShortfall({ ...wanted, rule: 'first' }, answer)).not.toBeNull();
  expect(findShortfall({ ...wanted, rule: 'none', expected: [] }, answer)).not.toBeNull();
  const nothing = { ...answer, results: [] };
  expect(findShortfall({ ...wanted, rule: 'told' }, nothing)).not.toBeNull();
});
