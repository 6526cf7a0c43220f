import { SECTIONS } from '#edition/addresses/sections.ts';
import { orderPath, type AgreementColumn, type SortOrder } from '#edition/agreements/sort-orders.ts';

/** What a reader calls a column of the index of agreements, the order by it, and what stands last in that order. */
const COLUMN_WORDS: Readonly<
  Record<AgreementColumn, { heading: string; phrase: string; caption: string; last?: string }>
> = {
  date: { heading: 'Signed', phrase: 'by date', caption: 'By date of signature', last: 'undated ones last' },
  title: { heading: 'Agreement', phrase: 'by title', caption: 'By title' },
  subject: { heading: 'Subject', phrase: 'by subject', caption: 'By subject' },
  designation: {
    heading: 'Designation',
    phrase: 'by designation',
    caption: 'By what the source calls the instrument',
    last: 'those without a designation last',
  },
  level: {
    heading: 'Level',
    phrase: 'by level',
    caption: 'By level, from that of the states down',
    last: 'those without one last',
  },
  place: {
    heading: 'Place',
    phrase: 'by place',
    caption: 'By place of signature',
    last: 'those without one last',
  },
  signatory: {
    heading: 'Signatories',
    phrase: 'by signatory',
    caption: 'By signatories',
    last: 'those without any last',
  },
  status: {
    heading: 'Status',
    phrase: 'by status',
    caption: 'By status: named, described, only counted',
  },
  witness: { heading: 'Source', phrase: 'by source', caption: 'By the sources that tell of them' },
};

/** The heading of a column. */
export const columnHeading = (column: AgreementColumn): string => COLUMN_WORDS[column].heading;

/** How an order is called in a title: `by date, from the last`. */
const orderPhrase = ({ column, isDescending }: SortOrder): string =>
  `${COLUMN_WORDS[column].phrase}${isDescending ? ', from the last' : ''}`;

/** The title of the index in an order: only its name in the usual one. */
export function orderTitle(order: SortOrder): string {
  const { path, name } = SECTIONS.agreements;
  return orderPath(order) === path ? name : `${name} ${orderPhrase(order)}`;
}

/** What an order is, in full. */
export function orderCaption({ column, isDescending }: SortOrder): string {
  const { caption, last } = COLUMN_WORDS[column];
  return [caption, isDescending && 'in reverse', last].filter(Boolean).join(', ');
}
