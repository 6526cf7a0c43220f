import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { PageStep } from '#build/html/page.ts';
import { transformPages } from '#build/html/transform-pages.ts';

/** A temporary folder with these files. */
async function createFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

const append =
  (text: string): PageStep =>
  (page) => ({ ...page, html: page.html + text });

test('Every HTML file goes through all steps in their order; other files stay as they are', async () => {
  const folder = await createFolder({
    'index.html': 'a',
    '404.html': 'b',
    'x/y/index.html': 'c',
    'x.txt': 'd',
  });
  expect(await transformPages(folder, [append('1'), async (page) => append('2')(page)])).toBe(3);
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  expect(await Promise.all(['index.html', '404.html', 'x/y/index.html', 'x.txt'].map(read))).toEqual([
    'a12',
    'b12',
    'c12',
    'd',
  ]);
});

test('Pages come in the order of their paths, by code units, each after the one before is written; a file to be saved is none', async () => {
  const folder = await createFolder({
    'b/index.html': '',
    'a/index.html': '',
    'a-b/index.html': '',
    'B/index.html': '',
    'saved.html': '',
  });
  const events: string[] = [];
  await transformPages(folder, [
    async (page) => {
      for (const before of events) expect(await readFile(path.join(folder, before), 'utf8')).toBe('done');
      events.push(page.file);
      return { ...page, html: 'done' };
    },
  ]);
  expect(events).toEqual(['B/index.html', 'a-b/index.html', 'a/index.html', 'b/index.html']);
});

test('A step that fails ends it with its error, and the page stays as it was', async () => {
  const folder = await createFolder({ 'index.html': 'a' });
  const fail: PageStep = ({ file }) => {
    throw new Error(`${file} is wrong`);
  };
  await expect(transformPages(folder, [append('1'), fail])).rejects.toThrow('index.html is wrong');
  expect(await readFile(path.join(folder, 'index.html'), 'utf8')).toBe('a');
});
