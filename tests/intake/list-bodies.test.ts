import { expect, test } from 'vitest';
import { listBodies } from '../../src/intake/list-bodies.ts';
import { readContent } from '../../src/intake/read-content.ts';
import { ProblemList } from '../../src/problems/problem-list.ts';

test.each(['chapters', 'events', 'agreements'] as const)(
  'the bodies of %s are those the intake reads',
  (folder) => {
    const { entries } = readContent(process.cwd(), new ProblemList());
    const withBody = entries.filter((entry) => entry.folder === folder && entry.body.trim() !== '');
    expect(listBodies(process.cwd(), folder)).toEqual(withBody.map(({ file }) => file.split('/').at(-1)));
  },
);
