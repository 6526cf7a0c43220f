import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '#text/characters/code-points.ts';
import { findQuote, type QuoteSearch, type QuoteSelector } from '#text/quote/find-quote.ts';
import { splitPassages } from '#text/passages.ts';
import { article, ministry } from '../../../fixtures/source-texts.ts';

function search(text: string, selector: QuoteSelector): QuoteSearch {
  return findQuote(text, splitPassages(text), selector);
}

type Case = { situation: string; text: string; selector: QuoteSelector };

/** What each part found says, or null when nothing was found. */
function wordsFound(text: string, selector: QuoteSelector): string[] | null {
  const result = search(text, selector);
  if (result.outcome !== 'found') return null;
  for (const { exact, start, end } of result.segments) expect(sliceCodePoints(text, start, end)).toBe(exact);
  return result.segments.map((segment) => segment.exact);
}

describe('a quote is found', () => {
  const cases: Case[] = [
    { situation: 'when its words stand once', text: 'one two three', selector: { exact: 'two' } },
    { situation: 'at the very beginning', text: 'one two', selector: { exact: 'one' } },
    { situation: 'at the very end', text: 'one two', selector: { exact: 'two' } },
    {
      situation: 'after a character outside the basic plane',
      text: '𝄞\n\n𝄞 one',
      selector: { exact: 'one' },
    },
    { situation: 'over a line break inside a passage', text: 'one\ntwo', selector: { exact: 'one\ntwo' } },
    { situation: 'by its prefix', text: 'in May, in June', selector: { exact: 'in', prefix: ', ' } },
    { situation: 'by its suffix', text: 'in May, in June', selector: { exact: 'in', suffix: ' M' } },
    {
      situation: 'by both',
      text: 'a x b, a x c, d x c',
      selector: { exact: 'x', prefix: 'a ', suffix: ' c' },
    },
    {
      situation: 'by a prefix in the passage before',
      text: 'A\n\nvisits\n\nB\n\nvisits',
      selector: { exact: 'visits', prefix: 'B\n\n' },
    },
  ];
  test.each(cases)('$situation', ({ text, selector }) => {
    expect(wordsFound(text, selector)).toEqual([selector.exact]);
  });

  test('with its passage and its place in code points', () => {
    expect(search('𝄞 one\n\ntwo 𝄞 three', { exact: 'three' })).toEqual({
      outcome: 'found',
      passage: 'p2',
      segments: [{ exact: 'three', start: 13, end: 18 }],
    });
  });
});

describe('a quote in segments is found', () => {
  test.each([
    { situation: 'in order', text: 'visits in May, June, July', exact: ['visits in', 'July'] },
    { situation: 'when they touch', text: 'one two', exact: ['one ', 'two'] },
    { situation: 'in the one passage that holds all', text: 'a b\n\na c', exact: ['a', 'c'] },
    { situation: 'when the last stands earlier as well', text: 'b a b', exact: ['a', 'b'] },
    { situation: 'when the first stands later as well', text: 'a b a', exact: ['a', 'b'] },
    { situation: 'as a list of one', text: 'one two', exact: ['two'] },
  ])('$situation', ({ text, exact }) => {
    expect(wordsFound(text, { exact })).toEqual(exact);
  });

  test('prefix adjoins the first and suffix the last', () => {
    const text = '1 a 2 b 3, 4 a 5 b 6';
    expect(search(text, { exact: ['a', 'b'] }).outcome).toBe('ambiguous');
    expect(wordsFound(text, { exact: ['a', 'b'], prefix: '4 ' })).toEqual(['a', 'b']);
    expect(search(text, { exact: ['a', 'b'], prefix: '4 ', suffix: ' 3' }).outcome).toBe('not-found');
  });
});

describe('a quote is ambiguous', () => {
  test.each([
    { situation: 'twice in one passage', text: 'a x a', exact: 'a', passages: ['p1'], occurrences: 2 },
    { situation: 'once in each of two', text: 'a\n\na', exact: 'a', passages: ['p1', 'p2'], occurrences: 2 },
    { situation: 'overlapping itself', text: 'xxx', exact: 'xx', passages: ['p1'], occurrences: 2 },
    {
      situation: 'a later segment twice',
      text: 'a b b',
      exact: ['a', 'b'],
      passages: ['p1'],
      occurrences: 2,
    },
    {
      situation: 'the first segment twice',
      text: 'a a b',
      exact: ['a', 'b'],
      passages: ['p1'],
      occurrences: 2,
    },
    {
      situation: 'a middle segment twice',
      text: 'a b c b',
      exact: ['a', 'b', 'c'],
      passages: ['p1'],
      occurrences: 2,
    },
    {
      situation: 'all segments in two passages',
      text: 'a b\n\na b',
      exact: ['a', 'b'],
      passages: ['p1', 'p2'],
      occurrences: 2,
    },
  ])('when it stands $situation', ({ text, exact, passages, occurrences }) => {
    expect(search(text, { exact })).toEqual({ outcome: 'ambiguous', passages, occurrences });
  });

  test('even with a prefix, when the prefix stands twice too', () => {
    expect(search('an a, an a', { exact: 'a', prefix: 'an ' }).outcome).toBe('ambiguous');
    expect(search('an a, on a', { exact: 'a', prefix: 'an ' }).outcome).toBe('found');
  });
});

