import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEDGER, readLedger } from '#edition/addresses/ledger.ts';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';
import { checkAddress } from '../site/addresses/ledger.ts';
import { links, subPath } from '../site/rules/link-rules.ts';
import { findFaults } from '../site/rules/page-rules.ts';
import { pageAt, parsePage, readSite, textOf, withoutBase, type Site } from '../site/site.ts';
import { replaceInFolder } from './change-copy.ts';

/*
 * A copy of the project in which one record is renamed, built under a sub-path on two machines that differ in all that
 * a machine can differ in: the same bytes, and every address still leads somewhere.
 */

const PUBLISHED = { BASE: '/record/', SITE: 'https://sub.example.org' };

/** The two ends of the world's clock, and two languages that sort and change case in their own way. */
const MACHINES = [
  { ...PUBLISHED, TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
  { ...PUBLISHED, TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

/** A page that shows the machine it was built on, so that a comparison that sees no difference is found out. */
const SHOWS_MACHINE = `export const GET = () => new Response(new Date(0).toLocaleString());\n`;

const OLD = 'border-handover';
const NEW = 'handover-of-the-border';

async function copyWithRenamedRecord(): Promise<string> {
  const folder = await copyProject();
  const content = path.join(folder, 'content');
  await rename(path.join(content, 'events', `${OLD}.mdx`), path.join(content, 'events', `${NEW}.mdx`));
  await replaceInFolder(content, new RegExp(`(?<![\\w-])${OLD}(?![\\w-])`, 'g'), NEW);
  const moved = path.join(content, 'moved.json');
  const lines = JSON.parse(await readFile(moved, 'utf8')) as Record<string, string>;
  await writeFile(moved, JSON.stringify({ ...lines, [`/events/${OLD}/`]: `/events/${NEW}/` }));
  await writeFile(path.join(folder, 'src', 'pages', 'machine.txt.ts'), SHOWS_MACHINE);
  return folder;
}

/** Every file of a folder with the hash of its bytes. */
async function hashFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const hashes = files.map(async (file): Promise<[string, string]> => {
    const hash = createHash('sha256').update(await readFile(file));
    return [path.relative(folder, file), hash.digest('hex')];
  });
  return new Map(await Promise.all(hashes));
}

function filesThatDiffer(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

describe('A copy built on two machines', () => {
  const folders: string[] = [];
  const dists: string[] = [];
  let site: Site;

  beforeAll(async () => {
    for (const machine of MACHINES) {
      const folder = await copyWithRenamedRecord();
      folders.push(folder);
      const { code, output, dist } = await buildCopy(folder, machine);
      expect(code, output).toBe(0);
      dists.push(dist);
    }
    site = await readSite(dists[0], PUBLISHED.BASE);
  });
  afterAll(() => Promise.all(folders.map(removeCopy)));

  it('has the same bytes', async () => {
    const [first, second] = await Promise.all(dists.map(hashFiles));
    expect(first?.size).toBeGreaterThan(2);
    expect(filesThatDiffer(first ?? new Map(), second ?? new Map())).toEqual(['machine.txt']);
  });

  describe('under a sub-path', () => {
    it('every link, font and quotation still leads somewhere', () => {
      expect(findFaults(site, links)).toEqual([]);
      expect(findFaults(site, subPath)).toEqual([]);
    });

    it.each(Object.entries(subPath.mutations))('a page with %s is caught', (_, mutate) => {
      const mutated = site.pages.map((page) => parsePage(page.path, mutate(page.html, page)));
      expect(findFaults({ ...site, pages: mutated }, subPath)).not.toEqual([]);
    });

    it('the data names its addresses in full', () => {
      const { edition } = site;
      const urls = [...edition.events, ...edition.agreements, ...edition.people, ...edition.sources].map(
        ({ url }) => url,
      );
      expect(
        [...urls, ...Object.entries(edition.moved).flat()].filter((url) => !url.startsWith('/record/')),
      ).toEqual([]);
    });
  });

  describe('with a record that is renamed', () => {
    it('keeps every address it had, anchors included', async () => {
      const ledger = readLedger(await readFile(path.join(folders[0] ?? '', LEDGER), 'utf8'));
      expect(ledger).toContain(`/timeline/#${OLD}`);
      expect(ledger.flatMap((address) => checkAddress(address, site) ?? [])).toEqual([]);
    });

    it('has its page at the new address, to which the old one leads', () => {
      expect(textOf(pageAt(site, `/events/${NEW}/`).root.querySelector('h1'))).not.toBe('');
      const link = pageAt(site, `/events/${OLD}/`).root.querySelector('a');
      expect(withoutBase(site, link?.getAttribute('href') ?? '')).toBe(`/events/${NEW}/`);
      expect(site.edition.moved[`${site.base}events/${OLD}/`]).toBe(`${site.base}events/${NEW}/`);
    });
  });
});
