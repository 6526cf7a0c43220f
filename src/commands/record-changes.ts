import { realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadEdition } from '#edition.ts';
import { sortReleases } from '#edition/build/changes/build-history.ts';
import {
  entryKey,
  hashEntries,
  listEntryTitles,
  type ReleaseFile,
} from '#edition/build/changes/entry-states.ts';
import { listUnlisted, type Unlisted } from '#edition/build/changes/validate-history.ts';
import { parseContent } from '#edition/build/parse-content.ts';
import { readContent } from '#load/read-content.ts';
import { EditionError, ProblemList } from '#problems/problem-list.ts';
import { readIfThere } from './read-if-there.ts';

const CHANGES = 'content/changes.yaml';
const EDITION = 'content/edition.yaml';
const releaseFile = (version: string): string => `content/releases/${version}.json`;

/** What is read of the content to tell its changes, whether or not they have been told. */
function readState(root: string) {
  // Throws where anything else is wrong.
  loadEdition(root);
  const problems = new ProblemList();
  const content = readContent(root, problems);
  const { parsed } = parseContent(content, problems);
  return { content, parsed };
}

/**
 * `npm run changes`: enters in content/changes.yaml, under `next`, each entry that is not what the last release had, and
 * leaves what changed to its author; returns the entries. The check refuses them until they say so.
 */
export async function recordChanges(root: string, today: string): Promise<readonly Unlisted[]> {
  const { content, parsed } = readState(root);
  const unlisted = listUnlisted(content, parsed.changes, parsed.releases);
  if (unlisted.length === 0) return [];
  const titles = new Map([...titlesOfReleases(parsed.releases), ...listEntryTitles(parsed)]);
  const lines = unlisted.map(({ entry, kind }) => {
    const what = kind === 'addition' ? 'New.' : '…';
    const title = kind === 'withdrawal' ? `, title: ${quote(titles.get(entry) ?? entry)}` : '';
    return `    ${entry}: { kind: ${kind}, what: ${quote(what)}, date: '${today}'${title} }\n`;
  });
  const file = path.join(root, CHANGES);
  const before = (await readIfThere(file)) ?? '';
  const head = /^next:\n {2}changes:\n/m.exec(before);
  const after = head
    ? before.slice(0, head.index + head[0].length) +
      lines.join('') +
      before.slice(head.index + head[0].length)
    : `next:\n  changes:\n${lines.join('')}${before}`;
  await writeFile(file, after);
  return unlisted;
}

/**
 * `npm run changes -- --release 1.1.0`: makes a release of what is told under `next`: gives it its version and day, in
 * content/edition.yaml, too, and keeps the state of every entry that the release before did not have.
 */
export async function makeRelease(
  root: string,
  version: string,
  date: string,
  summary: string,
): Promise<void> {
  const { content, parsed } = readState(root);
  const releases = sortReleases(parsed.releases);
  const last = releases.at(-1);
  const hashes = hashEntries(content.entries);
  const states = content.entries
    .filter((entry) => last?.hashes[entryKey(entry)] !== hashes[entryKey(entry)])
    .map(({ folder, id, data, body }) => [entryKey({ folder, id }), { data, body }] as const);
  const release: ReleaseFile = { version, date, hashes, states: Object.fromEntries(states) };
  const file = path.join(root, releaseFile(version));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, writeRelease(release));
  const changes = (await readIfThere(path.join(root, CHANGES))) ?? '';
  const head = `'${version}':\n  date: '${date}'\n  summary: ${quote(summary)}\n`;
  const text = /^next:\n/m.test(changes)
    ? changes.replace(/^next:\n/m, head)
    : `${head}  changes: {}\n${changes}`;
  await writeFile(path.join(root, CHANGES), text);
  const edition = (await readIfThere(path.join(root, EDITION))) ?? '';
  const dated = edition
    .replace(/^version: .*$/m, `version: '${version}'`)
    .replace(/^date: .*$/m, `date: '${date}'`);
  await writeFile(path.join(root, EDITION), dated);
}

/** JSON with a line for each entry, so that a difference of two releases can be read. */
function writeRelease({ version, date, hashes, states }: ReleaseFile): string {
  const list = (entries: object): string =>
    Object.entries(entries)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return (
    `{\n  "version": ${JSON.stringify(version)},\n  "date": ${JSON.stringify(date)},\n` +
    `  "hashes": {\n${list(hashes)}\n  },\n  "states": {\n${list(states)}\n  }\n}\n`
  );
}

/** The titles of what releases had, by which a withdrawn entry is named. */
const titlesOfReleases = (releases: readonly ReleaseFile[]): [string, string][] =>
  releases.flatMap(({ states }) =>
    Object.entries(states).flatMap(([entry, { data }]): [string, string][] => {
      const { title, name } = data as { title?: unknown; name?: unknown };
      const said = title ?? name;
      return typeof said === 'string' ? [[entry, said]] : [];
    }),
  );

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Runs the command with its options; returns the exit code. */
async function run(root: string): Promise<number> {
  const { values } = parseArgs({
    options: { release: { type: 'string' }, summary: { type: 'string' }, date: { type: 'string' } },
  });
  const date = values.date ?? new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const entered = await recordChanges(root, date);
  for (const { entry, kind } of entered) console.log(`${kind.padEnd(10)} ${entry}`);
  const undescribed = entered.filter(({ kind }) => kind !== 'addition').length;
  if (undescribed > 0) {
    console.log(
      `Say in ${CHANGES} what changed in ${undescribed === 1 ? 'it' : 'each of them'}, in the place of “…”.`,
    );
    return values.release === undefined ? 0 : 1;
  }
  if (values.release === undefined) {
    console.log(`${CHANGES} tells all that changed since the last release.`);
    return 0;
  }
  if (!/^\d+\.\d+\.\d+$/.test(values.release) || values.summary === undefined) {
    console.error(
      'Give a version and a sentence: npm run changes -- --release 1.1.0 --summary "What is new."',
    );
    return 1;
  }
  if ((await readIfThere(path.join(root, releaseFile(values.release)))) !== null) {
    console.error(`Version ${values.release} has been released: a release is never written anew.`);
    return 1;
  }
  await makeRelease(root, values.release, date, values.summary);
  console.log(`${releaseFile(values.release)} keeps what version ${values.release} has.`);
  return 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  try {
    process.exitCode = await run(process.cwd());
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
