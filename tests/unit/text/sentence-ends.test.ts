import { describe, expect, test } from 'vitest';
import { splitPassages } from '#text/passages.ts';
import { splitSentences } from '#text/sentences.ts';

const sentencesOf = (text: string): string[] =>
  splitPassages(text).flatMap((passage) => splitSentences(passage).map((sentence) => sentence.text));

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
