import { DESIGNATIONS, LEVELS, STATUSES } from '#schema/records/agreement.ts';
import type { AgreementRecord } from '#edition/types/edition.ts';

/** The columns of the index of agreements; it stands sorted by each of them, from either end, on a page of its own. */
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

/** A column to sort by, and whether from its end. What has no value in the column stands last either way. */
export interface SortOrder {
  column: AgreementColumn;
  isDescending: boolean;
}

/** Every order in which the index stands, the usual one first. */
export const SORT_ORDERS: readonly SortOrder[] = AGREEMENT_COLUMNS.flatMap((column) => [
  { column, isDescending: false },
  { column, isDescending: true },
]);

/** The page on which the index stands in an order. */
export function orderPath({ column, isDescending }: SortOrder): string {
  if (column === 'date' && !isDescending) return '/agreements/';
  return `/agreements/by-${column}${isDescending ? '-descending' : ''}/`;
}

/** What is compared in a column; null where there is nothing to compare. Agreements come in the order of time. */
const KEYS: Readonly<
  Record<AgreementColumn, (agreement: AgreementRecord, index: number) => string | number | null>
> = {
  date: ({ date }, index) => (date ? index : null),
  title: ({ title }) => title.toLowerCase(),
  subject: ({ subject }) => subject.toLowerCase(),
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
    .map(({ title }) => title.toLowerCase())
    .sort()
    .join() || null;

/** Agreements, which come in the order of time, sorted by a column; equal ones stay as they came. */
export function sortAgreements(
  agreements: readonly AgreementRecord[],
  { column, isDescending }: SortOrder,
): AgreementRecord[] {
  const sign = isDescending ? -1 : 1;
  return agreements
    .map((agreement, index) => ({ agreement, key: KEYS[column](agreement, index) }))
    .sort((a, b) => compareKeys(a.key, b.key, sign))
    .map(({ agreement }) => agreement);
}

/** By code unit or number, the same on every machine; what is missing stands last. */
function compareKeys(a: string | number | null, b: string | number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : a < b ? -sign : sign;
}
