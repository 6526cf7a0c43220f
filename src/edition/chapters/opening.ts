import type { Chapter } from '#edition/types/edition.ts';

/** The order of the chapter that tells the whole in short. */
const OPENING = 0;

/**
 * The chapters apart: the one that tells the whole in short, which has the order 0 and no number, null where there is
 * none; and the numbered ones, in their order.
 */
export function splitOpening(chapters: readonly Chapter[]): { opening: Chapter | null; numbered: Chapter[] } {
  return {
    opening: chapters.find(({ order }) => order === OPENING) ?? null,
    numbered: chapters.filter(({ order }) => order !== OPENING),
  };
}
