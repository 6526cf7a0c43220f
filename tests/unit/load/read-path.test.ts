import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listBodies } from '#load/list-bodies.ts';
import { listFolder, readBytes } from '#load/read-path.ts';
import { readContent } from '#load/read-content.ts';
import { ProblemList } from '#problems/problem-list.ts';

const root = mkdtempSync(path.join(tmpdir(), 'read-path-'));
afterAll(() => rmSync(root, { recursive: true }));
writeFileSync(path.join(root, 'file'), 'words');
mkdirSync(path.join(root, 'folder'));
for (const name of ['b', 'a', '.hidden']) writeFileSync(path.join(root, 'folder', name), '');
symlinkSync('loop', path.join(root, 'loop'));
const at = (name: string) => path.join(root, name);

describe('a folder', () => {
  test('gives its names, sorted, without hidden ones', () => {
    expect(listFolder(at('folder'))).toEqual({ outcome: 'read', value: ['a', 'b'] });
  });

  test('that does not exist is missing', () => {
    expect(listFolder(at('nowhere'))).toEqual({ outcome: 'missing' });
  });

  test.each([
    { what: 'a file', name: 'file', reason: 'there is a file where a folder is expected' },
    { what: 'inside a file', name: 'file/folder', reason: 'there is a file where a folder is expected' },
    { what: 'a link to itself', name: 'loop', reason: 'its symbolic links lead in a circle' },
    { what: 'a name too long for the system', name: 'x'.repeat(300), reason: 'the system says ENAMETOOLONG' },
  ])('that is $what cannot be read', ({ name, reason }) => {
    expect(listFolder(at(name))).toEqual({ outcome: 'unreadable', reason });
  });
});

describe('a file', () => {
  test('gives its bytes', () => {
    const reading = readBytes(at('file'));
    expect(reading.outcome === 'read' && new TextDecoder().decode(reading.value)).toBe('words');
  });

  test('that does not exist is missing', () => {
    expect(readBytes(at('folder/nowhere'))).toEqual({ outcome: 'missing' });
  });

  test('that is a folder cannot be read', () => {
    expect(readBytes(at('folder'))).toEqual({
      outcome: 'unreadable',
      reason: 'there is a folder where a file is expected',
    });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('that is not ours to read', () => {
    writeFileSync(at('secret'), '', { mode: 0 });
    expect(readBytes(at('secret'))).toEqual({ outcome: 'unreadable', reason: 'access is denied' });
  });
});

test('an error of the program itself is thrown', () => {
  expect(() => readBytes('\0')).toThrow();
});

test('content/ that is a file is told in words, not as a crash', () => {
  const project = path.join(root, 'project');
  mkdirSync(project);
  writeFileSync(path.join(project, 'content'), '');
  const problems = new ProblemList();
  const { entries, texts } = readContent(project, problems);
  expect([entries, texts.size]).toEqual([[], 0]);
  expect(problems.problems[0]).toMatchObject({ code: 'path-unreadable', file: 'content' });
  expect(listBodies(project)).toEqual([]);
});

test('a folder with the name of a body has no body', () => {
  const project = path.join(root, 'other');
  mkdirSync(path.join(project, 'content/events/quay.mdx'), { recursive: true });
  writeFileSync(path.join(project, 'content/events/pier.mdx'), '---\na: b\n---\nWords\n');
  expect(listBodies(project)).toEqual(['events/pier.mdx']);
});
