import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';

/** The two ends of the world's clock, and two languages that sort and change case in their own way. */
const MACHINES = [
  { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

/** A file that tells the machine it was built on, so that a comparison which sees nothing is seen through. */
const TELLTALE = `export const GET = () => new Response(new Date(0).toLocaleString());\n`;

describe('A build', () => {
  it('writes the same bytes in another folder, time zone and language', { timeout: 300_000 }, async () => {
    const [first, second] = await Promise.all(MACHINES.map(buildWithTelltale));
    expect(first?.size).toBeGreaterThan(2);
    expect(filesThatDiffer(first ?? new Map(), second ?? new Map())).toEqual(['telltale.txt']);
  });
});

async function buildWithTelltale(machine: NodeJS.ProcessEnv): Promise<Map<string, string>> {
  const folder = await copyProject();
  onTestFinished(() => removeCopy(folder));
  await writeFile(path.join(folder, 'src', 'pages', 'telltale.txt.ts'), TELLTALE);
  const { code, output, dist } = await buildCopy(folder, machine);
  expect(code, output).toBe(0);
  return hashFiles(dist);
}

/** Every file of a folder with the hash of its bytes. */
async function hashFiles(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    hashes.set(
      path.relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  return hashes;
}

function filesThatDiffer(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
