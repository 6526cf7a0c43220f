import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recordAddresses, writeLedger } from '#commands/record-addresses.ts';
import { makeRelease, recordChanges } from '#commands/record-changes.ts';
import { loadEdition } from '#edition.ts';
import { listAddresses, listPages } from '#edition/addresses/addresses.ts';
import { listChangesPages } from '#edition/build/changes/changes-pages.ts';
import { citeEarlier } from '#exports/citation/cited-work.ts';
import { writeChicago } from '#exports/citation/styles.ts';
import { writeChangesFeed } from '#exports/files/changes-feed.ts';
import { EditionError } from '#problems/problem-list.ts';
import { listStateFields } from '#site/home/changes/state-fields.ts';
import { whereNow } from '#site/home/changes/where-now.ts';
import { formatVersion } from '#site/ui/record-page/cite/format-version.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const EVENT = 'events/library-office-opened';
const FIGURE = 'figures/agreements-more-than-12';
const NOTE = 'notes/it-was-signed';
const toAddress = (to: string): string => new URL(to, 'https://record.example').href;

/** The small edition in a folder of its own, released as version 1.0.0. */
async function releaseEdition() {
  const root = await mkdtemp(path.join(tmpdir(), 'changes-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const fileOf = (name: string): string => path.join(root, 'content', name);
  for (const [name, text] of smallEdition().files) {
    await mkdir(path.dirname(fileOf(name)), { recursive: true });
    await writeFile(fileOf(name), text);
  }
  await makeRelease(root, '1.0.0', '2026-11-30', 'The first version.');
  const change = async (name: string, words: string, others: string): Promise<void> => {
    const before = await readFile(fileOf(name), 'utf8');
    const after = before.replace(words, () => others);
    if (after === before) throw new Error(`${name} does not hold ${words}.`);
    await writeFile(fileOf(name), after);
  };
  const rewriteSummary = (): Promise<void> =>
    change(`${EVENT}.mdx`, 'summary: The Library Office was', 'summary: In 1992 the Library Office was');
  return { root, fileOf, change, rewriteSummary, read: (name: string) => readFile(fileOf(name), 'utf8') };
}

/** The codes that the check refuses the content for. */
function refusalOf(root: string): string[] {
  try {
    loadEdition(root, 'sorted');
    return [];
  } catch (error) {
    if (error instanceof EditionError)
      return error.problems.map(({ code, message }) => `${code}: ${message}`);
    throw error;
  }
}

describe('A release', () => {
  it('keeps the state of every entry, dates the edition, and leaves nothing to be told', async () => {
    const { root, read } = await releaseEdition();
    expect(refusalOf(root)).toEqual([]);
    expect(await read('edition.yaml')).toContain("version: '1.0.0'\ndate: '2026-11-30'");
    const release = JSON.parse(await read('releases/1.0.0.json'));
    expect(Object.keys(release.hashes)).toEqual(Object.keys(release.states));
    expect(release.states[EVENT].data.title).toBe('Library Office opened');
    const edition = loadEdition(root);
    expect(edition.history).toMatchObject({ earlier: [], withdrawn: [], versions: [{ version: '1.0.0' }] });
    expect(formatVersion(edition, `/${EVENT}/`)).toBe('Unchanged since version 1.0.0');
  });

  it('keeps of the next one only what changed', async () => {
    const { root, change, read, rewriteSummary } = await releaseEdition();
    await rewriteSummary();
    await recordChanges(root, '2026-12-01');
    await change('changes.yaml', '…', 'The summary says the year.');
    await makeRelease(root, '1.1.0', '2026-12-02', 'A summary.');
    expect(Object.keys(JSON.parse(await read('releases/1.1.0.json')).states)).toEqual([EVENT]);
    expect(refusalOf(root)).toEqual([]);
    expect(await recordChanges(root, '2026-12-03')).toEqual([]);
    expect(loadEdition(root).history.versions.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
  });
});

describe('A change', () => {
  it('is refused until it is told, and then told on the page of the record', async () => {
    const { root, change, rewriteSummary } = await releaseEdition();
    await rewriteSummary();
    expect(refusalOf(root)).toEqual([
      expect.stringMatching(
        /^change-unlisted: The entry events\/library-office-opened is not what it was in version 1\.0\.0/,
      ),
    ]);
    expect(await recordChanges(root, '2026-12-01')).toEqual([{ entry: EVENT, kind: 'correction' }]);
    expect(refusalOf(root)).toEqual([expect.stringMatching(/^field-invalid: .*what changed/)]);
    await change('changes.yaml', '…', 'The summary says the year.');
    expect(refusalOf(root)).toEqual([]);
    const edition = loadEdition(root);
    expect(formatVersion(edition, `/${EVENT}/`)).toBe(
      'Last changed on 1 December 2026: The summary says the year.',
    );
  });

  it('leaves the state that was released to be read, with what is newer', async () => {
    const { root, change, read, rewriteSummary } = await releaseEdition();
    await rewriteSummary();
    await recordChanges(root, '2026-12-01');
    await change('changes.yaml', '…', 'The summary says the year.');
    // Its address is entered in the ledger, and stays there.
    await recordAddresses(root);
    expect(await read('addresses.txt')).toContain(`/releases/1.0.0/${EVENT}/\n`);
    expect(refusalOf(root)).toEqual([]);
    const edition = loadEdition(root);
    const [earlier, ...others] = edition.history.earlier;
    expect(others).toEqual([]);
    expect(earlier).toMatchObject({
      version: '1.0.0',
      title: 'Library Office opened',
      path: `/releases/1.0.0/${EVENT}/`,
      now: `/${EVENT}/`,
      since: [{ what: 'The summary says the year.' }],
    });
    expect(listPages(edition)).toContain(`/releases/1.0.0/${EVENT}/`);
    const { facts, quotes } = listStateFields(earlier?.state ?? { data: {}, body: '' });
    expect(facts).toContainEqual(['Summary', [{ text: 'The Library Office was opened in Northport.' }]]);
    expect(facts).toContainEqual(['Date', [{ text: '1992-05-04, May 4th, 1992' }]]);
    expect(quotes.map(({ exact }) => exact)).toContain('Ada Brown, Keeper of the Light, was present');
  });

  it('is none where only spaces, comments or the order of fields differ', async () => {
    const { root, change } = await releaseEdition();
    await change(`${EVENT}.mdx`, 'kind: opening\n', '# A comment.\n');
    await change(`${EVENT}.mdx`, 'title: Library', 'kind:   opening\ntitle: Library');
    expect(refusalOf(root)).toEqual([]);
  });

  it('that only adds an entry is no problem, and is entered complete', async () => {
    const { root, fileOf, read } = await releaseEdition();
    await writeFile(
      fileOf('people/cy-dean.yaml'),
      'name: Cy Dean\nsortName: Dean, Cy\ndescription: Made up.\n',
    );
    expect(refusalOf(root)).toEqual([]);
    expect(await recordChanges(root, '2026-12-01')).toEqual([{ entry: 'people/cy-dean', kind: 'addition' }]);
    expect(await read('changes.yaml')).toContain("people/cy-dean: { kind: addition, what: 'New.'");
    expect(refusalOf(root)).toEqual([]);
  });

  it('that withdraws a record keeps its page, which says why', async () => {
    const { root, fileOf, change } = await releaseEdition();
    await writeFile(fileOf('addresses.txt'), writeLedger(listAddresses(loadEdition(root))));
    await change(
      'moved.json',
      '{',
      '{\n  "/figures/#agreements-more-than-12": "/figures/",\n  "/figures/#agreements-more-than-12-unit": "/figures/",',
    );
    await rm(fileOf(`${NOTE}.yaml`));
    await rm(fileOf(`${FIGURE}.yaml`));
    await change('chapters/the-library.mdx', ' The page says so.<Cite to="it-was-signed" />', '');
    await rm(fileOf(`agreements/treaty-on-fishing.mdx`));
    await recordChanges(root, '2026-12-01');
    const text = await readFile(fileOf('changes.yaml'), 'utf8');
    await writeFile(fileOf('changes.yaml'), text.replaceAll('…', 'It was a double.'));
    expect(refusalOf(root)).toEqual([]);
    const edition = loadEdition(root);
    expect(edition.history.withdrawn).toContainEqual(
      expect.objectContaining({
        title: 'Treaty on fishing',
        what: 'It was a double.',
        path: '/agreements/treaty-on-fishing/',
      }),
    );
    expect(listPages(edition)).toContain('/agreements/treaty-on-fishing/');
    expect(listPages(edition)).not.toContain('/figures/#agreements-more-than-12');
    expect(edition.history.earlier.find(({ entry }) => entry.startsWith('agreements/'))?.now).toBeNull();
  });

  it('of what is gone since is told under the title that it had', async () => {
    const { root, fileOf, change } = await releaseEdition();
    await writeFile(
      fileOf('people/cy-dean.yaml'),
      'name: Cy Dean\nsortName: Dean, Cy\ndescription: Made up.\n',
    );
    await recordChanges(root, '2026-12-01');
    await makeRelease(root, '1.1.0', '2026-12-02', 'One more.');
    await rm(fileOf('people/cy-dean.yaml'));
    await recordChanges(root, '2026-12-03');
    await change('changes.yaml', '…', 'Nobody is called so.');
    const { versions } = loadEdition(root).history;
    expect(versions.flatMap(({ changes }) => changes.map(({ title }) => title))).toEqual([
      'Cy Dean',
      'Cy Dean',
    ]);
  });

  it('of a broken release is told, and the rest is read', async () => {
    const { root, fileOf } = await releaseEdition();
    await writeFile(fileOf('releases/1.0.0.json'), '{ "version": ');
    expect(refusalOf(root)).toEqual([expect.stringMatching(/^json-broken/)]);
    await rm(fileOf('releases/1.0.0.json'));
    await writeFile(fileOf('releases/first.json'), '{}');
    expect(refusalOf(root)).toEqual([expect.stringMatching(/^file-unexpected/)]);
  });
});

describe('The list of changes', () => {
  it('is a feed that another program reads, with a moment and a zone, and signs of XML as letters', async () => {
    const { root, change, rewriteSummary } = await releaseEdition();
    await rewriteSummary();
    await recordChanges(root, '2026-12-01');
    await change('changes.yaml', '…', 'A & B, <once> "more".');
    const before = parseFeed(writeChangesFeed(loadEdition(root), toAddress));
    expect(before.format === 'atom' && before.feed.entries?.map(({ title }) => title)).toEqual([
      expect.objectContaining({}),
    ]);
    await makeRelease(root, '1.1.0', '2026-12-02', 'A summary.');
    const { format, feed } = parseFeed(writeChangesFeed(loadEdition(root), toAddress));
    expect(format).toBe('atom');
    if (format !== 'atom') return;
    expect(feed.updated).toBe('2026-12-02T00:00:00Z');
    expect(JSON.stringify(feed.entries)).toContain('A & B, <once> \\"more\\".');
    expect(feed.entries?.map(({ updated }) => updated)).toEqual([
      '2026-12-02T00:00:00Z',
      '2026-12-01T00:00:00Z',
      '2026-11-30T00:00:00Z',
    ]);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(3);
  });

  it('has as many pages as thousands of changes need', () => {
    const change = (index: number) => ({
      entry: `events/event-${index}`,
      kind: 'correction' as const,
      what: `The day of event ${index} is another one.`,
      date: '2026-12-01',
      title: `Event ${index}`,
      path: `/events/event-${index}/`,
      version: '1.1.0',
    });
    const changes = Array.from({ length: 5000 }, (_, index) => change(index));
    const version = { version: '1.1.0', date: '2026-12-01', summary: 'All days.', changes };
    const { history } = smallEdition().load();
    const pages = listChangesPages({ history: { ...history, versions: [version] } });
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(5001);
  });
});

describe('An earlier state', () => {
  it('of a note leads to where the note stands today, and is no withdrawal', async () => {
    const { root, change } = await releaseEdition();
    await change(`${NOTE}.yaml`, 'text: ', 'text: Indeed, ');
    await recordChanges(root, '2026-12-01');
    await change('changes.yaml', '…', 'It says so.');
    const edition = loadEdition(root);
    const [earlier] = edition.history.earlier;
    const [note] = edition.notes;
    if (!earlier || !note) throw new Error('There is no earlier state.');
    expect(earlier).toMatchObject({ entry: NOTE, isWithdrawn: false });
    expect(whereNow(edition, earlier)).toBe(`${note.about[0]?.path?.replace(/#.*$/, '')}#${note.id}`);
  });

  it('is cited as a part of the version that had it', async () => {
    const { root, change, rewriteSummary } = await releaseEdition();
    await rewriteSummary();
    await recordChanges(root, '2026-12-01');
    await change('changes.yaml', '…', 'The summary says the year.');
    await makeRelease(root, '1.1.0', '2026-12-02', 'A summary.');
    const { title, history } = loadEdition(root);
    const [earlier] = history.earlier;
    if (!earlier) throw new Error('There is no earlier state.');
    expect(writeChicago(citeEarlier(title, earlier, toAddress))).toBe(
      'The editors of the library, “Library Office Opened,” in The Library, a Record, version 1.0.0, November 30, 2026, ' +
        'https://record.example/releases/1.0.0/events/library-office-opened/.',
    );
  });
});