describe('a quote differs in space only', () => {
  const cases: (Case & { actual: string; given?: string })[] = [
    {
      situation: 'a space for a no-break space',
      text: 'on\u00a0May 4',
      selector: { exact: 'on May' },
      actual: 'on\u00a0May',
    },
    { situation: 'one space for two', text: 'on  May 4', selector: { exact: 'on May' }, actual: 'on  May' },
    { situation: 'two spaces for one', text: 'on May 4', selector: { exact: 'on  May' }, actual: 'on May' },
    { situation: 'no space for one', text: 'in 2008 .', selector: { exact: '2008.' }, actual: '2008 .' },
    {
      situation: 'a space for none',
      text: 'the Tajik-Afghan',
      selector: { exact: 'Tajik- Afghan' },
      actual: 'Tajik-Afghan',
    },
    {
      situation: 'a space for a line break',
      text: 'one\ntwo',
      selector: { exact: 'one two' },
      actual: 'one\ntwo',
    },
    {
      situation: 'a space past the end of the passage',
      text: 'one\u00a0\n\ntwo',
      selector: { exact: 'one ' },
      actual: 'one',
    },
    {
      situation: 'in the second segment',
      text: 'one two  three',
      selector: { exact: ['one', 'two three'] },
      actual: 'two  three',
      given: 'two three',
    },
    {
      situation: 'in the prefix',
      text: 'in\u00a0May, May',
      selector: { exact: 'May', prefix: 'in ' },
      actual: 'in\u00a0',
      given: 'in ',
    },
    {
      situation: 'in the suffix',
      text: 'May  4, May 5',
      selector: { exact: 'May', suffix: ' 4' },
      actual: '  4',
      given: ' 4',
    },
    {
      situation: 'in a suffix of space alone',
      text: 'May\u00a0\u00a04',
      selector: { exact: 'May', suffix: ' ' },
      actual: '\u00a0\u00a0',
      given: ' ',
    },
  ];
  test.each(cases)('$situation', ({ text, selector, actual, given = selector.exact }) => {
    expect(search(text, selector)).toEqual({ outcome: 'differs-in-space', passage: 'p1', given, actual });
    if (given === selector.exact) expect(wordsFound(text, { exact: actual })).toEqual([actual]);
  });

  test('but not when a letter differs as well', () => {
    expect(search('on  May 4', { exact: 'on may' }).outcome).toBe('not-found');
  });
});

describe('a quote is not found', () => {
  test.each<Case & { passes: QuoteSelector }>([
    {
      situation: 'over the end of a passage',
      text: 'one two\n\nthree four',
      selector: { exact: 'two\n\nthree' },
      passes: { exact: 'two' },
    },
    {
      situation: 'with segments in two passages',
      text: 'one two\n\nthree four',
      selector: { exact: ['two', 'three'] },
      passes: { exact: ['three', 'four'] },
    },
    {
      situation: 'with segments out of order',
      text: 'one two three',
      selector: { exact: ['three', 'one'] },
      passes: { exact: ['one', 'three'] },
    },
    {
      situation: 'with segments that overlap',
      text: 'one two three',
      selector: { exact: ['one two', 'two three'] },
      passes: { exact: ['one two', 'three'] },
    },
    {
      situation: 'when the prefix stands elsewhere',
      text: 'one two three',
      selector: { exact: 'three', prefix: 'one ' },
      passes: { exact: 'three', prefix: 'two ' },
    },
    { situation: 'without words', text: 'one', selector: { exact: ' ' }, passes: { exact: 'one' } },
    { situation: 'with an empty list', text: 'one', selector: { exact: [] }, passes: { exact: ['one'] } },
  ])('$situation', ({ text, selector, passes }) => {
    expect(search(text, selector).outcome).toBe('not-found');
    expect(search(text, passes).outcome).toBe('found');
  });
});

describe('in the sources of the edition', () => {
  test('the words on the embassy are found in each source, with its own spelling of the date', () => {
    const exact = 'The Embassy of the Russian Federation was opened on May 4th, 1992 in Dushanbe';
    expect(search(ministry, { exact })).toMatchObject({ outcome: 'found', passage: 'p5' });
    expect(search(article, { exact })).toMatchObject({ outcome: 'found', passage: 'p10' });
  });

  test('one visit is picked out of the list of visits', () => {
    const exact = ['visits to Dushanbe President of Russian Federation V. Putin', 'October 2004'];
    expect(search(ministry, { exact })).toMatchObject({ outcome: 'found', passage: 'p10' });
    expect(search(ministry, { exact: 'October 2012' })).toMatchObject({
      outcome: 'ambiguous',
      occurrences: 2,
    });
  });

  test('an indent of no-break spaces typed as a space is shown for what it is', () => {
    expect(search(article, { exact: '- On functioning' })).toMatchObject({
      outcome: 'differs-in-space',
      passage: 'p3',
      actual: `-${'\u00a0'.repeat(10)} On functioning`,
    });
  });
});
