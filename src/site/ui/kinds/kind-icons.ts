import type { EventKind } from '#schema/records/event-values.ts';

/** A small drawn sign for each kind, as the path of a 16 × 16 drawing; the word always stands beside it. */
export const KIND_ICONS: Readonly<Record<EventKind | 'agreement', string>> = {
  // An arrow to a place.
  visit: 'M1 8h10M8 4.5 11.5 8 8 11.5M14.5 3v10',
  // A pen on a line.
  signing: 'M2 14h12M4 11l1-3 6-6 2 2-6 6z',
  // A house with its door.
  opening: 'M2 14V7l6-5 6 5v7zM6.5 14v-4h3v4',
  // Two heads at a table.
  meeting: 'M1 10h14M3 10v4M13 10v4M4.5 3.5a1.5 1.5 0 1 0 .01 0M11.5 3.5a1.5 1.5 0 1 0 .01 0',
  // A pediment on columns.
  parliament: 'M1.5 6 8 2l6.5 4zM3.5 6v7M8 6v7M12.5 6v7M1.5 14h13',
  // Two rings that meet.
  diplomacy: 'M6 4a4 4 0 1 0 .01 0M10 4a4 4 0 1 0 .01 0',
  // A shield.
  defence: 'M8 1.5 13.5 4v4c0 3.5-2.5 5.5-5.5 6.500C5 13.500 2.500 11.500 2.500 8V4z',
  // A wave over a wall.
  economy: 'M1 6c2-3 4-3 5 0s3 3 4 0 3-3 5 0M2 14V10h12v4z',
  // An open book.
  culture:
    'M8 4C6 2.500 3.500 2.500 1.500 3v10c2-.5 4.500-.5 6.500 1 2-1.500 4.500-1.500 6.500-1V3C12.500 2.500 10 2.500 8 4zM8 4v10',
  // A lozenge.
  agreement: 'M8 1.5 14 8l-6 6.500L2 8z',
};
