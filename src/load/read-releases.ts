import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { nowhereIn, type ContentReader } from './content-reader.ts';
import { refuseName } from './unexpected-names.ts';

/** The folder with what each release had, which only a command writes. */
export const RELEASES = 'releases';

/** That of a large edition. */
const MAX_RELEASE_BYTES = 100_000_000;

/** What a release had, as JSON. */
export interface StoredRelease {
  text: string;
  location: SourceLocation;
}

/** The files of releases; any other file in their folder is refused. */
export function readReleases(reader: ContentReader, problems: ProblemList): StoredRelease[] {
  return reader.list(`content/${RELEASES}`).flatMap((name) => {
    const file = `content/${RELEASES}/${name}`;
    if (/^\d+\.\d+\.\d+\.json$/.test(name)) {
      const text = reader.lines(file, MAX_RELEASE_BYTES);
      return text === null ? [] : { text, location: nowhereIn(file) };
    }
    refuseName(problems, file, '<version>.json, as "npm run changes" writes it', ['.json']);
    return [];
  });
}
