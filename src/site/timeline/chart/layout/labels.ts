import { ROW, type Mark, type MarkLabel, type PlacedMark } from './mark.ts';
import type { TimeAxis } from './time-axis.ts';

/** The room a letter takes at the most in the widest of the usual sans-serif typefaces, in pixels. */
const LETTER = 7.6;
/** What is left free between a mark and its label, and after the label, together. */
const GAP = 10;
/** A longer name is cut at a word: the whole stands in the name of the link. */
const MAX_LETTERS = 44;

/** A name as it stands in the picture, with its greatest width. */
export function measureLabel(name: string): Pick<MarkLabel, 'text' | 'width'> {
  const text = name.length <= MAX_LETTERS ? name : `${cutAtWord(name)}…`;
  return { text, width: Math.ceil(text.length * LETTER) + GAP };
}

/** As many of the first words as there is room for; of one long word its beginning. */
const cutAtWord = (name: string): string =>
  name.slice(0, MAX_LETTERS - 1).replace(/[\s,;:–-]+\S*$/, '') || name.slice(0, MAX_LETTERS - 1);

/** From where to where a mark is drawn and can be hit, its label left aside. */
export const extentOf = ({ from, to, at }: Pick<Mark, 'from' | 'to' | 'at'>): [from: number, to: number] => [
  Math.min(from, at - ROW / 2),
  Math.max(to, at + ROW / 2),
];

/** A mark with a name beside it: after the mark or, where the axis ends too soon, before it. */
export function nameMark(mark: Mark, name: string, { length }: Pick<TimeAxis, 'length'>): Mark {
  const label = measureLabel(name);
  const [from, to] = extentOf(mark);
  return { ...mark, label: { ...label, isBefore: to + label.width > length && from - label.width >= 0 } };
}

/** From where to where a mark and its label keep others away. */
export function footprintOf(mark: Mark): [from: number, to: number] {
  const [from, to] = extentOf(mark);
  const { isBefore = false, width = 0 } = mark.label ?? {};
  return isBefore ? [from - width, to] : [from, to + width];
}

/** Names further marks where their rows have room for it, and so without moving any; null for what has no short name. */
export function nameWhereRoom(
  marks: readonly PlacedMark[],
  nameOf: (mark: PlacedMark) => string | null,
  { length }: Pick<TimeAxis, 'length'>,
): PlacedMark[] {
  const named = new Map<PlacedMark, PlacedMark>();
  for (const row of Map.groupBy(marks, ({ lane, row }) => `${lane} ${row}`).values()) {
    const inOrder = row.toSorted((a, b) => footprintOf(a)[0] - footprintOf(b)[0]);
    let end = 0;
    for (const [index, mark] of inOrder.entries()) {
      const next = inOrder[index + 1];
      const name = mark.label === null ? nameOf(mark) : null;
      const label = name === null || name.length > MAX_LETTERS ? null : measureLabel(name);
      const [from, to] = extentOf(mark);
      const fitsAfter = label !== null && to + label.width <= (next ? footprintOf(next)[0] : length);
      const fitsBefore = label !== null && from - label.width >= end;
      const after = fitsAfter || fitsBefore ? { ...mark, label: { ...label, isBefore: !fitsAfter } } : mark;
      named.set(mark, after);
      end = footprintOf(after)[1];
    }
  }
  return marks.map((mark) => named.get(mark) ?? mark);
}
