import type { MatrixRow } from './year-matrix.ts';

/** A column of a matrix by its first year: "1999", or "1990s" where it spans several. */
export const formatSpan = (year: number, span: number): string => (span === 1 ? `${year}` : `${year}s`);

/** The name of a row and how many records it has, those with a hollow sign apart: "President: 10, 5 contested". */
export function countInWords({ name, marks }: MatrixRow, hollow: string): string {
  const count = marks.filter(({ isHollow }) => isHollow).length;
  return `${name}: ${marks.length}${count > 0 ? `, ${count} ${hollow}` : ''}`;
}

/**
 * The years of a row, each with how many where there are several, and with what is hollow among them, so that no year
 * reads as sure that is not: "1999 (contested), 2003 (2, 1 contested)".
 */
export function listYears({ marks }: MatrixRow, { span, hollow }: { span: number; hollow: string }): string {
  const groups = Map.groupBy(marks, ({ year }) => (year === null ? null : Math.floor(year / span) * span));
  return [...groups]
    .toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([year, group]) => {
      const name = year === null ? 'not dated' : formatSpan(year, span);
      const count = group.filter(({ isHollow }) => isHollow).length;
      const what = [
        ...(group.length > 1 ? [`${group.length}`] : []),
        ...(count > 0 ? [count < group.length ? `${count} ${hollow}` : hollow] : []),
      ];
      return what.length > 0 ? `${name} (${what.join(', ')})` : name;
    })
    .join(', ');
}
