/*
 * How much a page of the comparison lists, so that it stays light however many texts there are. What is left out is
 * counted on the page.
 */

/** Years in the table of silences. */
export const MAX_YEARS = 120;
/** Texts that have a column of their own in the table of silences; more are named in one column. */
export const MAX_COLUMNS = 8;
/** Texts named in a cell of that column. */
export const MAX_SIGLA = 8;
/** Runs of shared wording on the page of a pair. */
export const MAX_RUNS = 20;
/** Words of a run that are printed; of a longer one the beginning and the end. */
export const MAX_RUN_WORDS = 50;
/** Faults in shared wording. */
export const MAX_FAULTS = 10;
/** Notes on differences. */
export const MAX_NOTES = 8;
/** Records on the page of a pair, in all its lists together. */
export const MAX_RECORDS = 90;

/**
 * How many entries of each of several lists are shown when all together may have `max`: each list has the same share,
 * and what a short one leaves goes to the others.
 */
export function shareOut(lengths: readonly number[], max: number): number[] {
  const shares = lengths.map(() => 0);
  const shortestFirst = [...lengths.entries()].toSorted(([, a], [, b]) => a - b);
  let left = max;
  for (const [at, [list, length]] of shortestFirst.entries()) {
    const share = Math.min(length, Math.floor(left / (lengths.length - at)));
    shares[list] = share;
    left -= share;
  }
  return shares;
}

/** The words of a run, with a gap in the midst of one that is very long. */
export function abridge(run: string, maxWords = MAX_RUN_WORDS): string {
  const words = run.split(/\s+/);
  if (words.length <= maxWords) return run;
  const half = Math.floor(maxWords / 2);
  return `${words.slice(0, half).join(' ')} […] ${words.slice(-half).join(' ')}`;
}
