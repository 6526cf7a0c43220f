import { foldText, type FoldedText } from './whole-words.ts';
import { findWords } from './words.ts';

/** A name that stands in a text: what has it, and where, in UTF-16 units of the folded text; `end` is exclusive. */
export interface NamedSpan<T> {
  named: T;
  start: number;
  end: number;
}

/** Names may be looked up in a text all at once, however many there are: the work grows with the text alone. */
export class NameIndex<T> {
  readonly #byForm = new Map<string, T[]>();
  #longest = 0;

  /** Adds a spelling of something. */
  add(form: string, named: T): void {
    const folded = foldText(form);
    const words = findWords(folded);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return;
    const key = folded.slice(first.index, last.index + last.word.length);
    const known = this.#byForm.get(key);
    if (known) known.push(named);
    else this.#byForm.set(key, [named]);
    this.#longest = Math.max(this.#longest, words.length);
  }

  /** Every name that stands in a text as whole words, those inside of longer ones, too. */
  find(text: FoldedText): NamedSpan<T>[] {
    const words = findWords(text);
    return words.flatMap(({ index: start }, at) =>
      words.slice(at, at + this.#longest).flatMap(({ word, index }) => {
        const end = index + word.length;
        return (this.#byForm.get(text.slice(start, end)) ?? []).map((named) => ({ named, start, end }));
      }),
    );
  }
}
