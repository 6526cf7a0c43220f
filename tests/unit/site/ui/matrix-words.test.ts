import { describe, expect, test } from 'vitest';
import { countInWords, listYears } from '#site/ui/tables/matrix-words.ts';
import type { MatrixRow } from '#site/ui/tables/year-matrix.ts';

const sure = (year: number | null): MatrixRow['marks'][number] => ({ year, isHollow: false });
const contested = (year: number | null): MatrixRow['marks'][number] => ({ year, isHollow: true });
const inWords = (...marks: MatrixRow['marks']): string =>
  listYears({ name: 'Kings', marks }, { span: 1, hollow: 'contested' });

describe('The years of a row in words', () => {
  test('stand in order, those without a year last, with how many there are where there are several', () => {
    expect(inWords(sure(2003), sure(null), sure(1999), sure(2003))).toBe('1999, 2003 (2), not dated');
  });

  test('say in the same place what is contested in them', () => {
    expect(inWords(contested(1999), sure(2000))).toBe('1999 (contested), 2000');
    expect(inWords(sure(2003), contested(2003))).toBe('2003 (2, 1 contested)');
    expect(inWords(contested(2003), contested(2003))).toBe('2003 (2, contested)');
  });

  test('are named by decade where a column has ten', () => {
    const row = { name: 'Kings', marks: [sure(1801), contested(1809)] };
    expect(listYears(row, { span: 10, hollow: 'contested' })).toBe('1800s (2, 1 contested)');
  });
});

test('A row in words counts what is contested apart, if anything is', () => {
  expect(countInWords({ name: 'Kings', marks: [sure(1999), contested(2000)] }, 'contested')).toBe(
    'Kings: 2, 1 contested',
  );
  expect(countInWords({ name: 'Kings', marks: [sure(1999)] }, 'contested')).toBe('Kings: 1');
});
