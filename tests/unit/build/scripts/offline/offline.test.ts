import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundleWorker } from '#build/scripts/offline/bundle-worker.ts';
import { OfflinePages, shortHash } from '#build/scripts/offline/offline-files.ts';

/** A site of these files, each of which holds its own name. */
async function writeSite(names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'offline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), name);
  }
  return folder;
}

/** What is cached of a site of these files, whose pages are noted as the pipeline writes them. */
async function listKept(names: readonly string[]) {
  const pages = new OfflinePages();
  for (const file of names.filter((name) => name.endsWith('.html'))) pages.note({ file, html: file });
  return pages.list(await writeSite(names));
}

describe('What is cached of a site', () => {
  const KEPT = [
    'index.html',
    'events/a/index.html',
    '_assets/a.js',
    'pagefind/index/a.pf_index',
    'verify/texts.json',
  ];
  const LEFT = [
    '404.html',
    '_headers',
    'sw.js',
    'edition.json',
    'events/a.json',
    'data/edition.html',
    'data/a.csv',
  ];

  it('is the pages by their addresses and what they ask for, with hashes; not what is taken away, nor the worker', async () => {
    const { files, bytes } = await listKept([...KEPT, ...LEFT]);
    const wanted = KEPT.map((name) => [name.replace(/index\.html$/, ''), shortHash(name)]);
    expect(files).toEqual(Object.fromEntries(wanted));
    expect(bytes).toBe(KEPT.join('').length);
  });

  it('is listed in the same order whatever was written first', async () => {
    expect(JSON.stringify((await listKept(KEPT)).files)).toBe(
      JSON.stringify((await listKept(KEPT.toReversed())).files),
    );
  });

  it('is told apart by a beginning of its SHA-256', () => {
    const whole = createHash('sha256').update('words').digest('base64');
    expect(whole.startsWith(shortHash('words'))).toBe(true);
    expect(shortHash('words')).toHaveLength(16);
  });
});

describe('A worker', () => {
  it.each(['cache', 'unregister'] as const)('for %s is one script that imports nothing', async (kind) => {
    const code = await bundleWorker(kind, 'abc123');
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/\bimport\b|importScripts|__RELEASE__/);
  });

  it('names the release it caches, and differs with it; the one that unregisters names none', async () => {
    const [one, other] = await Promise.all([
      bundleWorker('cache', 'abc123'),
      bundleWorker('cache', 'def456'),
    ]);
    expect(one).toContain('abc123');
    expect(one).not.toBe(other);
    expect(await bundleWorker('unregister', 'abc123')).not.toContain('abc123');
  });
});
