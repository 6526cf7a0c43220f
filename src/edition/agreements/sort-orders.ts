import { DESIGNATIONS, LEVELS, STATUSES } from '#schema/records/agreement.ts';
import type { AgreementRecord } from '#edition/types/edition.ts';
import { compareNames } from '#text/order/compare-names.ts';

/** The columns of the index of agreements. For each there are two pages: sorted by it, ascending and descending. */
export const AGREEMENT_COLUMNS = [
  'date',
  'title',
  'subject',
  'designation',
  'level',
  'place',
  'signatory',
  'status',
  'witness',
] as const;
export type AgreementColumn = (typeof AGREEMENT_COLUMNS)[number];

/** A column and a direction. Agreements without a value in the column come last in both directions. */
export interface SortOrder {
  column: AgreementColumn;
  isDescending: boolean;
}

/** Every order that has a page, the default first. */
export const SORT_ORDERS: readonly SortOrder[] = AGREEMENT_COLUMNS.flatMap((column) => [
  { column, isDescending: false },
  { column, isDescending: true },
]);

/** The path of the page of an order. */
export function orderPath({ column, isDescending }: SortOrder): string {
  if (column === 'date' && !isDescending) return '/agreements/';
  return `/agreements/by-${column}${isDescending ? '-descending' : ''}/`;
}

/** The value that is compared in a column; null where there is none. `index` is the agreement's place by date. */
const KEYS: Readonly<
  Record<AgreementColumn, (agreement: AgreementRecord, index: number) => string | number | null>
> = {
  date: ({ date }, index) => (date ? index : null),
  title: ({ title }) => title,
  subject: ({ subject }) => subject,
  designation: ({ designation }) => (designation === DESIGNATIONS.at(-1) ? null : designation),
  level: ({ levels }) => orNull(Math.min(...levels.map((level) => LEVELS.indexOf(level))), LEVELS.length - 1),
  place: ({ places }) => names(places),
  signatory: ({ signatories }) => names(signatories),
  status: ({ status }) => STATUSES.indexOf(status),
  witness: ({ witnesses }) => witnesses.map(({ siglum }) => siglum.padStart(2)).join(' ') || null,
};

const orNull = (value: number, none: number): number | null => (value === none ? null : value);

const names = (refs: readonly { title: string }[]): string | null =>
  refs
    .map(({ title }) => title)
    .sort(compareNames)
    .join() || null;

/** Agreements, given by date, sorted by a column; those with equal values stay by date. */
export function sortAgreements(
  agreements: readonly AgreementRecord[],
  { column, isDescending }: SortOrder,
): AgreementRecord[] {
  const sign = isDescending ? -1 : 1;
  return agreements
    .map((agreement, index) => ({ agreement, key: KEYS[column](agreement, index) }))
    .toSorted((a, b) => compareKeys(a.key, b.key, sign))
    .map(({ agreement }) => agreement);
}

/** Orders two values of a column, words as a reader looks them up; null comes last, whatever the sign. */
function compareKeys(a: string | number | null, b: string | number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' && typeof b === 'string') return compareNames(a, b) * sign;
  return (Number(a) - Number(b)) * sign;
}
