import { describe, expect, test } from 'vitest';
import { validateFacts, type Fact } from '#edition/validate/validate-facts.ts';
import { quoteWords, witnessesOf } from '#edition/evidence/locate-quotes.ts';
import type { Evidence } from '#edition/types/edition.ts';
import { ProblemList } from '#problems/problem-list.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const place = { file: 'content/events/x.mdx', lineOf: () => null };

const piece = (key: string, exact: string, ...supports: string[]): Evidence => {
  const witness = { id: 'a', siglum: 'A', ink: 1, shortTitle: 'A', language: 'en', path: '/sources/a/' };
  return { key, exact, supports, witness, passage: 'p1', start: 0, end: exact.length };
};

function judge(fact: Partial<Fact>, ...evidence: Evidence[]): string[] {
  const problems = new ProblemList();
  validateFacts([{ field: 'title', path: ['title'], label: 'stated', ...fact }], evidence, place, problems);
  return problems.problems.map(({ code }) => code);
}

describe('a fact', () => {
  test.each([
    { what: 'that a quote supports is proved', fact: {}, quote: piece('q', 'Words', 'title'), codes: [] },
    {
      what: 'that no quote supports is not',
      fact: {},
      quote: piece('q', 'Words', 'date'),
      codes: ['fact-unsupported'],
    },
    {
      what: 'normalised needs a quote all the same',
      fact: { label: 'normalised' },
      quote: piece('q', 'Words'),
      codes: ['fact-unsupported'],
    },
    { what: 'inferred needs none', fact: { label: 'inferred' }, quote: piece('q', 'Words'), codes: [] },
    { what: 'from outside needs none', fact: { label: 'outside' }, quote: piece('q', 'Words'), codes: [] },
    {
      what: 'with its words in the quote is proved',
      fact: { anyOf: ['May 4th'] },
      quote: piece('q', 'on May 4th, 1992', 'title'),
      codes: [],
    },
    {
      what: 'with one of its spellings in the quote is proved',
      fact: { anyOf: ['Dushanbe', 'Душанбе'] },
      quote: piece('q', 'в Душанбе.', 'title'),
      codes: [],
    },
    {
      what: 'without its words in the quote is not',
      fact: { anyOf: ['May 4'] },
      quote: piece('q', 'on May 4th, 1992', 'title'),
      codes: ['fact-not-in-words'],
    },
    {
      what: 'with its words in a quote for something else is not',
      fact: { anyOf: ['May'] },
      quote: piece('q', 'May', 'date'),
      codes: ['fact-unsupported'],
    },
    {
      what: 'with its words inside a longer word is not',
      fact: { anyOf: ['Ufa'] },
      quote: piece('q', 'Ufaley', 'title'),
      codes: ['fact-not-in-words'],
    },
    {
      what: 'across a no-break space is proved',
      fact: { anyOf: ['3 April'] },
      quote: piece('q', '3\u00a0April', 'title'),
      codes: [],
    },
  ] as const)('$what', ({ fact, quote, codes }) => {
    expect(judge(fact, quote)).toEqual(codes);
  });

  test('may be told in two segments of one quote', () => {
    const segments = [piece('q', 'Embassy of', 'title'), piece('q', 'Russia', 'title')];
    expect(judge({ anyOf: ['Embassy of Russia'] }, ...segments)).toEqual([]);
  });

  test('is not told by the end of one quote and the beginning of another', () => {
    const quotes = [piece('q', 'Embassy of', 'title'), piece('r', 'Russia', 'title')];
    expect(judge({ anyOf: ['Embassy of Russia'] }, ...quotes)).toEqual(['fact-not-in-words']);
  });
});

describe('evidence', () => {
  const { events, sources } = smallEdition().load();
  const evidence = events[0]?.evidence ?? [];

  test('is the words of its source from start to end', () => {
    for (const { witness, start, end, exact } of evidence) {
      const text = sources.find(({ id }) => id === witness.id)?.text ?? '';
      expect([...text].slice(start, end).join('')).toBe(exact);
    }
  });

  test('names its witnesses once, in the order of their sigla', () => {
    expect(witnessesOf(evidence.toReversed()).map(({ siglum }) => siglum)).toEqual(['A', 'B']);
    expect(witnessesOf([])).toEqual([]);
  });

  test('counts code points, where a character takes two units', () => {
    const ships = smallEdition().withSource('harbour-page', (text) =>
      text.replace('three rooms', '🚢🚢🚢 rooms'),
    );
    const loaded = ships.load();
    const [piece] = loaded.agreements[0]?.evidence ?? [];
    expect(piece?.end).toBe((piece?.start ?? 0) + (piece?.exact.length ?? 0));
    expect([...(loaded.sources[0]?.text ?? '')].slice(piece?.start, piece?.end).join('')).toBe(piece?.exact);
  });
});

test('words in a problem show their spaces, and long ones are shortened', () => {
  expect(quoteWords('a\u00a0b')).toBe('“a·b”');
  expect(quoteWords('a'.repeat(121))).toBe(`“${'a'.repeat(120)}…”`);
});
