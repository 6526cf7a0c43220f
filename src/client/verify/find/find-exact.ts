import type { Corpus } from '../corpus.ts';
import { foldWord } from '../normalize.ts';
import type { Quotation } from '../read-quotation.ts';
import type { Span } from './align.ts';
import { compareSpan, type Comparison } from './compare.ts';

/** More places of the same words are counted, and not looked at. */
const MAX_PLACES = 200;

/**
 * Every place at which the words of a quotation stand in a row, capitals and signs aside, with what differs in these. It
 * lets go after each.
 */
export function* findInARow(corpus: Corpus, quotation: Quotation): Generator<void, Comparison[]> {
  const ids = quotation.words.map(({ word }) => corpus.ids.get(foldWord(word)) ?? -1);
  if (ids.length === 0 || ids.includes(-1)) return [];
  const placesOf = (offset: number): readonly number[] => corpus.places[ids[offset] ?? -1] ?? [];
  let rarest = 0;
  for (const offset of ids.keys()) {
    if (placesOf(offset).length < placesOf(rarest).length) rarest = offset;
  }
  const found: Comparison[] = [];
  for (const place of placesOf(rarest)) {
    const first = place - rarest;
    if (!ids.every((id, index) => corpus.words[first + index]?.id === id)) continue;
    if (!isOneText(corpus, first, first + ids.length - 1)) continue;
    const span: Span = {
      steps: ids.map((_, index) => ({ quoted: index, found: first + index })),
      isAfterGap: false,
    };
    const comparison = compareSpan(corpus, quotation, [span]);
    if (comparison) found.push(comparison);
    if (found.length === MAX_PLACES) break;
    yield;
  }
  return found;
}

/** Whether words from one to another belong together: to one source, or to one block of any other reading. */
function isOneText({ words }: Corpus, first: number, last: number): boolean {
  const [one, other] = [words[first]?.block, words[last]?.block];
  return one === other || (one?.reading === 'published' && one.source === other?.source);
}
