import { expect, test } from 'vitest';
import { listBodies } from '#load/list-bodies.ts';
import { readContent } from '#load/read-content.ts';
import { ProblemList } from '#problems/problem-list.ts';

test('the bodies to be rendered are those the intake reads', () => {
  const { entries } = readContent(process.cwd(), new ProblemList());
  const withBody = entries.filter(
    ({ folder, body }) => ['chapters', 'events', 'agreements'].includes(folder) && body.trim() !== '',
  );
  expect(withBody.length).toBeGreaterThan(0);
  expect(listBodies(process.cwd()).toSorted()).toEqual(
    withBody.map(({ file }) => file.replace(/^content\//, '')).toSorted(),
  );
});
