import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '#text/characters/code-points.ts';
import { splitPassages } from '#text/passages.ts';
import { splitSentences } from '#text/sentences.ts';
import { article, ministry } from '../../fixtures/source-texts.ts';

function sentencesOf(text: string): string[] {
  return splitPassages(text).flatMap((passage) => splitSentences(passage).map((sentence) => sentence.text));
}

describe('a sentence goes on', () => {
  test.each([
    { after: 'one initial', text: 'Visits of President V. Putin to Dushanbe.' },
    { after: 'two initials', text: 'A delegation led by S. H. Hayrullaev to Moscow.' },
    { after: 'a form of address', text: 'The guest was Mr. Putin of Russia.' },
    { after: 'a date with a full stop', text: 'On 3-5.04.2003. and 24-26.08.2006 in Moscow.' },
    {
      after: 'a date, a space and a full stop',
      text: 'Two meetings ( 30.11.2005 . , 11 - 13.08.2006g . , Dushanbe ).',
    },
    { after: 'a date that closes a bracket', text: 'A visit (24-26.08.2006.) Inter-chamber meeting.' },
    { after: 'a full stop inside a bracket', text: 'Meetings (in Moscow. Later in Dushanbe) took place.' },
    { after: 'an abbreviation', text: 'Some 230 million U.S. dollars.' },
    { after: 'a line break', text: 'The embassy was opened\nin Dushanbe.' },
  ])('after $after', ({ text }) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  test.each([
    { situation: 'before a name without initials', text: 'They met. Putin left.', second: 'Putin left.' },
    {
      situation: 'after a year',
      text: 'It opened in 2008. Since then it runs.',
      second: 'Since then it runs.',
    },
    {
      situation: 'after a bracket that closed',
      text: 'They met (in Moscow). All left.',
      second: 'All left.',
    },
    {
      situation: 'after a bracket that never closes',
      text: 'They met (in Moscow. All left.',
      second: 'All left.',
    },
    { situation: 'before two no-break spaces', text: 'They met.\u00a0\u00a0All left.', second: 'All left.' },
    { situation: 'at a blank line without a full stop', text: 'A title\n\nThe text.', second: 'The text.' },
  ])('$situation', ({ text, second }) => {
    expect(sentencesOf(text)).toHaveLength(2);
    expect(sentencesOf(text)[1]).toBe(second);
  });

  test('and the next is placed in the source by code point', () => {
    const [, passage] = splitPassages('𝄞\n\n𝄞 one. \u00a0Two.');
    expect(passage && splitSentences(passage)).toEqual([
      { start: 3, end: 9, text: '𝄞 one.' },
      { start: 11, end: 15, text: 'Two.' },
    ]);
  });
});

describe('the sources of the edition', () => {
  test.each([
    { source: 'the ministry', text: ministry, count: 53 },
    { source: 'the article', text: article, count: 17 },
  ])('$source has $count sentences, which leave out only white space', ({ text, count }) => {
    const passages = splitPassages(text);
    const sentences = passages.flatMap(splitSentences);
    expect(sentences).toHaveLength(count);
    for (const { start, end, text: words } of sentences) {
      expect(sliceCodePoints(text, start, end)).toBe(words);
    }
    const letters = (words: string) => words.replace(/\s/g, '');
    expect(letters(sentences.map((sentence) => sentence.text).join(''))).toBe(letters(text));
  });

  test.each([
    {
      what: 'the visit of E. Rahmon',
      words: 'Meetings of Heads of two states',
      ends: 'and the Russian Federation.',
    },
    {
      what: 'the visits of both presidents',
      words: 'It includes visits of President',
      ends: 'October 2012)',
    },
    {
      what: 'the list of parliamentary visits',
      words: 'These meetings are particularly',
      ends: '(6- 7.10.2013.).',
    },
  ])('$what is one sentence', ({ words, ends }) => {
    const found = sentencesOf(ministry).filter((sentence) => sentence.startsWith(words));
    expect(found).toHaveLength(1);
    expect(found[0]?.endsWith(ends)).toBe(true);
  });
});
