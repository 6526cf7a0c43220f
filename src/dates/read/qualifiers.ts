/** A part of a date that a qualifier may stand beside. The month stands for a season, too. */
export type DatePart = 'year' | 'month' | 'day';

/** The parts of a date that are approximate (`~`), and those that are uncertain (`?`); `%` is both. */
export type Doubts = { approximate: readonly DatePart[]; uncertain: readonly DatePart[] };

const PARTS = ['year', 'month', 'day'] as const;
const [YEAR, OTHER] = ['([?~%]?)(-?[\\dX]+)([?~%]?)', '([?~%]?)([\\dX]+)([?~%]?)'];
/** Up to three parts, each with the qualifiers before and after it. */
const QUALIFIED = new RegExp(`^${YEAR}(?:-${OTHER})?(?:-${OTHER})?$`);

/**
 * Takes the qualifiers out of a date: one to the right of a part is about it and all parts to its left, one to the left is
 * about that part alone (EDTF level 2). A text of another form is returned as it is, without doubts.
 */
export function findDoubts(text: string): Doubts & { bare: string } {
  const groups = QUALIFIED.exec(text)?.slice(1);
  if (!groups) return { bare: text, approximate: [], uncertain: [] };
  const signs = ['', '', ''];
  const bare: string[] = [];
  for (let index = 0; index < PARTS.length; index += 1) {
    const [before = '', digits, after = ''] = groups.slice(index * 3, index * 3 + 3);
    if (digits === undefined) break;
    bare.push(digits);
    for (let left = 0; left <= index; left += 1) signs[left] += after;
    signs[index] += before;
  }
  const partsWith = (sign: RegExp) =>
    PARTS.slice(0, bare.length).filter((_, index) => sign.test(signs[index] ?? ''));
  return { bare: bare.join('-'), approximate: partsWith(/[~%]/), uncertain: partsWith(/[?%]/) };
}

/** Whether anything about a date is doubtful. */
export const isDoubtful = ({ approximate, uncertain }: Doubts): boolean =>
  approximate.length > 0 || uncertain.length > 0;

/** Whether its year is doubtful. */
export const hasDoubtfulYear = ({ approximate, uncertain }: Doubts): boolean =>
  approximate.includes('year') || uncertain.includes('year');
