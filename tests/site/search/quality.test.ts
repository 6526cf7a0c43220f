import { afterAll, describe, expect, it } from 'vitest';
import { readSite } from '../site.ts';
import { findShortfall, readOwnQueries, readSampleQueries, type Expectation } from './expectations.ts';
import { openSearch } from './open-search.ts';

const site = await readSite();
const search = await openSearch();
afterAll(() => search.close());

const sample = readSampleQueries(site.edition);
const own = readOwnQueries();

it('Every expectation of the sample is a page of this edition', () => {
  const unknown = sample.filter(
    ({ rule, expected }) => rule !== 'none' && expected.some((pages) => pages.length === 0),
  );
  expect(unknown.map(({ query }) => query)).toEqual([]);
});

it('Every expectation of our own is a page of this edition', () => {
  const known = new Set(search.vocabulary.records?.map(({ path }) => path));
  expect(own.flatMap(({ expected }) => expected.flat()).filter((page) => !known.has(page))).toEqual([]);
});

describe.each([
  ['the sample', sample],
  ['our own queries', own],
])('Of %s', (_, queries) => {
  it.each(queries)('$sort: “$query” brings up what it must', async (expectation) => {
    expect(findShortfall(expectation, await search.ask(expectation.query))).toBeNull();
  });
});

it('An answer that misses what it must bring up is caught', async () => {
  const answer = await search.ask('Sangtuda-1');
  const wanted: Expectation = { sort: 'exact', query: '', rule: 'all', expected: [['/events/nowhere/']] };
  expect(findShortfall(wanted, answer)).not.toBeNull();
  expect(findShortfall({ ...wanted, rule: 'one' }, answer)).not.toBeNull();
  expect(findShortfall({ ...wanted, rule: 'only' }, answer)).not.toBeNull();
  expect(findShortfall({ ...wanted, rule: 'none', expected: [] }, answer)).not.toBeNull();
});
