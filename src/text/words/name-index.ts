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
  /** How many words the spellings have that begin with a word. */
  readonly #lengths = new Map<string, Set<number>>();

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
    const lengths = this.#lengths.get(first.word);
    if (lengths) lengths.add(words.length);
    else this.#lengths.set(first.word, new Set([words.length]));
  }

  /** Every name that stands in a text as whole words, those inside of longer ones, too. */
  find(text: FoldedText): NamedSpan<T>[] {
    const words = findWords(text);
    const spans: NamedSpan<T>[] = [];
    for (const [at, { word, index: start }] of words.entries()) {
      for (const length of this.#lengths.get(word) ?? []) {
        const last = words[at + length - 1];
        if (!last) continue;
        const end = last.index + last.word.length;
        const found = this.#byForm.get(text.slice(start, end)) ?? [];
        spans.push(...found.map((named) => ({ named, start, end })));
      }
    }
    return spans;
  }
}
