import { describe, expect, test } from 'vitest';
import { quoteWords, witnessesOf } from '#edition/evidence/locate-quotes.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

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
    const ships = smallEdition().withSource('library-page', (text) =>
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
