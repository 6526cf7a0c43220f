import { cleanText, foldApostrophes, foldSigns, foldWord, tellingSigns } from '../normalize.ts';
import { between, type Quotation, type QuotedWord } from '../read-quotation.ts';
import type { Block, Corpus, CorpusWord } from '../corpus.ts';
import type { Step, Span } from './align.ts';
import { diffLetters, joinPieces, type Piece } from './diff-letters.ts';

/** Words of the corpus that words of a quotation were taken from, and what differs between the two. */
export interface Comparison {
  /** The passages, or the words of the edition, in which they stand. */
  blocks: Block[];
  /** The words as they stand there: from a place in the first block (UTF-16) to one in the last. */
  from: number;
  to: number;
  /** Both, laid beside each other. */
  pieces: Piece[];
  /** Whether nothing differs that anybody would hear or read otherwise. */
  isSame: boolean;
  /** Whether only capitals differ, or signs between words. */
  onlyCapitals: boolean;
  onlySigns: boolean;
}

/** Lays words of a quotation beside those of the texts, in the order of both; trims what stands at neither end. */
export function compareSpan(corpus: Corpus, quotation: Quotation, spans: readonly Span[]): Comparison | null {
  const steps = trim(spans.flatMap((one) => one.steps));
  const first = corpus.words[steps.find(({ found }) => found !== null)?.found ?? -1];
  const last = corpus.words[steps.findLast(({ found }) => found !== null)?.found ?? -1];
  if (!first || !last) return null;
  const pieces: Piece[] = [];
  const kinds = new Set<'words' | 'capitals' | 'signs'>();
  let quoted: QuotedWord | undefined;
  let found: CorpusWord | undefined;
  let [isGapOpen, sourceOnly, quotedOnly] = [false, '', ''];
  const flush = (): void => {
    if (sourceOnly + quotedOnly !== '') pieces.push(...diffLetters(sourceOnly, quotedOnly));
    [sourceOnly, quotedOnly] = ['', ''];
  };
  for (const step of steps) {
    const nextQuoted = step.quoted === null ? undefined : quotation.words[step.quoted];
    const nextFound = step.found === null ? undefined : corpus.words[step.found];
    const isDeclared = nextQuoted?.isAfterGap === true && quoted !== undefined;
    const [gapQuoted, gapFound] = [
      nextQuoted && quoted ? between(quotation, quoted, nextQuoted) : '',
      nextFound && found ? textBetween(found, nextFound) : '',
    ];
    if (isDeclared) {
      flush();
      pieces.push({ kind: 'same', text: ' … ' });
      isGapOpen = true;
    }
    const isMatch =
      nextQuoted && nextFound ? foldWord(cleanText(wordOf(nextFound))) === foldWord(nextQuoted.word) : false;
    if (isMatch && nextQuoted && nextFound) {
      if (sourceOnly + quotedOnly === '' && !isGapOpen) {
        if (foldSigns(gapQuoted) === foldSigns(gapFound)) pieces.push({ kind: 'same', text: gapQuoted });
        else {
          kinds.add('signs');
          pieces.push(...diffLetters(gapFound, gapQuoted));
        }
      } else if (!isGapOpen) {
        // Beside words that differ: the sign or space before this one belongs to both.
        const isAlike = foldSigns(gapQuoted) === foldSigns(gapFound);
        if (!isAlike) [sourceOnly, quotedOnly] = [sourceOnly + gapFound, quotedOnly + gapQuoted];
        flush();
        if (isAlike) pieces.push({ kind: 'same', text: gapQuoted });
      }
      const [a, b] = [foldApostrophes(cleanText(wordOf(nextFound))), foldApostrophes(nextQuoted.word)];
      if (a === b || nextQuoted.isRecast) pieces.push({ kind: 'same', text: nextQuoted.word });
      else {
        kinds.add('capitals');
        pieces.push(...diffLetters(a, b));
      }
      isGapOpen = false;
    } else {
      kinds.add('words');
      if (sourceOnly + quotedOnly === '' && pieces.length > 0 && !isGapOpen) {
        const shared = nextQuoted && nextFound && foldSigns(gapQuoted) === foldSigns(gapFound);
        if (shared) {
          pieces.push({ kind: 'same', text: gapQuoted });
          [sourceOnly, quotedOnly] = [wordOf(nextFound), nextQuoted.word];
          [quoted, found] = [nextQuoted, nextFound];
          continue;
        }
      }
      if (nextFound) sourceOnly += (isGapOpen ? '' : gapFound) + wordOf(nextFound);
      if (nextQuoted) quotedOnly += (isGapOpen ? '' : gapQuoted) + nextQuoted.word;
    }
    quoted = nextQuoted ?? quoted;
    found = nextFound ?? found;
  }
  flush();
  compareEnds(quotation, steps, [first, last], kinds, pieces);
  const [kind] = kinds;
  return {
    blocks: listBlocks(corpus, first, last),
    from: first.from,
    to: last.to,
    pieces: joinPieces(pieces),
    isSame: kinds.size === 0,
    onlyCapitals: kinds.size === 1 && kind === 'capitals',
    onlySigns: kinds.size === 1 && kind === 'signs',
  };
}

/** What stands before the first word and after the last makes no difference, but for signs that say something. */
function compareEnds(
  quotation: Quotation,
  steps: readonly Step[],
  [first, last]: readonly [CorpusWord, CorpusWord],
  kinds: Set<string>,
  pieces: Piece[],
): void {
  const [head, tail] = [steps[0]?.quoted, steps.at(-1)?.quoted];
  const signs = [
    head === 0 ? tellingSigns(between(quotation, undefined, quotation.words[0])) : '',
    tail === quotation.words.length - 1
      ? tellingSigns(between(quotation, quotation.words.at(-1), undefined))
      : '',
  ] as const;
  const around = [
    tellingSigns(/[^\p{L}\p{M}\p{N}]*$/u.exec(first.block.text.slice(0, first.from))?.[0] ?? ''),
    tellingSigns(/^[^\p{L}\p{M}\p{N}]*/u.exec(last.block.text.slice(last.to))?.[0] ?? ''),
  ] as const;
  if (signs[0] !== '' && !around[0].endsWith(signs[0])) {
    kinds.add('signs');
    pieces.unshift({ kind: 'added', text: signs[0] });
  }
  if (signs[1] !== '' && !around[1].startsWith(signs[1])) {
    kinds.add('signs');
    pieces.push({ kind: 'added', text: signs[1] });
  }
}

/** Without words of the source that stand before the first of the quotation, or after its last. */
function trim(steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ quoted }) => quoted !== null);
  const last = steps.findLastIndex(({ quoted }) => quoted !== null);
  return first === -1 ? [] : steps.slice(first, last + 1);
}

const wordOf = ({ block, from, to }: CorpusWord): string => block.text.slice(from, to);

/** What stands between two words of the texts; between passages a space. */
const textBetween = (one: CorpusWord, other: CorpusWord): string =>
  one.block === other.block
    ? one.block.text.slice(one.to, other.from)
    : `${one.block.text.slice(one.to)} ${other.block.text.slice(0, other.from)}`;

/** The blocks from that of one word to that of another. */
function listBlocks({ blocks }: Corpus, first: CorpusWord, last: CorpusWord): Block[] {
  const [from, to] = [blocks.indexOf(first.block), blocks.indexOf(last.block)];
  return blocks.slice(Math.min(from, to), Math.max(from, to) + 1);
}
