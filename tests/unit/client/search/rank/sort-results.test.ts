import { describe, expect, it } from 'vitest';
import type { Kind } from '#client/search/index/records.ts';
import type { Result } from '#client/search/rank/score-record.ts';
import { sortResults } from '#client/search/rank/sort-results.ts';
import { SCORE } from '#client/search/rank/weights.ts';

/** A made result, named by what tells it apart; `days` is a day, or first and last day, nothing before "/" being open. */
function result(
  path: string,
  score: number,
  days = '',
  near: string | null = null,
  kind: Kind = 'visit',
): Result {
  const [earliest = '', latest = earliest] = days.split('/');
  const range = { earliest: earliest || null, latest: latest || null, isSure: true };
  const record = {
    ...{ number: path.codePointAt(0) ?? 0, kind, path, title: path, dateWords: '', flag: '', titleLength: 1 },
    ...{ ranges: days === '' ? [] : [range], years: [], sigla: [], names: [] },
  };
  return { record, near, score };
}

/** The results in some order, by their names; the order in which they were found makes no difference. */
function order(
  results: readonly Result[],
  ...how: [Parameters<typeof sortResults>[1], ReadonlySet<string>?]
): string {
  const sort = (some: readonly Result[]): string =>
    sortResults([...some], ...how)
      .map(({ record }) => record.path)
      .join(' ');
  expect(sort(results.toReversed())).toBe(sort(results));
  return sort(results);
}

describe('Results by relevance', () => {
  it('have the better first, whatever their dates', () => {
    expect(
      order([result('a', 0.5, '1992-01-01'), result('b', 0.9, '2018-01-01'), result('c', 0.7)], null),
    ).toBe('b c a');
  });

  it('of one score have the earlier first, an event before an agreement of its day, what is not dated last', () => {
    const day = '1993-05-25';
    const results = [
      result('d', 1),
      result('b', 1, day, null, 'agreement'),
      result('c', 1, day),
      result('a', 1, '1992-05-04'),
    ];
    expect(order(results, null)).toBe('a c b d');
  });

  it('of one score and day stand in the order of the edition', () => {
    expect(order([result('b', 1, '1993-05-25'), result('a', 1, '1993-05-25')], null)).toBe('a b');
  });
});

describe('Results by date', () => {
  it('have the earlier first, whatever their scores, and what is not dated last', () => {
    const results = [result('c', 3), result('b', 0.1, '2001-01-01'), result('a', 0.2, '1999-12-31')];
    expect(order(results, 'date')).toBe('a b c');
  });

  it('have what answers before what is only near', () => {
    const results = [result('b', 1, '1992-01-01', 'without “x”'), result('a', 1, '2018-01-01')];
    expect(order(results, 'date')).toBe('a b');
  });

  it('of one day have the better first; a range whose beginning is open counts by its end', () => {
    const results = [
      result('c', 0.4, '1999-01-01'),
      result('b', 0.5, '1999-01-01'),
      result('a', 0.1, '/1998-06-30'),
    ];
    expect(order(results, 'date')).toBe('a b c');
  });
});

describe('Results of which the first, or the last, is asked for', () => {
  const best = 2;
  const results = [
    result('early', best, '1992-05-04'),
    result('late', best - SCORE.besideBest / 2, '2018-05-02'),
    result('weak', best - SCORE.besideBest * 2, '1990-01-01'),
    result('near', best, '1991-01-01', 'without “x”'),
    result('undated', best),
  ];

  it('are the best in order of time, and after them what answers less well, is near, or is not dated', () => {
    expect(order(results, 'first').split(' ').slice(0, 2)).toEqual(['early', 'late']);
    expect(order(results, 'last').split(' ').slice(0, 2)).toEqual(['late', 'early']);
    expect(order(results, 'last').split(' ').slice(2).sort()).toEqual(['near', 'undated', 'weak']);
  });

  it('are all that are of the kinds, where nothing else is asked for', () => {
    const kinds = new Set<Kind>(['agreement']);
    const some = [
      result('a', 0.2, '1993-05-25', null, 'agreement'),
      result('b', 5, '1992-01-01'),
      result('c', 3, '2004-10-16', null, 'agreement'),
    ];
    expect(order(some, 'first', kinds)).toBe('a c b');
    expect(order(some, 'last', kinds)).toBe('c a b');
  });
});
