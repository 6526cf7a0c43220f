import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { stampContent } from '#load/content-stamp.ts';

describe('the stamp of a folder of content', () => {
  let root = '';
  const at = (name: string): string => path.join(root, 'content', name);
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'stamp-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(at('events'), { recursive: true });
    for (const name of ['edition.yaml', 'events/a.mdx', 'events/b.mdx']) writeFileSync(at(name), 'text');
  });

  test('stays while nothing changes', () => {
    expect(stampContent(root)).toBe(stampContent(root));
  });

  test.each<[string, () => void]>([
    ['a file is longer', () => writeFileSync(at('events/a.mdx'), 'a longer text')],
    ['a file of the same length is written again', () => utimesSync(at('events/a.mdx'), 1, 1)],
    ['a file is new', () => writeFileSync(at('events/c.mdx'), 'text')],
    ['a file is gone', () => rmSync(at('events/b.mdx'))],
  ])('is another one when %s', (_, change) => {
    const before = stampContent(root);
    change();
    expect(stampContent(root)).not.toBe(before);
  });
});
