import { firstYearOf } from '#dates/years-of.ts';
import { paginate, type ListPage } from '#edition/addresses/paginate.ts';
import {
  labelByLetters,
  labelByNumbers,
  labelByYears,
  type LabelledPage,
} from '#edition/addresses/page-labels.ts';
import { shortenElsewhere } from '#edition/evidence/contradictions.ts';
import type { AgreementRecord, Edition } from '#edition/types/edition.ts';
import { orderPath, SORT_ORDERS, sortAgreements, type SortOrder } from './sort-orders.ts';

/** A page of the index of agreements, in one of its orders. */
export interface AgreementsPage extends LabelledPage<AgreementRecord> {
  order: SortOrder;
}

/** What a page has besides its rows, and a row besides its words, in bytes of the compressed page. */
const WEIGHTS = { frame: { first: 6600, others: 5700 }, markup: 28 };

/** The index in every order, each on as many pages as it needs. */
export function listAgreementsPages({ agreements }: Pick<Edition, 'agreements'>): AgreementsPage[][] {
  return SORT_ORDERS.map((order) => {
    const rows = sortAgreements(agreements, order);
    const parts = paginate(rows, { path: orderPath(order), textOf, inksOf, ...WEIGHTS });
    return labelRows(parts, order).map((part) => ({ ...part, order }));
  });
}

const inksOf = ({ witnesses }: AgreementRecord): number[] => witnesses.map(({ ink }) => ink);

const textOf = ({ elsewhere, ...agreement }: AgreementRecord): string => {
  const { id, date, title, subject, areas, places, signatories } = agreement;
  return [
    ...[id, date?.words, date?.edtf, title, subject, ...areas],
    ...[...places, ...signatories].flatMap((link) => [link.id, link.title]),
    ...elsewhere.map(shortenElsewhere),
  ].join(' ');
};

/** Labels by years or letters, as the column has them; the values of other columns are few and long. */
function labelRows(
  parts: readonly ListPage<AgreementRecord>[],
  { column }: SortOrder,
): LabelledPage<AgreementRecord>[] {
  if (column === 'date') return labelByYears(parts, ({ date }) => date && firstYearOf(date.date));
  if (column === 'title' || column === 'subject')
    return labelByLetters(parts, (agreement) => agreement[column]);
  return labelByNumbers(parts);
}
