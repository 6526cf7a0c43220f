import { describe, expect, test } from 'vitest';
import type { ListPage } from '#edition/addresses/paginate.ts';
import { formatYears, labelByLetters, labelByNumbers, labelByYears } from '#edition/addresses/page-labels.ts';

/** A list on as many pages as there are lists of items. */
const partsOf = <T>(...lists: T[][]): ListPage<T>[] =>
  lists.map((items, index) => ({
    number: index + 1,
    path: index === 0 ? '/list/' : `/list/${index + 1}/`,
    items,
  }));
const labels = (parts: readonly { label: string }[]): string[] => parts.map(({ label }) => label);
const byLetters = (...lists: string[][]) => labels(labelByLetters(partsOf(...lists), (name) => name));

describe('parts of a list in order of time are labelled', () => {
  const byYears = (...lists: (number | null)[][]) => labels(labelByYears(partsOf(...lists), (year) => year));

  test('by their years, and what is not dated', () => {
    expect(byYears([1951, 1953, 1958], [1959], [1960, null], [null])).toEqual([
      '1951–1958',
      '1959',
      '1960, not dated',
      'not dated',
    ]);
  });

  test('from the last year where it stands first', () => {
    expect(formatYears([2020, 2019, 1999])).toBe('2020–1999');
  });

  test('by numbers besides where several are of one year', () => {
    expect(byYears([1991], [1992], [1992], [1993])).toEqual(['1991', '1992 (1)', '1992 (2)', '1993']);
  });
});

describe('parts of a list of names are labelled', () => {
  test('by as many letters as tell them from the names beside', () => {
    expect(byLetters(['Adams', 'Baker'], ['Berg', 'Cole'], ['Dahl', 'Zoe'])).toEqual(['A–Ba', 'Be–C', 'D–Z']);
  });

  test('in any script, small and large letters alike', () => {
    expect(byLetters(['Айни', 'де Бур'], ['Дегтярь', 'Ҷалил'])).toEqual(['А–де', 'Дег–Ҷ']);
  });

  test('by one letter where the same name stands on both sides', () => {
    expect(byLetters(['Ada', 'Bo'], ['Bo', 'Bo'], ['Bo', 'Cy'])).toEqual(['A–B', 'B', 'B–C']);
  });

  test('by the places in the list where names begin too much alike', () => {
    expect(byLetters(['Agreement on air', 'Agreement on bread'], ['Agreement on cotton'])).toEqual([
      '1–2',
      '3',
    ]);
  });

  test('with a word for names that are not there', () => {
    expect(byLetters(['Ada', 'Bo'], ['Cy', ''])).toEqual(['A–B', 'C–not stated']);
  });
});

test('One part has a label, too, and no part has another’s', () => {
  expect(labels(labelByNumbers(partsOf(['a', 'b', 'c'])))).toEqual(['1–3']);
  expect(labels(labelByNumbers(partsOf(['a'], ['b', 'c'])))).toEqual(['1', '2–3']);
});
