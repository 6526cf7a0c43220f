import { findJoinedWords } from '#text/words/words.ts';
import { cleanText, foldWord } from './normalize.ts';
import type { OwnWords, TextPassage, TextSource } from './texts.ts';

/** A text that words may have been taken from: a passage, or words of the edition. */
export interface Block {
  /** What is read: the passage as published, its corrected reading, or words of the edition. */
  reading: 'published' | 'corrected' | 'own';
  text: string;
  source: TextSource | null;
  passage: TextPassage | null;
  own: OwnWords | null;
  /** Its words in the corpus: the index of the first, and that after the last. */
  first: number;
  end: number;
}

/** A word of the corpus: where it stands in the text of its block (UTF-16), and what it is known by. */
export interface CorpusWord {
  block: Block;
  from: number;
  to: number;
  /** Its number in `ids`, the same for all that differ only in capitals. */
  id: number;
}

/** So many words are taken in at once. */
const STEP_WORDS = 1000;

/** Texts, cut into words and indexed: made once, asked often. */
export class Corpus {
  readonly blocks: Block[] = [];
  readonly words: CorpusWord[] = [];
  readonly ids = new Map<string, number>();
  /** By the number of a word, where in `words` it stands. */
  readonly places: number[][] = [];
  /** By the number of a word, whether it stands anywhere without a capital. */
  readonly small: boolean[] = [];

  /** Adds the passages of a source as published, or as corrected where that differs; lets go after some words. */
  *addSource(source: TextSource, reading: 'published' | 'corrected'): Generator<void, void> {
    for (const passage of source.passages) {
      const text = reading === 'published' ? passage.text : applyCorrections(passage);
      if (reading === 'corrected' && text === passage.text) continue;
      yield* this.#add({ reading, text, source, passage, own: null });
    }
  }

  /** Adds words of the edition; lets go after some of them. */
  *addOwn(all: readonly OwnWords[]): Generator<void, void> {
    for (const own of all)
      yield* this.#add({ reading: 'own', text: own.text, source: null, passage: null, own });
  }

  /** How much a word says, in bits: the rarer, the more. */
  bitsOf(id: number): number {
    return Math.log2(1 + this.words.length / (this.places[id]?.length ?? 0.5));
  }

  *#add(part: Omit<Block, 'first' | 'end'>): Generator<void, void> {
    const block: Block = { ...part, first: this.words.length, end: 0 };
    for (const { word, index } of findJoinedWords(block.text)) {
      const folded = foldWord(cleanText(word));
      let id = this.ids.get(folded);
      if (id === undefined) {
        id = this.ids.size;
        this.ids.set(folded, id);
        this.places.push([]);
        this.small.push(false);
      }
      this.places[id]?.push(this.words.length);
      if (/^\p{Ll}/u.test(word)) this.small[id] = true;
      this.words.push({ block, from: index, to: index + word.length, id });
      if (this.words.length % STEP_WORDS === 0) yield;
    }
    block.end = this.words.length;
    this.blocks.push(block);
  }
}

/** A passage as the corrected reading prints it. */
export function applyCorrections(
  { text, corrected = [] }: TextPassage,
  isMeant: (from: number, to: number) => boolean = () => true,
): string {
  let [result, at] = ['', 0];
  for (const [from, to, words] of corrected) {
    if (from < at || !isMeant(from, to)) continue;
    result += text.slice(at, from) + words;
    at = to;
  }
  return result + text.slice(at);
}
