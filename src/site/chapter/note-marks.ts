import type { Citation } from '#edition/types/edition.ts';

/** A mark in a body: all that one sentence cites, under the number of its note. */
export interface NoteMark {
  readonly number: number;
  readonly cited: readonly Citation[];
}

/** The marks of a body while it is rendered, in the order in which they first stand there. */
export class NoteMarks {
  readonly #citations: readonly Citation[];
  readonly #marks = new Map<string, NoteMark>();

  constructor(citations: readonly Citation[]) {
    this.#citations = citations;
  }

  /**
   * The mark of a sentence that cites these things, given as the body names them, with spaces between. Sentences that
   * cite the same have the same note. Null where nothing of it is known.
   */
  take(targets: string): { mark: NoteMark; isFirst: boolean } | null {
    const names = new Set(targets.split(' '));
    const cited = this.#citations.filter(({ to }) => names.has(to));
    if (cited.length === 0) return null;
    const key = cited.map(({ number }) => number).join();
    const known = this.#marks.get(key);
    const mark = known ?? { number: this.#marks.size + 1, cited };
    this.#marks.set(key, mark);
    return { mark, isFirst: known === undefined };
  }

  /** All marks taken so far. */
  get all(): readonly NoteMark[] {
    return [...this.#marks.values()];
  }
}
