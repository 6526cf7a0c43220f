import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '#text/characters/code-points.ts';
import { splitPassages } from '#text/passages.ts';
import { article, ministry } from '../../fixtures/source-texts.ts';

describe('a text cut into passages', () => {
  test.each([
    { situation: 'one line', text: 'One.', passages: ['One.'] },
    { situation: 'two lines with none between stay together', text: 'One\ntwo.', passages: ['One\ntwo.'] },
    { situation: 'a blank line parts them', text: 'One.\n\nTwo.', passages: ['One.', 'Two.'] },
    { situation: 'so do several', text: 'One.\n\n\n\nTwo.', passages: ['One.', 'Two.'] },
    {
      situation: 'a line of no-break spaces is blank',
      text: 'One.\n\u00a0 \nTwo.',
      passages: ['One.', 'Two.'],
    },
    { situation: 'white space at the ends goes', text: '\n\t One.\u00a0\u00a0\n', passages: ['One.'] },
    { situation: 'white space inside stays', text: 'One  \n\u00a0two.', passages: ['One  \n\u00a0two.'] },
    {
      situation: 'carriage returns are white space',
      text: 'One.\r\n\r\nTwo.\r\n',
      passages: ['One.', 'Two.'],
    },
    { situation: 'white space alone holds no passage', text: ' \n\u00a0\n', passages: [] },
    { situation: 'nothing holds none', text: '', passages: [] },
  ])('$situation', ({ text, passages }) => {
    expect(splitPassages(text).map((passage) => passage.text)).toEqual(passages);
  });

  test('passages are numbered from p1 and placed by code point', () => {
    expect(splitPassages('\u00a0𝄞 one\n\n𝄞 two')).toEqual([
      { id: 'p1', start: 1, end: 6, text: '𝄞 one' },
      { id: 'p2', start: 8, end: 13, text: '𝄞 two' },
    ]);
  });
});

describe('the sources of the edition', () => {
  test.each([
    { source: 'the ministry', text: ministry, count: 32, last: '• business-portal_thumb.jpg' },
    { source: 'the article', text: article, count: 12, last: 'intelligence operations.' },
  ])('$source has $count passages, and between them only white space', ({ text, count, last }) => {
    const passages = splitPassages(text);
    expect(passages).toHaveLength(count);
    expect(passages.at(-1)?.text.endsWith(last)).toBe(true);

    let end = 0;
    for (const passage of passages) {
      expect(sliceCodePoints(text, end, passage.start).trim()).toBe('');
      expect(sliceCodePoints(text, passage.start, passage.end)).toBe(passage.text);
      end = passage.end;
    }
    expect(sliceCodePoints(text, end, Infinity).trim()).toBe('');
  });
});
