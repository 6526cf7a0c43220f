import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { listWords } from '#text/words/words.ts';
import { takeEach } from '../../setup/release.ts';
import { readSite } from '../site.ts';
import { openSearch } from './open-search.ts';

/* Whoever types words that stand in the edition finds where they stand: titles, quotations, and one true word more. */

const { edition } = await readSite();
const search = await openSearch();
afterAll(() => search.close());

const records = [
  ...edition.events.map((record) => ({ ...record, path: `/events/${record.id}/` })),
  ...edition.agreements.map((record) => ({ ...record, path: `/agreements/${record.id}/` })),
];

const passages = edition.sources.flatMap(({ id, passages }) => {
  const text = [...readFileSync(path.join(PROJECT, 'content', 'sources', `${id}.txt`), 'utf8')];
  return passages.map((passage) => ({
    path: `/sources/${id}/#${passage.id}`,
    tokens: text
      .slice(passage.start, passage.end)
      .join('')
      .split(/\s+/)
      .filter((token) => listWords(token).length > 0),
  }));
});
const spoken = new Map(
  passages.map(({ path, tokens }) => [path, ` ${listWords(tokens.join(' ')).join(' ')} `]),
);

const pathsOf = async (query: string): Promise<string[]> =>
  (await search.ask(query)).results.map(({ record }) => record.path);

it('Every title finds its record first', async () => {
  const lost = [];
  for (const { title, path } of records) {
    const [first] = await pathsOf(title);
    if (first !== path) lost.push(`${title}: ${first}`);
  }
  expect(lost).toEqual([]);
});

it('Title words, and each further word of the record: it is still found', async () => {
  const lost = [];
  for (const { title, path, summary, evidence } of takeEach(3, records)) {
    const words = new Set(listWords([summary, ...evidence.map(({ exact }) => exact)].join(' ')));
    for (const word of words.difference(new Set(listWords(title))))
      if (!(await pathsOf(`${title} ${word}`)).includes(path)) lost.push(`${title} + ${word}`);
  }
  expect(lost).toEqual([]);
}, 120_000);

describe('Five words of a text', () => {
  const windows = passages.flatMap(({ path, tokens }) =>
    tokens
      .slice(0, Math.max(0, tokens.length - 4))
      .map((_, at) => ({ path, words: tokens.slice(at, at + 5).join(' ') })),
  );

  it('in quotation marks bring up their passage first, or beside the others that hold them', async () => {
    expect(windows.length).toBeGreaterThan(800);
    const lost = [];
    for (const { path, words } of takeEach(3, windows)) {
      const phrase = ` ${listWords(words).join(' ')} `;
      const holders = passages.filter((passage) => spoken.get(passage.path)?.includes(phrase)).length;
      const first = (await pathsOf(`"${words}"`)).slice(0, holders);
      if (!first.includes(path)) lost.push(`${words}, ${path}: ${first.join(', ')}`);
    }
    expect(lost).toEqual([]);
  }, 120_000);

  it('that stand in no text bring up nothing', async () => {
    expect(await pathsOf('"treaty of the moon and stars"')).toEqual([]);
  });
});

it('The first eight words of a quotation bring up the passage, or the record, among the first three', async () => {
  const lost = [];
  for (const { evidence, path } of records) {
    const exact = evidence[0]?.exact ?? '';
    const words = listWords(exact).slice(0, 8);
    // Without quotation marks, a sign that stands alone parts the words.
    if (
      exact
        .split(/\s+/)
        .slice(0, 8)
        .some((token) => listWords(token).length === 0)
    )
      continue;
    const first = (await pathsOf(words.join(' '))).slice(0, 3);
    const phrase = ` ${words.join(' ')} `;
    const isFound = first.some((found) => found === path || spoken.get(found)?.includes(phrase));
    if (!isFound) lost.push(`${words.join(' ')}: ${first.join(', ')}`);
  }
  expect(lost).toEqual([]);
});
