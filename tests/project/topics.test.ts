import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** The things the edition has, as files and folders are named for them; a plural is the same topic. */
const TOPICS = [
  'agreement',
  'event',
  'timeline',
  'visit',
  'register',
  'source',
  'chapter',
  'figure',
] as const;

/** The topics that one name of a file or folder has among its words: `VisitsChart.astro`, `build-event.ts`. */
function topicsOf(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return TOPICS.filter((topic) => words.some((word) => word === topic || word === `${topic}s`));
}

/** The folder of a topic: the innermost one that is named for it or, where none is, the folder of the file. */
function folderOf(topic: string, file: string): string {
  const folders = path.posix.dirname(file).split('/');
  const named = folders.findIndex((folder) => topicsOf(folder).includes(topic));
  return folders.slice(0, named === -1 ? folders.length : named + 1).join('/');
}

/**
 * The topics that lie in several folders of a layer, each with its folders. The layer is the first folder of a path
 * below src/. A file that is named for two topics may lie with either.
 */
function findScattered(files: readonly string[]): string[] {
  const about = files.flatMap((file) => {
    const topics = topicsOf(path.posix.basename(file));
    const isElsewhere = (topic: string): boolean =>
      topics.some((other) => other !== topic && topicsOf(folderOf(other, file)).includes(other));
    return topics
      .filter((topic) => !isElsewhere(topic))
      .map((topic) => ({ where: `${topic} in ${file.split('/')[0]}`, folder: folderOf(topic, file) }));
  });
  return [...Map.groupBy(about, ({ where }) => where)]
    .map(([where, found]) => ({ where, folders: new Set(found.map(({ folder }) => folder)) }))
    .filter(({ folders }) => folders.size > 1)
    .map(({ where, folders }) => `${where}: ${[...folders].toSorted().join(', ')}`);
}

describe('a topic', () => {
  test('lies in one folder of each layer', () => {
    const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(SRC, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'));
    expect(files.flatMap((file) => topicsOf(path.posix.basename(file))).length).toBeGreaterThan(40);
    expect(findScattered(files)).toEqual([]);
  });

  test.each([
    { what: 'two folders', files: ['edition/visits/visits.ts', 'edition/counts/visit-counts.ts'] },
    { what: 'a component apart', files: ['site/a/VisitsTable.astro', 'site/b/visits.css'] },
    { what: 'a file beside the folder', files: ['site/visits/visits.css', 'site/VisitsTable.astro'] },
  ])('is caught in $what', ({ files }) => {
    expect(findScattered(files)).toHaveLength(1);
  });

  test.each([
    { what: 'one folder', files: ['site/visits/visits.css', 'site/visits/VisitsTable.astro'] },
    { what: 'a folder below', files: ['site/visits/chart/VisitsChart.astro', 'site/visits/visits.css'] },
    { what: 'two layers', files: ['site/visits/visits.css', 'edition/visits/visits.ts'] },
    { what: 'a part of a word', files: ['edition/a/revisited.ts', 'edition/b/visits.ts'] },
    {
      what: 'the folder of the other topic of a name',
      files: ['edition/timeline/timeline-registers.ts', 'edition/registers/registers.ts'],
    },
  ])('may lie in $what', ({ files }) => {
    expect(findScattered(files)).toEqual([]);
  });
});
