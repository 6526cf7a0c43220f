import { describe, expect, test } from 'vitest';
import { splitPassages } from '#text/passages.ts';
import { findNearest } from '#text/quote/find-nearest.ts';
import { findQuote, type QuoteSelector } from '#text/quote/find-quote.ts';

const nearest = (text: string, words: string) => findNearest(words, [{ id: 'p1', text }]);
const find = (text: string, selector: QuoteSelector) => findQuote(text, splitPassages(text), selector);

describe('the first difference', () => {
  test.each([
    {
      what: 'of two words',
      text: 'the embassy was opened in May',
      words: 'the embassy has shut in May',
      expected: 'was opened',
      given: 'has shut',
    },
    { what: 'of two words for one', text: 'a b c d e', words: 'a x y c d e', expected: 'b', given: 'x y' },
    { what: 'of one word for two', text: 'a b e c d f', words: 'a x c d f', expected: 'b e', given: 'x' },
    {
      what: 'of a word put in, with its neighbours',
      text: 'a b c d',
      words: 'a b x c d',
      expected: 'b c',
      given: 'b x c',
    },
    {
      what: 'of a word left out, with its neighbours',
      text: 'a b x c d',
      words: 'a b c d',
      expected: 'b x c',
      given: 'b c',
    },
    {
      what: 'with what is glued to it in the source alone',
      text: 'on 3-5 May here',
      words: 'on 3 - 6 May here',
      expected: '3-5',
      given: '3 - 6',
    },
    {
      what: 'with what is glued to it in the quote alone',
      text: 'on 3 - 5 May here',
      words: 'on 3-6 May here',
      expected: '3 - 5',
      given: '3-6',
    },
    {
      what: 'at the end',
      text: 'the embassy was opened',
      words: 'the embassy was closed',
      expected: 'opened',
      given: 'closed',
    },
    {
      what: 'in half of the words, which is still near',
      text: 'the embassy',
      words: 'the consulate',
      expected: 'embassy',
      given: 'consulate',
    },
    {
      what: 'none, when all the words are there',
      text: 'the embassy was opened',
      words: 'embassy was',
      expected: 'embassy was',
      given: 'embassy was',
    },
  ])('$what', ({ text, words, expected, given }) => {
    expect(nearest(text, words)).toMatchObject({ expected, given });
  });

  test('is sought in the first of two places as near', () => {
    const places = ['p1', 'p2'].map((id) => ({ id, text: 'the embassy was opened' }));
    expect(findNearest('the embassy was closed', places)).toMatchObject({ passage: 'p1' });
  });

  test('is no help where more than half of the words differ', () => {
    expect(nearest('the embassy', 'that consulate now')).toBeNull();
  });
});

describe('the source around the first difference', () => {
  const before = 'a'.repeat(20);
  const after = 'b'.repeat(20);

  test('is cut between words some fifty characters away, and says so', () => {
    const text = `${before} ${before} ${before} the embassy was opened ${after} ${after} ${after}`;
    expect(nearest(text, 'the embassy was closed')?.text).toBe(
      `…${before} the embassy was opened ${after} ${after}…`,
    );
  });

  test('is whole where it has fifty characters or less on either side', () => {
    const text = `${'a'.repeat(24)} ${'a'.repeat(8)} the embassy was opened ${'b'.repeat(24)} ${'b'.repeat(24)}`;
    expect(text.indexOf('opened')).toBe(50);
    expect(text.length - text.indexOf(' bbb')).toBe(50);
    expect(nearest(text, 'the embassy was closed')?.text).toBe(text);
  });
});

describe('a quote with other white space at its ends', () => {
  const text = 'They said\u00a0\u00a0 the embassy\u00a0\u00a0 was opened.';

  test('is told with all the white space of the source there', () => {
    expect(find(text, { exact: '  the embassy ' })).toEqual({
      outcome: 'differs-in-space',
      passage: 'p1',
      given: '  the embassy ',
      actual: '\u00a0\u00a0 the embassy\u00a0\u00a0 ',
    });
  });

  test('is told without that of an end where the author wrote none', () => {
    expect(find(text, { exact: 'said the embassy' })).toMatchObject({
      actual: 'said\u00a0\u00a0 the embassy',
    });
    expect(find(text, { exact: 'embassy was' })).toMatchObject({ actual: 'embassy\u00a0\u00a0 was' });
  });

  test('is told by its prefix or its suffix when only that differs', () => {
    expect(find(text, { exact: 'the', prefix: 'said ' })).toMatchObject({
      given: 'said ',
      actual: 'said\u00a0\u00a0 ',
    });
    expect(find(text, { exact: 'embassy', suffix: ' was' })).toMatchObject({
      given: ' was',
      actual: '\u00a0\u00a0 was',
    });
  });
});

describe('a fault in a selector', () => {
  const text =
    'A title\n\nThe embassy was opened in May, and the school was closed in Moscow.\n\nThe next passage.';

  test.each<{ what: string; selector: QuoteSelector; segment?: number; expected: string; given: string }>([
    {
      what: 'is sought only in the part of the prefix that stands in the same passage',
      selector: { exact: 'embassy was shut', prefix: 'A title\n\nThe ' },
      expected: 'opened',
      given: 'shut',
    },
    {
      what: 'is sought only in the part of the suffix that stands in the same passage',
      selector: { exact: 'was closed', suffix: ' in Minsk.\n\nThe next passage.' },
      expected: 'Moscow.',
      given: 'Minsk.',
    },
    {
      what: 'is sought so, too, where the blank line has white space',
      selector: {
        exact: 'was closed',
        prefix: 'A title\n \nschool ',
        suffix: ' in Minsk.\n\u00a0\nThe next passage.',
      },
      expected: 'Moscow.',
      given: 'Minsk.',
    },
    {
      what: 'is found in the suffix',
      selector: { exact: 'was opened', suffix: ' in June, and' },
      expected: 'May,',
      given: 'June,',
    },
    {
      what: 'of the second segment is told without the prefix',
      selector: { exact: ['embassy', 'was shut in May'], prefix: 'The ' },
      segment: 2,
      expected: 'opened',
      given: 'shut',
    },
    {
      what: 'of the first segment is told without the suffix',
      selector: { exact: ['embassy was shut', 'in May'], suffix: ', and' },
      segment: 1,
      expected: 'opened',
      given: 'shut',
    },
    {
      what: 'of a segment is sought after the segment before it',
      selector: { exact: ['and the school', 'was clozed'] },
      segment: 2,
      expected: 'closed',
      given: 'clozed',
    },
    {
      what: 'of a segment is not sought before it, though that be nearer',
      selector: { exact: ['and the school', 'was openet in M'] },
      segment: 2,
      expected: 'closed',
      given: 'openet',
    },
  ])('$what', ({ selector, segment, expected, given }) => {
    const found = find(text, selector);
    expect(found).toMatchObject({ outcome: 'not-found', nearest: { passage: 'p2', expected, given } });
    if (segment !== undefined) expect(found).toMatchObject({ segment });
  });
});
