import { afterAll, expect, it } from 'vitest';
import { listWords } from '#text/words/words.ts';
import { takeEach } from '../../setup/release.ts';
import { readSite } from '../site.ts';
import { openSearch } from './open-search.ts';

/* Whoever knows an event or an agreement by its title in another language finds it by that, and by each true word more. */

const { edition } = await readSite();
const search = await openSearch();
afterAll(() => search.close());

const titled = [
  ...edition.events.map((record) => ({ ...record, path: `/events/${record.id}/` })),
  ...edition.agreements.map((record) => ({ ...record, path: `/agreements/${record.id}/` })),
].flatMap(({ path, summary, titleVariants }) =>
  titleVariants.map(({ form }) => ({
    path,
    form,
    more: [summary, ...titleVariants.map((other) => other.form)].join(' '),
  })),
);

const pathsOf = async (query: string): Promise<string[]> =>
  (await search.ask(query)).results.map(({ record }) => record.path);

it('Every title in another language finds its record first', async () => {
  expect(titled.length).toBeGreaterThan(100);
  const lost = [];
  for (const { form, path } of titled) {
    const [first] = await pathsOf(form);
    if (first !== path) lost.push(`${form}: ${first}`);
  }
  expect(lost).toEqual([]);
});

it('Three words of such a title that follow one another bring up its record', async () => {
  const lost = [];
  for (const { form, path } of titled) {
    const words = form.split(' ');
    for (let at = 0; at + 3 <= words.length; at += 1) {
      const some = words.slice(at, at + 3).join(' ');
      if (!(await pathsOf(some)).includes(path)) lost.push(`${some}: ${path}`);
    }
  }
  expect(lost).toEqual([]);
}, 60_000);

it('Such a title, and each further word of the record: it is still found', async () => {
  const lost = [];
  // Of each record one of its titles, in turn of one language and the other.
  const some = titled.filter((_, index) => Math.floor(index / 2) % 2 === index % 2);
  for (const { form, path, more } of takeEach(3, some))
    for (const word of new Set(listWords(more)).difference(new Set(listWords(form))))
      if (word.length > 3 && !(await pathsOf(`${form} ${word}`)).includes(path))
        lost.push(`${form} + ${word}`);
  expect(lost).toEqual([]);
}, 120_000);
