import { describe, expect, test } from 'vitest';
import {
  joinQuotes,
  validateFacts,
  validateSupports,
  type Fact,
  type QuotedWords,
} from '#edition/validate/facts/validate-facts.ts';
import { ProblemList } from '#problems/problem-list.ts';

const location = { file: 'content/events/x.mdx', lineOf: () => null };

const quote = (key: string, exact: string, ...supports: string[]): QuotedWords => ({ key, exact, supports });

function validate(fact: Partial<Fact>, ...quoted: QuotedWords[]) {
  const problems = new ProblemList();
  validateFacts(
    [{ field: 'title', path: ['title'], label: 'stated', ...fact }],
    joinQuotes(quoted),
    location,
    problems,
  );
  return problems.problems;
}
const codes = (...args: Parameters<typeof validate>) => validate(...args).map(({ code }) => code);

describe('a fact', () => {
  test.each([
    { what: 'that a quote supports is supported', fact: {}, words: 'Words', supports: 'title', expected: [] },
    {
      what: 'that no quote supports is not',
      fact: {},
      words: 'Words',
      supports: 'date',
      expected: ['fact-unsupported'],
    },
    {
      what: 'normalised needs a quote too',
      fact: { label: 'normalised' },
      words: 'Words',
      supports: 'date',
      expected: ['fact-unsupported'],
    },
    {
      what: 'inferred needs none',
      fact: { label: 'inferred' },
      words: 'Words',
      supports: 'date',
      expected: [],
    },
    {
      what: 'from outside needs none',
      fact: { label: 'outside' },
      words: 'Words',
      supports: 'date',
      expected: [],
    },
    {
      what: 'inferred need not be in the words',
      fact: { label: 'inferred', anyOf: ['no'] },
      words: 'Words',
      supports: 'title',
      expected: [],
    },
    {
      what: 'with its words in the quote is supported',
      fact: { anyOf: ['May 4th'] },
      words: 'on May 4th, 1992',
      supports: 'title',
      expected: [],
    },
    {
      what: 'with one of its spellings in the quote is supported',
      fact: { anyOf: ['Dushanbe', 'Душанбе'] },
      words: 'в Душанбе.',
      supports: 'title',
      expected: [],
    },
    {
      what: 'without its words in the quote is not',
      fact: { anyOf: ['May 4'] },
      words: 'on May 4th, 1992',
      supports: 'title',
      expected: ['fact-not-in-words'],
    },
    {
      what: 'with its words in a quote for another field is not',
      fact: { anyOf: ['May'] },
      words: 'May',
      supports: 'date',
      expected: ['fact-unsupported'],
    },
    {
      what: 'with its words inside a longer word is not',
      fact: { anyOf: ['Ufa'] },
      words: 'Ufaley',
      supports: 'title',
      expected: ['fact-not-in-words'],
    },
    {
      what: 'in other capitals and spaces is supported',
      fact: { anyOf: ['3 april'] },
      words: '3\u00a0April',
      supports: 'title',
      expected: [],
    },
  ] as const)('$what', ({ fact, words, supports, expected }) => {
    expect(codes(fact, quote('q', words, supports))).toEqual(expected);
  });

  test('is supported by the second of two quotes', () => {
    expect(codes({ anyOf: ['b'] }, quote('q', 'a', 'title'), quote('r', 'b', 'title'))).toEqual([]);
  });

  test('may be told in two segments of one quote, but not across two quotes', () => {
    const segments = [quote('q', 'Embassy of', 'title'), quote('q', 'Russia', 'title')];
    expect(codes({ anyOf: ['Embassy of Russia'] }, ...segments)).toEqual([]);
    const quotes = [quote('q', 'Embassy of', 'title'), quote('r', 'Russia', 'title')];
    expect(codes({ anyOf: ['Embassy of Russia'] }, ...quotes)).toEqual(['fact-not-in-words']);
  });

  test('without a quote is reported at its path', () => {
    expect(validate({ field: 'people', path: ['people', 0] })).toMatchObject([
      { code: 'fact-unsupported', field: 'people[0]', message: 'No quote supports the field "people".' },
    ]);
  });

  test('not in the words is reported with the words that would do', () => {
    const [problem] = validate({ anyOf: ['May 4', '4 May'] }, quote('q', 'June', 'title'));
    expect(problem?.message).toBe('No quote that supports "title" contains “May 4” or “4 May”.');
    const [named] = validate({ anyOf: ['Ada'], expected: 'a name of ada' }, quote('q', 'Bob', 'title'));
    expect(named?.message).toBe('No quote that supports "title" contains a name of ada.');
  });
});

describe('what a quote supports', () => {
  const supports = (...fields: string[]) => {
    const problems = new ProblemList();
    const quotes = { 'a-1': { supports: ['title'] }, 'b-2': { supports: fields } };
    validateSupports(quotes, ['title', 'date'], location, problems);
    return problems.problems.map(({ code, field, message, remedy }) => ({ code, field, message, remedy }));
  };

  test('may be any field of the record, or nothing', () => {
    expect(supports('date', 'title')).toEqual([]);
    expect(supports()).toEqual([]);
  });

  test('must be a field of the record', () => {
    expect(supports('date', 'titl', 'signatories')).toEqual([
      {
        code: 'support-unknown',
        field: 'quotes.b-2.supports[1]',
        message: 'The quote supports an unknown field, "titl". Did you mean "title"?',
        remedy: 'Use one of: title, date.',
      },
      {
        code: 'support-unknown',
        field: 'quotes.b-2.supports[2]',
        message: 'The quote supports an unknown field, "signatories".',
        remedy: 'Use one of: title, date.',
      },
    ]);
  });
});
