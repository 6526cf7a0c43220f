/** A part of a year that EDTF has a number for. */
export type Season = {
  /** What stands before the year: "spring", "first quarter of". */
  name: string;
  /** First and last month, counted from January of the year; 14 is February of the next. */
  months: readonly [first: number, last: number];
  /** Said after the year, where the name alone would be taken for another part of it. */
  where?: string;
};

const [NORTH, SOUTH] = ['(northern hemisphere)', '(southern hemisphere)'];

/**
 * The parts of a year by their number in EDTF. EDTF leaves open which months a season has; here it has those of
 * meteorology, and winter begins in December of the year that is written: `2002-24` is December 2002 to February 2003.
 */
export const SEASONS: Readonly<Record<number, Season>> = {
  21: { name: 'spring', months: [3, 5] },
  22: { name: 'summer', months: [6, 8] },
  23: { name: 'autumn', months: [9, 11] },
  24: { name: 'winter', months: [12, 14] },
  25: { name: 'spring', months: [3, 5], where: NORTH },
  26: { name: 'summer', months: [6, 8], where: NORTH },
  27: { name: 'autumn', months: [9, 11], where: NORTH },
  28: { name: 'winter', months: [12, 14], where: NORTH },
  29: { name: 'spring', months: [9, 11], where: SOUTH },
  30: { name: 'summer', months: [12, 14], where: SOUTH },
  31: { name: 'autumn', months: [3, 5], where: SOUTH },
  32: { name: 'winter', months: [6, 8], where: SOUTH },
  33: { name: 'first quarter of', months: [1, 3] },
  34: { name: 'second quarter of', months: [4, 6] },
  35: { name: 'third quarter of', months: [7, 9] },
  36: { name: 'fourth quarter of', months: [10, 12] },
  37: { name: 'first four months of', months: [1, 4] },
  38: { name: 'middle four months of', months: [5, 8] },
  39: { name: 'last four months of', months: [9, 12] },
  40: { name: 'first half of', months: [1, 6] },
  41: { name: 'second half of', months: [7, 12] },
};
