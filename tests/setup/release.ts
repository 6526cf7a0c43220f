/**
 * Whether the run is that of a release (`npm run test:release`): it takes every case. Another run takes of a long series
 * of cases of one kind some that are spread over all of it.
 */
export const isRelease = process.env['MODE'] === 'release';

/** The folder of a built site that was checked in another run; what the tests of a copy need not check again. */
export const CHECKED_SITE = process.env['CHECKED_SITE'];

/**
 * Each nth of a long series of cases, the first among them; all of them in the run of a release, and fewer where a site
 * that differs little has been checked.
 */
export function takeEach<T>(nth: number, cases: readonly T[]): T[] {
  const step = isRelease ? 1 : CHECKED_SITE === undefined ? nth : nth * 4;
  return cases.filter((_, index) => index % step === 0);
}
