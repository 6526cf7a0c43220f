import { afterAll, describe, expect, it } from 'vitest';
import { chooseExcerpt, createMarker, cutExcerpt, markWords } from '#client/search/ui/excerpt.ts';
import { findOtherSpellings, showName } from '#client/search/query/spelling-notices.ts';
import { readQuery } from '#client/search/query/read-query.ts';
import { readState, writeState } from '#client/search/query/query-state.ts';
import { suggest } from '#client/search/ui/suggest.ts';
import { openSearch } from './open-search.ts';

const search = await openSearch();
afterAll(() => search.close());
const { vocabulary } = search;

describe('A query is understood', () => {
  it.each([
    ['milatary base', 'military base'],
    ['Narishkin', null],
    ['Dushambe treety', 'Dushanbe treaty'],
    ['military base', null],
  ])('%s, correctedQuery: %s', (query, correctedQuery) => {
    expect(readQuery(query, vocabulary).correctedQuery).toBe(correctedQuery);
  });

  it('as typed, when the reader insists', () => {
    const { correctedQuery, terms } = readQuery('milatary base', vocabulary, { asTyped: true });
    expect(correctedQuery).toBeNull();
    expect(terms[0]?.isUnknown).toBe(true);
  });

  it.each([
    ['when was the embassy opened', 'opening'],
    ['visit of Putin', 'visit'],
    ['what was signed in 2018', 'agreement'],
    ['how many students', 'figure'],
  ])('%s: asks for %s', (query, kind) => {
    expect([...readQuery(query, vocabulary).typeHints]).toContain(kind);
  });

  it('its words without meaning drop out', () => {
    const { terms } = readQuery('when did the Tajik embassy open in Moscow', vocabulary);
    expect(terms.map(({ typed }) => typed)).toEqual(['tajik embassy', 'open', 'moscow']);
  });

  it.each([
    ['Rakhmon', 'Rakhmon', 'Rahmon'],
    ['Рахмон Челябинск', 'Рахмон', 'Rahmon'],
  ])('in %s the sources write %s as %s', (query, typed, written) => {
    const spellings = findOtherSpellings(query, readQuery(query, vocabulary), vocabulary);
    expect(spellings[0]).toEqual({ typed, written, isPrinted: true });
  });

  it('and says nothing of a name that is written as typed', () => {
    expect(findOtherSpellings('Rahmon', readQuery('Rahmon', vocabulary), vocabulary)).toEqual([]);
  });

  it('and tells of a name that is written otherwise', () => {
    const spellings = (query: string) =>
      findOtherSpellings(query, readQuery(query, vocabulary), vocabulary).map(({ written }) => written);
    expect(spellings('embasy mosscow')).toEqual(['Moscow']);
    expect(spellings('embas')).toEqual([]);
  });
});

describe('Filters', () => {
  it('keeps what has every value asked for', async () => {
    const { results, unfiltered } = await search.ask('Putin', { kind: ['visit'], year: ['2000s'] });
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan(unfiltered.length);
    expect(
      results.every(({ record }) => record.kind === 'visit' && record.ranges[0]?.earliest?.startsWith('200')),
    ).toBe(true);
  });

  it('keeps what has any of two values of one facet', async () => {
    const count = async (...kind: string[]): Promise<number> =>
      (await search.ask('', { kind })).results.length;
    expect(await count('visit', 'opening')).toBe((await count('visit')) + (await count('opening')));
    expect(await count('opening')).toBeGreaterThan(0);
  });

  it('without words is a list in order of time', async () => {
    const { results } = await search.ask('', { kind: ['opening'] });
    const dates = results.map(({ record }) => record.ranges[0]?.earliest ?? '9999');
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted());
  });

  it('stands in the address, and is read from it', () => {
    const state = {
      query: 'Рахмон & co',
      facets: { kind: ['visit', 'opening'], year: ['2000s'] },
      asTyped: true,
      order: 'date',
    } as const;
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
  });
});

describe('Suggestions', () => {
  it.each([
    ['rakh', '/people/emomali-rahmon/'],
    ['Душ', '/places/dushanbe/'],
    ['embas', '/events/embassy-of-russia-opened/'],
    ['25.05.1993', '/events/treaty-of-friendship-signed/'],
  ])('for %s hold %s', async (typed, path) => {
    expect((await suggest(typed, vocabulary)).map((one) => one.path)).toContain(path);
  });

  it('begin with the second letter', async () => {
    expect(await suggest('r', vocabulary)).toEqual([]);
    expect(await suggest('ra', vocabulary)).not.toEqual([]);
  });
});

it('Every word of the vocabulary is found, so that what is not found shows a fault', async () => {
  const lost = [];
  for (const word of vocabulary.words.keys())
    if ((await search.engine.find(word)).size === 0) lost.push(word);
  expect(lost).toEqual([]);
});

it('An excerpt is cut where most of the query stands, and marks it by any form and spelling', async () => {
  const isMarked = createMarker(readQuery('Рахмон signing', vocabulary), vocabulary);
  const pieces = cutExcerpt(`${'word '.repeat(60)}E. Rahmon signed it. ${'word '.repeat(60)}`, isMarked);
  expect(pieces.filter((piece) => piece.isMarked).map(({ text }) => text)).toEqual(['Rahmon', 'signed']);
  expect(pieces[0]?.text.startsWith('… ')).toBe(true);
});

const marked = (query: string, text: string): string[] => {
  const isMarked = createMarker(readQuery(query, vocabulary), vocabulary);
  return markWords(text, isMarked).flatMap(({ text, isMarked }) => (isMarked ? [text] : []));
};

it.each([
  // Words that only belong to the name that is meant are not marked, nor those too common to be looked for.
  ['embasy mosscow', 'The Embassy of the Russian Federation in Moscow', ['Embassy', 'Moscow']],
  ['"treaty of friendship"', 'The Treaty of Friendship', ['Treaty', 'Friendship']],
  ['Putin', 'Vladimir Putin', ['Putin']],
  ['Москвы', 'a road to Moscow', ['Moscow']],
])('Of %s only the words that were asked for are marked', (query, text, words) => {
  expect(marked(query, text)).toEqual(words);
});

describe('An excerpt', () => {
  const isMarked = createMarker(readQuery('school base', vocabulary), vocabulary);
  const read = (summary: string, content: string): string =>
    chooseExcerpt(summary, content, isMarked)
      .map(({ text }) => text)
      .join('');
  const proof = 'They agreed that a school and a base should be built.';

  it('is the summary, where that has the words or nothing has', () => {
    expect(read('A school was opened.', 'Dushanbe · the school of the town was opened')).toBe(
      'A school was opened.',
    );
    expect(read('A bridge was opened.', 'Dushanbe · a bridge')).toBe('A bridge was opened.');
  });

  it('is the sentence that proves it, where the summary has fewer of the words', () => {
    expect(read('A school.', `2007 · Dushanbe · Nothing of it was known then. ${proof} · Kulob`)).toBe(proof);
  });

  it('is no single field of the record', () => {
    expect(read('A bridge.', '2007 · school base · Kulob')).toBe('A bridge.');
  });
});

it('What is shown of a name is never a key, but how it is written', () => {
  const keys = [...vocabulary.nameWords].filter(([key, names]) => {
    const forms = names.flatMap((number) => {
      const entry = vocabulary.names[number];
      return entry ? [entry.name, ...entry.printed] : [];
    });
    return !forms.some((form) => form.includes(showName(key, names, vocabulary)));
  });
  expect(vocabulary.nameWords.size).toBeGreaterThan(100);
  expect(keys).toEqual([]);
});
