import { expect, test } from 'vitest';
import { reviewContent, formatReview } from '#commands/check-expected.ts';
import { PROJECT } from '#commands/project.ts';

const review = await reviewContent(PROJECT);
const of = (change: string): string[] =>
  review.differences.filter((one) => one.change === change).map(({ what }) => what);

const REMEDY = 'If it was intended, accept it: npm run expected -- --accept';

/* A record that is only new is no failure: whoever adds one need not know this file. */
test.each(['lost', 'changed'])('Nothing of the accepted content is %s', (change) => {
  expect(of(change), `${formatReview(review)}\n${REMEDY}`).toEqual([]);
});

test('No accepted entry has a fault of wording, coverage or form that was not accepted', () => {
  expect(review.remarks, REMEDY).toEqual([]);
});
