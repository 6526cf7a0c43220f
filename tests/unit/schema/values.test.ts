import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { LABELS, dateSchema, edtfSchema, idSchema, linkSchema, proseSchema } from '#schema/values.ts';

/** What a schema says against a value; null when it is taken. */
const refusal = (schema: z.ZodType, value: unknown): string | null =>
  schema.safeParse(value).error?.issues[0]?.message ?? null;

describe('an id is taken, and its like is refused', () => {
  test.each([
    { why: 'a capital', taken: 'embassy', refused: 'Embassy' },
    { why: 'two hyphens', taken: 'embassy-of-russia', refused: 'embassy--of-russia' },
    { why: 'a hyphen at the end', taken: 'visit-2018-05', refused: 'visit-2018-' },
    { why: 'a hyphen at the beginning', taken: 'casa-1000', refused: '-casa-1000' },
    { why: 'an underscore', taken: 'school-7', refused: 'school_7' },
    { why: 'a space', taken: 'a-b', refused: 'a b' },
    { why: 'a Cyrillic letter', taken: 'a', refused: 'а' },
    { why: 'an accent', taken: 'novo-ogarevo', refused: 'novo-ogarëvo' },
    { why: 'a slash', taken: 'a1', refused: 'a/1' },
    { why: 'nothing', taken: '1', refused: '' },
    { why: 'a line break', taken: 'ab', refused: 'ab\n' },
  ])('$why: $taken, $refused', ({ taken, refused }) => {
    expect(refusal(idSchema, taken)).toBeNull();
    expect(refusal(idSchema, refused)).toContain('expected an id');
  });

  test('a number is no id', () => {
    expect(refusal(idSchema, 1992)).toBe('expected an id in quotes');
  });
});

describe('text for readers', () => {
  test.each([
    { why: 'is not empty', taken: 'A', refused: '' },
    { why: 'does not begin with white space', taken: 'A b', refused: ' A b' },
    { why: 'does not end in a line break', taken: 'A\nb', refused: 'A\n' },
    { why: 'does not end in a no-break space', taken: 'A\u00a0b', refused: 'A\u00a0' },
    { why: 'is no number', taken: '1992', refused: 1992 },
    { why: 'is there', taken: 'no', refused: undefined },
  ])('$why', ({ taken, refused }) => {
    expect(refusal(proseSchema, taken)).toBeNull();
    expect(refusal(proseSchema, refused)).toMatch(/^expected (some )?text|no white space/);
  });
});

describe('a date', () => {
  test('is a string, and one that YAML took for a moment is refused with the remedy', () => {
    expect(refusal(edtfSchema, '1992-05-04')).toBeNull();
    expect(refusal(edtfSchema, new Date('1992-05-04'))).toBe(
      "YAML read this as a moment in time; put the date in quotes: '1992-05-04'",
    );
    expect(refusal(edtfSchema, 1992)).toContain('in quotes');
  });

  test('is stated unless it says otherwise', () => {
    expect(dateSchema.parse({ edtf: '1992', words: 'in 1992' })).toEqual({
      edtf: '1992',
      words: 'in 1992',
      label: 'stated',
    });
  });

  test('needs the words of the source, and nothing it does not know', () => {
    expect(refusal(dateSchema, { edtf: '1992' })).toBe('expected text in quotes');
    expect(refusal(dateSchema, { edtf: '1992', words: '1992', day: '4' })).toContain('"day"');
  });

  test.each(LABELS)('may be %s', (label) => {
    expect(dateSchema.parse({ edtf: '1992', words: '1992', label })).toMatchObject({ label });
  });

  test('may be nothing else', () => {
    expect(refusal(dateSchema, { edtf: '1992', words: '1992', label: 'guessed' })).toContain('"inferred"');
  });
});

describe('a link', () => {
  test('that is an id alone is stated', () => {
    expect(linkSchema.parse('dushanbe')).toEqual({ id: 'dushanbe', label: 'stated' });
    expect(linkSchema.parse({ id: 'dushanbe' })).toEqual({ id: 'dushanbe', label: 'stated' });
  });

  test('may say how it is known', () => {
    const link = { id: 'dushanbe', label: 'inferred', rule: 'place-shared-in-list', references: ['tass'] };
    expect(linkSchema.parse(link)).toEqual(link);
  });

  test('with a key it does not know is refused', () => {
    expect(linkSchema.safeParse({ id: 'dushanbe', labl: 'inferred' }).success).toBe(false);
  });
});
