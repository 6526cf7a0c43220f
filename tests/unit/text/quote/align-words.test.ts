import { describe, expect, test } from 'vitest';
import { alignWords, splitTokens, type Alignment } from '#text/quote/align-words.ts';

const align = (source: string, quote: string): Alignment =>
  alignWords(splitTokens(source), splitTokens(quote));

/** 'b=b' for the same word, 'b:c' for another, 'b:' for one left out, ':c' for one put in. */
const show = ({ pairs }: Alignment): string =>
  pairs
    .map(({ source, quote }) => [source?.word ?? '', quote?.word ?? ''])
    .map(([a, b]) => (a === b ? `${a}=${b}` : `${a}:${b}`))
    .join(' ');

describe('a quote laid along a source', () => {
  test.each([
    { what: 'the same words', source: 'a b c', quote: 'a b c', pairs: 'a=a b=b c=c', difference: 0 },
    { what: 'words from the middle', source: 'a b c d', quote: 'b c', pairs: 'b=b c=c', difference: 0 },
    { what: 'another word', source: 'a b c', quote: 'a x c', pairs: 'a=a b:x c=c', difference: 1 / 3 },
    { what: 'a word put in', source: 'a b', quote: 'a x b', pairs: 'a=a :x b=b', difference: 1.1 / 3 },
    { what: 'a word put in first', source: 'b', quote: 'a b', pairs: ':a b=b', difference: 0.55 },
    { what: 'a word left out', source: 'a b c', quote: 'a c', pairs: 'a=a b: c=c', difference: 0.45 },
    {
      what: 'a word with two letters swapped',
      source: 'the treaty',
      quote: 'the traety',
      pairs: 'the=the treaty:traety',
      difference: 1 / 12,
    },
    { what: 'two fifths of the letters', source: 'abc', quote: 'abcde', pairs: 'abc:abcde', difference: 0.4 },
    { what: 'more than two fifths', source: 'abcd', quote: 'abxy', pairs: 'abcd:abxy', difference: 1 },
    { what: 'no source', source: '', quote: 'a b', pairs: ':a :b', difference: 1.1 },
    { what: 'no quote', source: 'a b', quote: '', pairs: '', difference: 1 },
  ])('$what', ({ source, quote, pairs, difference }) => {
    const alignment = align(source, quote);
    expect(show(alignment)).toBe(pairs);
    expect(alignment.difference).toBeCloseTo(difference, 10);
  });

  test('signs of punctuation are words of their own, white space is nothing', () => {
    expect(splitTokens('S.H.  “Rahmon”')).toEqual([
      { word: 'S', from: 0, to: 1 },
      { word: '.', from: 1, to: 2 },
      { word: 'H', from: 2, to: 3 },
      { word: '.', from: 3, to: 4 },
      { word: '“', from: 6, to: 7 },
      { word: 'Rahmon', from: 7, to: 13 },
      { word: '”', from: 13, to: 14 },
    ]);
  });
});
