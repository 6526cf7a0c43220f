import type { Edition, Note } from './edition.ts';

/** The notes that say of an event that someone in it did not hold the office under which a source names them. */
export function contestedBy({ notes }: Pick<Edition, 'notes'>, eventId: string): Note[] {
  return notes.filter(({ contests, about }) => contests !== null && about.some(({ id }) => id === eventId));
}
