import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCompiled } from '#build/cache/load-compiled.ts';

interface Program {
  words: string;
  address: string;
}

const MODULE = 'src/program.ts';
let root: string;

const write = (file: string, text: string): void => {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(realpathSync(tmpdir()), 'load-compiled-'));
  write('package.json', '{ "type": "module", "imports": { "#*": "./src/*" } }');
  write('node_modules/one/package.json', '{ "name": "one", "exports": "./one.js", "type": "module" }');
  write('node_modules/one/one.js', `export const one = 'one';`);
  write('src/words.ts', `import { one } from 'one';\nexport const words: string = one;`);
  write(
    MODULE,
    `import { words } from '#words.ts';\nexport { words };\nexport const address = import.meta.url;`,
  );
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const load = () => loadCompiled<Program>(root, MODULE);
const listKept = () => readdirSync(path.join(root, 'node_modules/.cache/compiled')).toSorted();

test('a program is one file with all that it imports, and is compiled once', async () => {
  const first = await load();
  expect(first.words).toBe('one');
  expect(first.address).toMatch(/\.cache\/compiled\/program-[0-9a-f]{16}\.mjs$/);
  expect((await load()).address).toBe(first.address);
  expect(listKept()).toEqual([expect.stringMatching(/^program-\w+\.mjs$/), 'program.json']);
});

test.each([
  ['the program', MODULE, `export const words = 'two';\nexport const address = import.meta.url;`],
  ['what it imports', 'src/words.ts', `export const words = 'two';`],
])('it is compiled anew when %s has changed, and the old one is not kept', async (_, file, text) => {
  await load();
  write(file, text);
  expect((await load()).words).toBe('two');
  expect(listKept()).toHaveLength(2);
});

test('and when the packages have changed', async () => {
  const first = await load();
  write('node_modules/one/package.json', '{ "exports": "./one.js", "type": "module", "version": "2" }');
  expect((await load()).address).not.toBe(first.address);
});

test.each([['there is no folder to keep it in', () => write('node_modules/.cache', '')]])(
  'it is loaded as it is where %s',
  async (_, change) => {
    change();
    expect(await load()).toMatchObject({ words: 'one', address: expect.stringMatching(/src\/program\.ts/) });
  },
);

test('and where what was kept is broken', async () => {
  await load();
  write(`node_modules/.cache/compiled/${listKept()[0] ?? ''}`, 'export {');
  expect((await load()).words).toBe('one');
});
