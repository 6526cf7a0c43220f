/* Marks on words of a text, put one into the other as elements of XML have to be. */

/** A span of a text that becomes an element. Offsets are code points of the text; `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Of two that cross, the one of the lower rank stays; of two on the same words, it stands outside. */
  readonly rank: number;
  /** The element around its content. */
  readonly wrap: (content: string) => string;
  /** What it says; inside a mark that says the same it is left out. */
  readonly says?: string;
}

const cross = (one: Mark, other: Mark): boolean =>
  (one.start < other.start && other.start < one.end && one.end < other.end) ||
  (other.start < one.start && one.start < other.end && other.end < one.end);
const repeats = (inner: Mark, outer: Mark): boolean =>
  inner.says !== undefined && inner.says === outer.says && isWithin(inner, outer);
const isWithin = (inner: Mark, outer: Mark): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * The marks that can stand together, by rank: none crosses another, and none says again what
 * one around it says. Of the same rank the longest comes first.
 */
function chooseMarks(marks: readonly Mark[]): Mark[] {
  const chosen: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start))) {
    const isClear = chosen.every((other) => !cross(mark, other) && !repeats(mark, other));
    if (isClear) chosen.push(mark);
  }
  return chosen;
}

/** Writes a span of a text with the marks in it; `slice` gives its words between two offsets, as XML. */
export function writeMarked(
  { start, end }: { start: number; end: number },
  marks: readonly Mark[],
  slice: (start: number, end: number) => string,
): string {
  const rows = chooseMarks(marks.filter((mark) => mark.start >= start && mark.end <= end)).toSorted(
    (a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank,
  );
  let next = 0;
  const write = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (let mark = rows[next]; mark && mark.end <= to; mark = rows[next]) {
      next += 1;
      text += slice(at, mark.start) + mark.wrap(write(mark.start, mark.end));
      at = mark.end;
    }
    return text + slice(at, to);
  };
  return write(start, end);
}
