import type { Order } from '#client/search/query/dates/order.ts';
import type { Result } from './score-record.ts';
import { SCORE } from './weights.ts';

/** Sorts results: the best first; of the best, the first or last in time first; or all of them in order of time. */
export function sortResults(results: Result[], order: Order | 'date' | null): Result[] {
  if (order === null) return results.sort(byScore);
  if (order === 'date') return results.sort(byDate);
  const best = Math.max(0, ...results.map(({ near, score }) => (near === null ? score : 0)));
  return results.sort(byTime(order, best - SCORE.besideBest));
}

/** The first or the last of the best first; those that answer less well, are only near, or not dated, after them. */
const byTime =
  (order: Order, least: number) =>
  (a: Result, b: Result): number => {
    const [one, other] = [a, b].map(
      ({ near, score, record }) => near === null && score >= least && record.ranges.length > 0,
    );
    if (one !== other) return one ? -1 : 1;
    const [first, second] = [a, b].map(({ record }) => record.ranges[0]?.earliest ?? '');
    if (!one || first === second) return byScore(a, b);
    return ((first ?? '') < (second ?? '') ? -1 : 1) * (order === 'first' ? 1 : -1);
  };

/** The better first; of equal ones, events before agreements, the earlier before the later. */
function byScore(a: Result, b: Result): number {
  const order = b.score - a.score;
  if (Math.abs(order) > 1e-9) return order;
  const [first = '', second = ''] = [a.record, b.record].map(
    ({ kind, ranges }) => `${ranges[0]?.earliest ?? '9999'} ${kind === 'agreement' ? 1 : 0}`,
  );
  if (first !== second) return first < second ? -1 : 1;
  return a.record.number - b.record.number;
}

/** What answers before what is only near, the earlier before the later, what is not dated last. */
function byDate(a: Result, b: Result): number {
  const [one = '', other = ''] = [a, b].map(
    ({ near, record }) =>
      `${near === null ? 0 : 1} ${record.ranges[0]?.earliest ?? record.ranges[0]?.latest ?? '9999'}`,
  );
  return one < other ? -1 : one === other ? b.score - a.score : 1;
}
