import type { AgreementOrder } from '#model/agreement-orders.ts';

/** What a reader calls the columns of the index of agreements, and the order by each of them. */
export const ORDER_WORDS: Readonly<
  Record<AgreementOrder, { heading: string; phrase: string; caption: string }>
> = {
  date: {
    heading: 'Signed',
    phrase: 'by date',
    caption: 'By date of signature, undated ones last',
  },
  title: { heading: 'Agreement', phrase: 'by title', caption: 'By title' },
  subject: { heading: 'Subject', phrase: 'by subject', caption: 'By subject' },
  designation: {
    heading: 'Designation',
    phrase: 'by designation',
    caption: 'By what the source calls the instrument, those without a designation last',
  },
  level: {
    heading: 'Level',
    phrase: 'by level',
    caption: 'By level, from that of the states down, those without one last',
  },
  place: { heading: 'Place', phrase: 'by place', caption: 'By place of signature, those without one last' },
  signatory: {
    heading: 'Signatories',
    phrase: 'by signatory',
    caption: 'By signatories, those without any last',
  },
  status: {
    heading: 'In the sources',
    phrase: 'by how the sources tell them',
    caption: 'Named ones first, then those described, then what is only counted',
  },
  witness: { heading: 'Witness', phrase: 'by witness', caption: 'By the witnesses that tell of them' },
};
