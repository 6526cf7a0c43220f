import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMissing, writeLedger } from '#commands/record-addresses.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { FILE_FOLDERS, listAddresses } from '#edition/addresses/addresses.ts';
import { explainReserved } from '#edition/addresses/reserved-ids.ts';
import { FOLDERS, type Folder } from '#load/read-content.ts';
import { LEDGER, readLedger } from '#edition/addresses/ledger.ts';
import { checkAddress, listPublished } from './ledger.ts';
import { parsePage, readSite, withoutBase, type Site } from '../site.ts';

const site = await readSite();
const text = readFileSync(path.join(PROJECT, LEDGER), 'utf8');
const ledger = readLedger(text);

/**
 * The ledger as the last commit has it, and as those before that had it: a line may be lost by the very commit that
 * is tested. None where there is no git, or no history.
 */
function readCommittedLedgers(): string[] {
  return ['HEAD', 'HEAD^1', 'HEAD^2'].flatMap((commit) => {
    try {
      const options = { cwd: PROJECT, encoding: 'utf8', stdio: 'pipe' } as const;
      return [execFileSync('git', ['show', `${commit}:./${LEDGER}`], options)];
    } catch {
      return [];
    }
  });
}

/** A site in which one page is replaced, or taken away. */
function withPage(path: string, change?: (html: string) => string): Site {
  const pages = site.pages.flatMap((page) => {
    if (page.path !== path) return [page];
    return change ? [parsePage(path, change(page.html))] : [];
  });
  return { ...site, pages };
}

describe('The ledger of addresses', () => {
  it('is sorted and holds each address once', () => {
    expect(text).toBe(writeLedger(ledger));
  });

  /* What is new is entered before it is published; until then `npm run check` reminds of it. */
  const recorded = [...new Set([...ledger, ...listAddresses(loadEdition(PROJECT))])];

  it('lacks no page of the built site that npm run addresses would not enter', () => {
    expect(findMissing(listPublished(site), recorded)).toEqual([]);
  });

  it('lacks no event of the timeline, figure or passage that npm run addresses would not enter', () => {
    const { events, figures, sources } = site.edition;
    const anchors = [
      ...events.map(({ id }) => `/timeline/#${id}`),
      ...figures.map(({ id }) => `/figures/#${id}`),
      ...sources.flatMap(({ id, passages }) => passages.map((passage) => `/sources/${id}/#${passage.id}`)),
    ];
    expect(findMissing(anchors, recorded)).toEqual([]);
  });

  it('holds nothing that the built site lacks', () => {
    expect(ledger.flatMap((address) => checkAddress(address, site) ?? [])).toEqual([]);
  });

  it('has lost no line since the last commits', ({ skip }) => {
    const committed = readCommittedLedgers();
    if (committed.length === 0) return skip(`There is no ${LEDGER} in a last commit to compare with.`);
    const lost = committed.flatMap((text) => findMissing(readLedger(text), ledger));
    expect(lost, 'Lines are only ever added: put these back.').toEqual([]);
  });
});

describe('The folders of a built site', () => {
  it('that hold no pages take no address that moved', () => {
    const isPage = (name: string): boolean => site.pages.some(({ path }) => path.startsWith(`/${name}/`));
    const folders = [...site.files].flatMap((file) => /^\/([^/]+)\//.exec(file)?.[1] ?? []);
    const own = [...new Set(folders)].filter((name) => !isPage(name) && /^[a-z0-9-]+$/.test(name));
    expect(own).toEqual(FILE_FOLDERS);
  });

  it('that hold entries hold no page that an entry could have the address of', () => {
    const { moved } = site.edition;
    const pages = site.pages.flatMap(({ path }) => {
      const [, folder = '', id = '', ...more] = path.split('/');
      return Object.hasOwn(FOLDERS, folder) && id !== '' && more.length === 1 ? [{ path, folder, id }] : [];
    });
    const entries = new Set(
      (['events', 'agreements', 'people', 'places', 'organizations', 'sources'] as const).flatMap((name) =>
        site.edition[name].map(({ url }) => withoutBase(site, url)),
      ),
    );
    const others = pages.filter(
      ({ path, folder }) => !entries.has(path) && folder !== 'chapters' && !(path in moved),
    );
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ folder, id }) => explainReserved(folder as Folder, id) === null)).toEqual([]);
  });
});

describe('A published address', () => {
  const gone: [what: string, address: string, site: Site][] = [
    ['a page that is gone', '/people/emomali-rahmon/', withPage('/people/emomali-rahmon/')],
    ['a file that is gone', '/edition.json', { ...site, files: new Set() }],
    [
      'an anchor that is gone',
      '/timeline/#border-handover',
      withPage('/timeline/', (html) => html.replace('"border-handover"', '"x"')),
    ],
    [
      'a page that moved to no page',
      '/events/',
      withPage('/events/', (html) => html.replaceAll('/timeline/', '/nowhere/')),
    ],
    [
      'a page that moved to one that moved',
      '/events/',
      withPage('/timeline/', () => '<meta http-equiv="refresh"><a href="/events/">x</a>'),
    ],
  ];

  it.each(gone)('is caught when it names %s', (_, address, mutated) => {
    expect(checkAddress(address, site)).toBeNull();
    expect(checkAddress(address, mutated)).not.toBeNull();
  });

  it('is missed when a line is taken out of the ledger', () => {
    const shortened = ledger.filter((address) => address !== '/timeline/#border-handover');
    expect(findMissing(ledger, shortened)).toEqual(['/timeline/#border-handover']);
    expect(findMissing(shortened, ledger)).toEqual([]);
  });
});
