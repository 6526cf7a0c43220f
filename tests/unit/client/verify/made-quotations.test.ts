import { describe, expect, test } from 'vitest';
import { buildCorpora } from '#client/verify/build-corpora.ts';
import { verifyQuotation, type Outcome } from '#client/verify/verdict.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listTexts } from '#site/source/verify/write-texts.ts';
import { takeEach } from '../../../setup/release.ts';
import { makeQuotations, type MadeQuotation } from './made-quotations.ts';
import { finish } from './finish.ts';

const edition = loadEdition(PROJECT);
const corpora = finish(buildCorpora(listTexts(edition, (path) => path)));
const texts = edition.sources.map(({ passages }) => passages.map(({ text }) => text));
const EACH = 60;

/** The quotations that are judged otherwise than they were made to be. */
const findWrong = (quotations: readonly MadeQuotation[], judge: (text: string) => Outcome): string[] =>
  quotations
    .map((one) => ({ ...one, given: judge(one.text) }))
    .filter(({ outcome, given }) => given !== outcome)
    .map(({ rule, text, given }) => `${given}, and it is ${rule}: ${text}`);

const judge = (text: string): Outcome => finish(verifyQuotation(text, corpora)).outcome;

describe('a quotation made by rule', () => {
  test.each(takeEach(2, [1, 2]))('gets the verdict it was made for (seed %i)', (seed) => {
    const quotations = makeQuotations(texts, EACH, seed);
    expect(quotations.length).toBeGreaterThanOrEqual(200);
    expect(findWrong(quotations, judge)).toEqual([]);
  });

  test('is noticed when it is judged wrongly', () => {
    const quotations = makeQuotations(texts, 4, 1);
    expect(findWrong(quotations, () => 'verified').length).toBeGreaterThan(4);
  });
});
