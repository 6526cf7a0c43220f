import type { Corpus } from '../corpus.ts';
import { COSTS } from '../limits.ts';
import type { QuotedWord } from '../read-quotation.ts';
import { measureUnlikeness, nameColumns } from './unlike-words.ts';

/** One step of an explanation: a word of the quotation, a word of the corpus (its index), or both. */
export interface Step {
  quoted: number | null;
  found: number | null;
}

/** Words that follow one another in one place. */
export interface Span {
  steps: Step[];
  /** Whether the quotation says before it that words are left out. */
  isAfterGap: boolean;
}

/* How a cell was reached. */
const [MATCH, JUMP, START, ADDED, LEFT_OUT, GAP] = [0, 1, 2, 3, 4, 5];

/**
 * Explains a quotation by the words of a corpus at the least cost: words changed, added and left out, and jumps to other
 * places. `columns` are the words to look at, in order: a run of them that follow one another is one place, also across
 * passages. It works row by row and lets go after each, so that a browser can do something else in between. Returns the
 * places in the order of the quotation; words of it that stand nowhere are in none.
 */
export function* alignQuotation(
  corpus: Corpus,
  quoted: readonly QuotedWord[],
  columns: readonly number[],
): Generator<void, Span[]> {
  const [n, m] = [quoted.length, columns.length];
  const { ids, names } = nameColumns(corpus, columns);
  yield;
  const follows = Uint8Array.from(columns, (at, index) => Number(isNext(corpus, columns[index - 1], at)));
  const sources = columns.map((at) => corpus.words[at]?.block.source ?? null);
  const unlike = measureUnlikeness(names, quoted);
  yield;
  const how = new Uint8Array(n * m);
  yield;
  /* For the rows after an ellipsis: from where each cell was reached. */
  const origins = new Map<number, Int32Array>();
  /* Of each row the cheapest cell; -1 where it is cheaper to leave the last word unexplained. */
  const best = new Int32Array(n + 1).fill(-1);
  let before = new Float32Array(m).fill(Infinity);
  let cheapest = Infinity;
  for (let row = 0; row < n; row += 1) {
    const word = quoted[row] as QuotedWord;
    const line = new Float32Array(m);
    const jump = cheapest + (word.isAfterGap ? COSTS.jumpAtEllipsis : COSTS.jump);
    const start = row * COSTS.added;
    const origin = word.isAfterGap ? new Int32Array(m) : null;
    if (origin) origins.set(row, origin);
    let low = Infinity;
    let lowest = -1;
    let rowBest = -1;
    let rowCost = cheapest + COSTS.added;
    const costs = unlike(row);
    for (let at = 0; at < m; at += 1) {
      const cost = costs[ids[at] as number] as number;
      const isNextWord = follows[at] === 1;
      let value = isNextWord ? (before[at - 1] as number) + cost : Infinity;
      let way = MATCH;
      if (jump + cost < value) {
        value = jump + cost;
        way = JUMP;
      }
      if (start + cost < value) {
        value = start + cost;
        way = START;
      }
      if (origin) {
        if (at > 0 && sources[at] !== sources[at - 1]) low = Infinity;
        if (low + COSTS.ellipsis + cost < value) {
          value = low + COSTS.ellipsis + cost;
          way = GAP;
          origin[at] = lowest;
        }
        // Of places that cost the same, the last one: as little is left out as can be.
        if ((before[at] as number) <= low) {
          low = before[at] as number;
          lowest = at;
        }
      }
      if ((before[at] as number) + COSTS.added < value) {
        value = (before[at] as number) + COSTS.added;
        way = ADDED;
      }
      if (isNextWord && (line[at - 1] as number) + COSTS.leftOut < value) {
        value = (line[at - 1] as number) + COSTS.leftOut;
        way = LEFT_OUT;
      }
      line[at] = value;
      how[row * m + at] = way;
      if (value < rowCost) {
        rowBest = at;
        rowCost = value;
      }
    }
    best[row] = rowBest;
    cheapest = rowCost;
    before = line;
    yield;
  }
  if (n * COSTS.added <= cheapest) return [];
  return traceBack(how, best, origins, columns, n);
}

/** Follows the cheapest explanation back from its end. */
function traceBack(
  how: Uint8Array,
  best: Int32Array,
  origins: ReadonlyMap<number, Int32Array>,
  columns: readonly number[],
  rows: number,
): Span[] {
  const m = columns.length;
  const spans: Span[] = [];
  let steps: Step[] = [];
  const close = (isAfterGap: boolean): void => {
    // From their last words to their first.
    spans.push({ steps: steps.reverse(), isAfterGap });
    steps = [];
  };
  let row = rows - 1;
  while (row >= 0 && best[row] === -1) row -= 1;
  let at = row >= 0 ? (best[row] ?? -1) : -1;
  while (row >= 0 && at >= 0) {
    const way = how[row * m + at];
    const found = columns[at] ?? null;
    if (way === LEFT_OUT) steps.push({ quoted: null, found });
    else if (way === ADDED) steps.push({ quoted: row, found: null });
    else steps.push({ quoted: row, found });
    if (way === LEFT_OUT) at -= 1;
    else if (way === ADDED) row -= 1;
    else if (way === MATCH) [row, at] = [row - 1, at - 1];
    else if (way === GAP) {
      close(true);
      at = origins.get(row)?.[at] ?? -1;
      row -= 1;
    } else {
      close(false);
      if (way === START) break;
      row -= 1;
      while (row >= 0 && best[row] === -1) row -= 1;
      at = row >= 0 ? (best[row] ?? -1) : -1;
    }
  }
  if (steps.length > 0) close(false);
  return spans.reverse();
}

/** Whether a word of the corpus is the next one after another: in its passage, or at the beginning of the one after it. */
function isNext({ words }: Corpus, before: number | undefined, at: number): boolean {
  if (before === undefined || before + 1 !== at) return false;
  const [one, other] = [words[before]?.block, words[at]?.block];
  return one === other || (one?.reading === 'published' && one.source === other?.source);
}
