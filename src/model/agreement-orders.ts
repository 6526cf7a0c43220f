import { DESIGNATIONS, LEVELS, STATUSES } from '#schema/agreement.ts';
import type { AgreementRecord } from './edition.ts';

/** The columns by which the index of agreements is sorted, each on a page of its own; by date is the usual one. */
export const AGREEMENT_ORDERS = [
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
export type AgreementOrder = (typeof AGREEMENT_ORDERS)[number];

/** The page on which the index stands in an order. */
export const orderPath = (order: AgreementOrder): string =>
  order === 'date' ? '/agreements/' : `/agreements/by-${order}/`;

/** What is compared in a column; null where there is nothing to compare, which stands last. */
const KEYS: Readonly<
  Record<Exclude<AgreementOrder, 'date'>, (agreement: AgreementRecord) => string | number | null>
> = {
  title: ({ title }) => title.toLowerCase(),
  subject: ({ subject }) => subject.toLowerCase(),
  designation: ({ designation }) => (designation === DESIGNATIONS.at(-1) ? null : designation),
  level: ({ level }) => LEVELS.indexOf(level),
  place: ({ places }) => names(places),
  signatory: ({ signatories }) => names(signatories),
  status: ({ status }) => STATUSES.indexOf(status),
  witness: ({ witnesses }) => witnesses.map(({ siglum }) => siglum).join(' ') || null,
};

const names = (refs: readonly { title: string }[]): string | null =>
  refs
    .map(({ title }) => title.toLowerCase())
    .sort()
    .join() || null;

/** Agreements in the order of a column; equal ones stay in the order they come in, which is that of time. */
export function sortAgreements(
  agreements: readonly AgreementRecord[],
  order: AgreementOrder,
): AgreementRecord[] {
  if (order === 'date') return [...agreements];
  const key = KEYS[order];
  return agreements.toSorted((a, b) => compareKeys(key(a), key(b)));
}

/** By code unit or number, the same on every machine; what is missing stands last. */
function compareKeys(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : a < b ? -1 : 1;
}
