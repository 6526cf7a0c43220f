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

describe('one sentence', () => {
  test.each([
    { what: 'begins with an initial', text: 'V. Putin came to Dushanbe.' },
    { what: 'has two spaces after an initial', text: 'Visits of V.  Putin to Dushanbe.' },
    { what: 'ends in an initial', text: 'The guest was President V.' },
    { what: 'has dates after a date', text: 'Meetings: 30.11.2005. 11 - 13.08.2006 Moscow.' },
    {
      what: 'has dates after a date, a space and a stop',
      text: 'Meetings: 30.11.2005 . 11 - 13.08.2006 Moscow.',
    },
    { what: 'has dates two spaces after a date', text: 'Meetings: 30.11.2005.  11 - 13.08.2006 Moscow.' },
    {
      what: 'has spaces inside the bracket of a date',
      text: 'A visit (24-26.08.2006 . ) Inter-chamber meeting.',
    },
    {
      what: 'has two spaces after the bracket of a date',
      text: 'A visit (24-26.08.2006.)  Inter-chamber meeting.',
    },
    { what: 'has a line break after an initial', text: 'Visits of V.\nPutin to Dushanbe.' },
  ])('$what', ({ text }) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('two sentences', () => {
  test.each([
    {
      what: 'the first begins with a number',
      text: '11 officials came in 2008. Since then it runs.',
      second: 'Since then it runs.',
    },
    {
      what: 'the first has a bracketed date',
      text: 'The visits (24-26.08.2006.) ended. They left.',
      second: 'They left.',
    },
    { what: 'the bracket ends in an ordinal', text: 'They met (on the 8th.) All left.', second: 'All left.' },
    {
      what: 'the first has a number with a point',
      text: 'In 2.5 years it ended. 8 Tajik ministers followed.',
      second: '8 Tajik ministers followed.',
    },
    {
      what: 'the first ends in an ordinal',
      text: 'They met on the 8th. 9 Tajik ministers came.',
      second: '9 Tajik ministers came.',
    },
    {
      what: 'the second begins with a quotation',
      text: 'It opened in 2008. “Now it runs”, he said.',
      second: '“Now it runs”, he said.',
    },
    {
      what: 'the first ends in a word of capitals',
      text: 'It was in the USSR. Then all left.',
      second: 'Then all left.',
    },
  ])('$what', ({ text, second }) => {
    expect(sentencesOf(text)).toHaveLength(2);
    expect(sentencesOf(text)[1]).toBe(second);
  });
});

describe('one passage', () => {
  test.each([
    { what: 'with an indented line', text: 'One\n   two' },
    { what: 'with lines of one letter', text: 'One\na\nb' },
    { what: 'with spaces at the end of a line', text: 'One\ntwo  \nthree' },
  ])('$what', ({ text }) => {
    expect(splitPassages(text)).toEqual([{ id: 'p1', start: 0, end: text.length, text }]);
  });
});
