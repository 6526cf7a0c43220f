import { describe, expect, test } from 'vitest';
import { drawYearMatrix, type MatrixRow } from '#site/ui/tables/year-matrix.ts';
import { present } from '../../../setup/present.ts';

const row = (name: string, ...years: (number | null)[]): MatrixRow => ({
  name,
  marks: years.map((year) => ({ year, isHollow: false })),
});
const rows = [row('Kings', 1999, 2003, 2003, 2018), row('Queens', 2001, null)];
const matrix = drawYearMatrix(rows);

describe('Records by sort and year', () => {
  test('have a sign each, later years further on, in the row of their sort', () => {
    expect(matrix.signs).toHaveLength(6);
    const [kings, queens] = matrix.names;
    const ofKings = matrix.signs.filter(({ y }) => y < present(queens, 'row').y);
    expect(ofKings).toHaveLength(4);
    expect(ofKings.every(({ y }) => y > present(kings, 'row').y)).toBe(true);
    const xs = ofKings.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(new Set(xs).size).toBe(3);
  });

  test('of one year lie on each other nowhere, and none leaves the picture', () => {
    for (const [index, a] of matrix.signs.entries()) {
      expect(a.x - a.r >= 0 && a.x + a.r <= matrix.width && a.y + a.r <= matrix.height).toBe(true);
      for (const b of matrix.signs.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
    }
  });

  test('that are not dated stand apart, under words of their own', () => {
    const undated = matrix.signs.filter(({ x }) => x === matrix.undatedAt);
    expect(undated).toHaveLength(1);
    expect(
      Math.max(...matrix.signs.filter((sign) => !undated.includes(sign)).map(({ x }) => x)),
    ).toBeLessThan(present(matrix.undatedAt ?? undefined, 'place') - 60);
    expect(drawYearMatrix([row('Kings', 1999)]).undatedAt).toBeNull();
  });

  test('name years that do not touch', () => {
    const xs = matrix.years.map(({ x }) => x);
    expect(matrix.years.length).toBeGreaterThan(1);
    for (const [index, x] of xs.entries()) expect(x - (xs[index - 1] ?? -99)).toBeGreaterThanOrEqual(58);
  });

  test('keep whether they are sure', () => {
    const { signs } = drawYearMatrix([{ name: 'A', marks: [{ year: 1999, isHollow: true }] }]);
    expect(signs).toMatchObject([{ isHollow: true }]);
  });

  test('of many years are counted by decades or centuries', () => {
    const long = drawYearMatrix([row('Kings', 1801, 1809, 1999)]);
    expect(long.span).toBe(10);
    expect(new Set(long.signs.map(({ x }) => x)).size).toBe(2);
    expect(drawYearMatrix([row('Kings', 1001, 1999)]).span).toBe(100);
  });

  test('that are too many to count are a sign that grows with them', () => {
    const many = drawYearMatrix([row('Kings', ...Array.from({ length: 900 }, () => 1999), 2000)]);
    expect(many.isOneEach).toBe(false);
    expect(many.signs).toHaveLength(2);
    expect(present(many.signs[0], 'sign').r).toBeGreaterThan(present(many.signs[1], 'sign').r);
  });

  test('of which there are none are an empty picture', () => {
    expect(drawYearMatrix([])).toMatchObject({ signs: [], names: [], years: [] });
  });
});
