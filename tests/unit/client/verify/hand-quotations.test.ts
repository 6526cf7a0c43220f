import { describe, expect, test } from 'vitest';
import { buildCorpora } from '#client/verify/build-corpora.ts';
import { verifyQuotation } from '#client/verify/verdict.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listTexts } from '#site/source/verify/write-texts.ts';
import { finish } from './finish.ts';
import { HAND_QUOTATIONS } from './hand-quotations.ts';
import { SHAPED_QUOTATIONS } from './shaped-quotations.ts';

const edition = loadEdition(PROJECT);
const corpora = finish(buildCorpora(listTexts(edition, (path) => path)));

const titles = edition.events.flatMap(({ titleVariants }) =>
  titleVariants.filter(({ printedBy }) => printedBy.length === 0).map(({ form }) => form),
);

describe('words of the edition itself', () => {
  test('are known in its own translations of titles, in letters of any script', () => {
    expect(titles.length).toBeGreaterThan(20);
    for (const title of titles) expect(finish(verifyQuotation(title, corpora)).outcome, title).toBe('own');
  });

  test('are known in its chapters, without the marks of citations', () => {
    const sentence = /[A-Z][^.[\]()<>“”*_]{80,200}\.(?=<Cite )/.exec(
      edition.chapters.map(({ body }) => body).join('\n'),
    )?.[0];
    expect(finish(verifyQuotation(sentence ?? '', corpora)).outcome, sentence).toBe('own');
  });
});

describe('a quotation as a reader brings it', () => {
  test('is there in every sort', () => {
    expect(HAND_QUOTATIONS.length).toBeGreaterThanOrEqual(60);
  });

  test('is there in every shape', () => {
    expect(SHAPED_QUOTATIONS.length).toBeGreaterThanOrEqual(100);
  });

  test.each([...HAND_QUOTATIONS, ...SHAPED_QUOTATIONS])('is %s: %s', (outcome, text) => {
    expect(finish(verifyQuotation(text, corpora)).outcome).toBe(outcome);
  });
});
