import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { PAGE_ANCHORS } from '#edition/addresses/page-anchors.ts';
import { PAGE_PARTS } from '#edition/addresses/page-parts.ts';
import { explainReserved } from '#edition/addresses/reserved-ids.ts';
import { FOLDERS, type Folder } from '#load/read-content.ts';

const folders = Object.keys(FOLDERS) as Folder[];
const listFiles = (folder: string): string[] =>
  readdirSync(path.join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(PROJECT, folder), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));

/** A file of src/pages/ in the folder of a kind of entry, and what it puts in the place of the id. */
interface Route {
  folder: Folder;
  /** A word, or a parameter in brackets. */
  step: string;
}

/** The routes that put something where the id of an entry stands. */
const listRoutes = (pages: readonly string[]): Route[] =>
  pages.flatMap((file) => {
    const [section = '', ...steps] = file.replace(/(?:\/index)?\.(?:astro|ts)$/, '').split('/');
    const [step] = steps;
    if (step === undefined) return [];
    return folders
      .filter((folder) => section === folder || (section === '[register]' && hasRegister(folder)))
      .map((folder) => ({ folder, step }));
  });

const hasRegister = (folder: Folder): boolean => ['people', 'places', 'organizations'].includes(folder);

/** Parameters in the place of an id, and ids that they take: the numbers of pages, and the orders of an index. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '[id]': [],
  '[...part]': ['2', '13'],
  '[...index]': ['2', 'by-title', 'by-date-descending'],
};

/** What the ids have to leave to a route; null where nobody has thought of it yet. */
const takenBy = (step: string): readonly string[] | null => {
  if (step.startsWith('[')) return PARAMETERS[step] ?? null;
  return /^[a-z0-9-]+$/.test(step) ? [step] : [];
};

const findUnthought = (pages: readonly string[]): string[] =>
  listRoutes(pages).flatMap(({ folder, step }) => {
    const taken = takenBy(step);
    if (!taken) return [`${folder}: ${step}`];
    return taken.filter((id) => explainReserved(folder, id) === null).map((id) => `${folder}: ${id}`);
  });

describe('No id is the address of a page of the site', () => {
  const pages = listFiles('src/pages');

  test('among all routes', () => {
    expect(listRoutes(pages).length).toBeGreaterThan(10);
    expect(findUnthought(pages)).toEqual([]);
  });

  test.each([
    { what: 'a new page', file: 'events/archive.astro', found: ['events: archive'] },
    { what: 'a new folder', file: 'people/by-name/index.astro', found: ['people: by-name'] },
    {
      what: 'a new page of every register',
      file: '[register]/names.astro',
      found: ['people: names', 'places: names', 'organizations: names'],
    },
    { what: 'a new parameter', file: 'chapters/[...volume].astro', found: ['chapters: [...volume]'] },
  ])('and $what would be seen', ({ file, found }) => {
    expect(findUnthought([...pages, file])).toEqual(found);
  });
});

describe('No id is an anchor that a page has of itself', () => {
  const anchors = ['src/site', 'src/client'].flatMap((folder) =>
    listFiles(folder)
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) =>
        [
          ...readFileSync(path.join(PROJECT, folder, file), 'utf8').matchAll(
            /\sid="([\w-]+)"|\{ id: '([\w-]+)', heading/g,
          ),
        ].map(([, id, computed = '']) => id ?? computed),
      ),
  );

  test('as the views have them', () => {
    const parts = Object.values(PAGE_PARTS).map(({ id }) => id);
    expect([...PAGE_ANCHORS].toSorted()).toEqual([...new Set([...anchors, ...parts])].toSorted());
  });

  test('where entries have anchors, too', () => {
    expect(explainReserved('events', 'main')).toContain('anchor');
    expect(explainReserved('people', 'main')).toBeNull();
  });
});

describe('An id', () => {
  test.each(['cis-2', 'a', '2nd', 'x-1999', 'con-air', 'by-name', 'a'.repeat(80)])('may be %s', (id) => {
    for (const folder of folders) expect(explainReserved(folder, id)).toBeNull();
  });

  test.each(['2', '1999', 'con', 'com1', 'lpt9', 'index', 'a'.repeat(81)])('cannot be %s', (id) => {
    for (const folder of folders) expect(explainReserved(folder, id)).not.toBeNull();
  });
});
