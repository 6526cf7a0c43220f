import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openFileCache, type FileCache } from '#build/cache/file-cache.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const inBytes = (words: string): Uint8Array => Buffer.from(words);

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'file-cache-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, 'cards');
}

/** A cache in a folder, with the warnings it gave, and a way to ask it for words. */
function open(folder: string, maxBytes = 1_000_000) {
  const warnings: string[] = [];
  const cache = openFileCache({ folder, maxBytes, warn: (message) => void warnings.push(message) });
  const make = vi.fn<(words: string) => Uint8Array>((words) => inBytes(`made of ${words}`));
  const ask = async (words: string): Promise<string> => text(await cache.get([words], () => make(words)));
  return { cache, warnings, make, ask };
}

const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** The only file of a cache that has one. */
async function onlyFile(folder: string): Promise<string> {
  const files = await listFiles(folder);
  expect(files).toHaveLength(1);
  return files[0] as string;
}

/** Lets a file have been used so many days ago. */
async function age(file: string, days: number): Promise<void> {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  await utimes(file, then, then);
}

describe('a cache of made files', () => {
  test('makes a file once, and gives it to the next run', async () => {
    const folder = await createFolder();
    const first = open(folder);
    expect(await first.ask('a title')).toBe('made of a title');
    expect(await first.ask('a title')).toBe('made of a title');
    expect(first.make).toHaveBeenCalledTimes(1);
    expect(first.cache.counts).toEqual({ found: 1, made: 1 });
    const next = open(folder);
    expect(await next.ask('a title')).toBe('made of a title');
    expect(next.make).not.toHaveBeenCalled();
    expect([...first.warnings, ...next.warnings]).toEqual([]);
  });

  test('makes another file of other inputs', async () => {
    const { ask } = open(await createFolder());
    expect(await ask('a title')).toBe('made of a title');
    expect(await ask('another title')).toBe('made of another title');
  });

  test('makes a file once that is asked for twice at the same time', async () => {
    const { ask, make } = open(await createFolder());
    expect(await Promise.all([ask('a title'), ask('a title')])).toEqual([
      'made of a title',
      'made of a title',
    ]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('keeps an empty file, too', async () => {
    const folder = await createFolder();
    const { cache } = open(folder);
    await cache.get(['nothing'], () => inBytes(''));
    const next = open(folder);
    expect((await next.cache.get(['nothing'], () => inBytes('made again'))).length).toBe(0);
  });

  test('keeps nothing of a file that could not be made, and asks again', async () => {
    const folder = await createFolder();
    const { cache, ask } = open(folder);
    const failing: Promise<unknown> = cache.get(['a title'], () => Promise.reject(new Error('no typeface')));
    await expect(failing).rejects.toThrow('no typeface');
    expect(existsSync(folder)).toBe(false);
    expect(await ask('a title')).toBe('made of a title');
  });

  test('can be shared by runs that make the same files at once', async () => {
    const folder = await createFolder();
    const runs = Array.from({ length: 4 }, () => open(folder));
    const titles = Array.from({ length: 20 }, (_, number) => `title ${number}`);
    const made = await Promise.all(runs.map(({ ask }) => Promise.all(titles.map(ask))));
    for (const words of made) expect(words).toEqual(titles.map((title) => `made of ${title}`));
    expect(runs.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(await listFiles(folder)).toHaveLength(titles.length);
  });
});

describe('a broken entry of the cache', () => {
  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -3)],
    ['cut off within its digest', (bytes: Buffer) => bytes.subarray(0, 10)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one byte', (bytes: Buffer) => bytes.with(-1, 0)],
  ])('that is %s is told of, and made and kept anew', async (_, damage) => {
    const folder = await createFolder();
    await open(folder).ask('a title');
    const file = await onlyFile(folder);
    await writeFile(file, damage(await readFile(file)));

    const next = open(folder);
    expect(await next.ask('a title')).toBe('made of a title');
    expect(next.make).toHaveBeenCalledTimes(1);
    expect(next.warnings).toEqual([
      `The cache has a broken file, ${file}: what it held is made again. To begin anew, delete the folder ${folder}.`,
    ]);
    const last = open(folder);
    await last.ask('a title');
    expect(last.make).not.toHaveBeenCalled();
    expect(last.warnings).toEqual([]);
  });

  test('is told of once, however many there are', async () => {
    const folder = await createFolder();
    const first = open(folder);
    for (const words of ['a', 'b', 'c']) await first.ask(words);
    for (const file of await listFiles(folder)) await writeFile(file, 'broken');
    const next = open(folder);
    for (const words of ['a', 'b', 'c']) expect(await next.ask(words)).toBe(`made of ${words}`);
    expect(next.warnings).toHaveLength(1);
  });

  test('that is a folder, which can be neither read nor replaced, hinders nothing', async () => {
    const folder = await createFolder();
    await open(folder).ask('a title');
    const file = await onlyFile(folder);
    await rm(file);
    await mkdir(file);
    const { ask, warnings } = open(folder);
    expect(await ask('a title')).toBe('made of a title');
    expect(warnings.map((words) => words.replace(/\(.*\)/, '(…)'))).toEqual([
      `The cache cannot read ${file} (…): what it held is made again. To begin anew, delete the folder ${folder}.`,
      `The cache cannot write ${file} (…): the next build makes it again. To begin anew, delete the folder ${folder}.`,
    ]);
  });
});

test('a cache whose folder cannot be made is as good as none', async () => {
  const folder = await createFolder();
  await writeFile(folder, 'A file of that name.');
  const { cache, ask, warnings } = open(folder);
  expect(await ask('a title')).toBe('made of a title');
  expect(await ask('another title')).toBe('made of another title');
  expect(cache.prune()).toBe(0);
  expect(warnings).toHaveLength(2);
  expect(warnings[1]).toContain(`delete the folder ${folder}`);
});

describe('a cache that has become too large', () => {
  /** Three entries of 32 + 9 bytes, used 3, 2 and 1 days ago. */
  async function fill(folder: string): Promise<FileCache> {
    const { cache, ask } = open(folder, 100);
    const known = new Set<string>();
    for (const [index, words] of ['a', 'b', 'c'].entries()) {
      await ask(words);
      for (const file of await listFiles(folder)) {
        if (!known.has(file)) await age(file, 3 - index);
        known.add(file);
      }
    }
    return cache;
  }

  test('loses what was not used for the longest time', async () => {
    const folder = await createFolder();
    const cache = await fill(folder);
    expect(cache.prune()).toBe(1);
    const sizes = await Promise.all((await listFiles(folder)).map(async (file) => (await stat(file)).size));
    expect(sizes).toEqual([41, 41]);
    const next = open(folder);
    for (const words of ['b', 'c']) await next.ask(words);
    expect(next.make).not.toHaveBeenCalled();
    await next.ask('a');
    expect(next.make).toHaveBeenCalledTimes(1);
  });

  test('keeps what was made long ago and is used today', async () => {
    const folder = await createFolder();
    await fill(folder);
    const today = open(folder, 100);
    await today.ask('a');
    expect(today.cache.prune()).toBe(1);
    const next = open(folder);
    for (const words of ['a', 'c']) await next.ask(words);
    expect(next.make).not.toHaveBeenCalled();
  });

  test('loses what a run that ended too early has left, and nothing that is being written', async () => {
    const folder = await createFolder();
    const { cache, ask } = open(folder);
    await ask('a title');
    const [left, written] = [`${await onlyFile(folder)}.1.part`, `${await onlyFile(folder)}.2.part`];
    await writeFile(left, 'half');
    await writeFile(written, 'half');
    await age(left, 1);
    expect(cache.prune()).toBe(1);
    expect([existsSync(left), existsSync(written)]).toEqual([false, true]);
  });

  test('is left as it is when it is not there', async () => {
    expect(open(await createFolder()).cache.prune()).toBe(0);
  });
});
