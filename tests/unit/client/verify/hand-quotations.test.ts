import { describe, expect, test } from 'vitest';
import { buildCorpora } from '#client/verify/build-corpora.ts';
import { judgeQuotation } from '#client/verify/verdict.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listTexts } from '#site/source/verify/write-texts.ts';
import { finish } from './finish.ts';
import { HAND_QUOTATIONS } from './hand-quotations.ts';

const corpora = finish(buildCorpora(listTexts(loadEdition(PROJECT), (path) => path)));

describe('a quotation as a reader brings it', () => {
  test('is there in every sort', () => {
    expect(HAND_QUOTATIONS.length).toBeGreaterThanOrEqual(60);
  });

  test.each(HAND_QUOTATIONS)('is %s: %s', (outcome, text) => {
    expect(finish(judgeQuotation(text, corpora)).outcome).toBe(outcome);
  });
});
