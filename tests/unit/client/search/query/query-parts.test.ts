import { describe, expect, it } from 'vitest';
import { foldSigns } from '#client/search/query/words/letters.ts';
import { swapLayout } from '#client/search/query/words/layout.ts';
import { takeNumbers } from '#client/search/query/words/numbers.ts';
import { takeOrder } from '#client/search/query/dates/order.ts';
import { splitWord } from '#client/search/query/words/split-word.ts';

describe('A number', () => {
  it.each([
    ['5000', '5,000'],
    ['5,000', '5000'],
    ['5 000', '5 thousand'],
    ['5 thousand', '5,000'],
    ['5 тыс.', '5 thousand'],
    ['40m', '40 million'],
    ['0.7 billion', '700 million'],
    ['2.5 million', '2,500,000'],
    ['40000000', '40 million'],
  ])('%s is also written %s', (query, form) => {
    const { numbers, rest } = takeNumbers(query);
    expect(numbers.flatMap(({ forms }) => forms)).toContain(form);
    expect(rest.trim()).toBe('');
  });

  it.each(['school 7', 'sangtuda-1', 'article 12'])('%s: one of few digits stays a word', (query) => {
    expect(takeNumbers(query)).toEqual({ numbers: [], rest: query });
  });
});

describe('The order of time', () => {
  it.each([
    ['first visit', 'first', 'visit'],
    ['последний визит', 'last', 'визит'],
    ['most recent treaty', 'last', 'treaty'],
    ['letzter besuch', 'last', 'besuch'],
    ['firstly', null, 'firstly'],
  ])('%s: %s', (query, order, rest) => {
    const taken = takeOrder(query);
    expect([taken.order, taken.rest.trim()]).toEqual([order, rest]);
  });
});

describe('A word on the other layout', () => {
  it.each([
    ['vbhjyjd', 'миронов'],
    ['lhe;,f', 'дружба'],
    ['екуфен', 'treaty'],
    ['año', null],
  ])('%s: %s', (typed, meant) => {
    expect(swapLayout(typed)).toBe(meant);
  });
});

describe('Words without spaces between them', () => {
  const known = new Set([
    'state',
    'duma',
    'visit',
    'embassy',
    'opened',
    'treaty',
    'friendship',
    'art',
    'ists',
  ]);
  const split = (word: string) =>
    splitWord(
      word,
      (part) => known.has(part),
      (part) => part === 'of',
    );
  it.each([
    ['embassyopened', ['embassy', 'opened']],
    ['statedumavisit', ['state', 'duma', 'visit']],
    ['treatyoffriendship', ['treaty', 'of', 'friendship']],
    ['embassyx', null],
    ['oftreaty', null],
  ])('%s: %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });
});

it.each([
  ['ҷумҳурӣ', 'чумхури'],
  ['қӯшун', 'кушун'],
  ['ёрӣ', 'ери'],
  ['église', 'eglise'],
  ['straße', 'strasse'],
])('%s is typed without signs as %s', (word, plain) => {
  expect(foldSigns(word)).toBe(plain);
});
