import type { Note } from '#edition/types/evidence.ts';
import { splitSentences } from '#text/sentences.ts';

/** A note that is longer than this would be longer than the record it stands under. */
const MAX_LETTERS = 400;

/** How a note is shown: its words, and where all of it stands if these are not all. */
export interface ShownNote {
  text: string;
  whole: string | null;
}

/**
 * A note as the page of a record shows it. A long one on a whole text, and on this record among others, is given by its
 * first sentence; all of it stands on the page about that text.
 */
export function shortenNote({ id, text, about }: Pick<Note, 'id' | 'text' | 'about'>): ShownNote {
  const source = about.find(({ type }) => type === 'source');
  const [first] = splitSentences({ id, start: 0, end: 0, text });
  return source?.path && first && text.length > MAX_LETTERS && first.text.length < text.length
    ? { text: first.text, whole: `${source.path}about/#${id}` }
    : { text, whole: null };
}
