// Says whether a copy of this edition is whole: node verify-copy.mjs [FOLDER]
//
// A release carries manifest.sha256, a list of the SHA-256 of each of its files. This program reads the files of a folder
// and compares; with --write it makes the list. It needs Node and nothing else, and asks no other machine.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** The list, which names every file but itself: hash, two spaces, path with slashes, as `sha256sum` reads it. */
export const MANIFEST = 'manifest.sha256';
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** The SHA-256 of a file, read piece by piece. */
export async function hashFile(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The paths of all files of a folder but its manifest, with slashes, sorted. Links are followed nowhere. */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => name !== MANIFEST)
    .sort();
}

/** The text of the manifest of a folder as it is. */
export async function writeManifest(folder) {
  const lines = [];
  for (const name of listFiles(folder)) lines.push(`${await hashFile(path.join(folder, name))}  ${name}\n`);
  return lines.join('');
}

/** What differs between a folder and its manifest, one sentence each; none when the copy is whole. */
export async function verifyCopy(folder) {
  const file = path.join(folder, MANIFEST);
  if (!existsSync(file)) return { count: 0, faults: [`There is no ${MANIFEST} in ${folder}: it is no release.`] };
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line !== '');
  const known = new Map();
  const faults = [];
  for (const line of lines) {
    const [, hash, name] = LINE.exec(line) ?? [];
    if (name === undefined) faults.push(`${MANIFEST} has a line that is none of a manifest: ${line.slice(0, 80)}`);
    else if (known.has(name)) faults.push(`${MANIFEST} names ${name} twice.`);
    else if (path.isAbsolute(name) || name.split('/').includes('..')) faults.push(`${MANIFEST} names ${name}, outside.`);
    else known.set(name, hash);
  }
  const there = new Set(listFiles(folder));
  for (const [name, hash] of known) {
    if (!there.has(name)) faults.push(`${name} is missing.`);
    else if (!statSync(path.join(folder, name)).isFile()) faults.push(`${name} is no file.`);
    else if ((await hashFile(path.join(folder, name))) !== hash) faults.push(`${name} is not what it was.`);
  }
  for (const name of there) if (!known.has(name)) faults.push(`${name} is not in ${MANIFEST}.`);
  return { count: known.size, faults };
}

/** Runs the program with its arguments. */
async function run(args) {
  const isWriting = args.includes('--write');
  const given = args.find((arg) => arg !== '--write') ?? path.dirname(fileURLToPath(import.meta.url));
  const folder = existsSync(given) && statSync(given).isFile() ? path.dirname(given) : given;
  if (!existsSync(folder)) return fail(`There is no folder ${folder}.`);
  if (isWriting) writeFileSync(path.join(folder, MANIFEST), await writeManifest(folder));
  const { count, faults } = await verifyCopy(folder);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return fail(`The copy in ${folder} is not whole: ${faults.length} differences in ${count} files.`);
  console.log(`The copy in ${folder} is whole: ${count} files.`);
  console.log(`Its manifest has the SHA-256 ${await hashFile(path.join(folder, MANIFEST))}; compare it with the one that was`);
  console.log('published, for whoever changes a file can change the list.');
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await run(process.argv.slice(2));
