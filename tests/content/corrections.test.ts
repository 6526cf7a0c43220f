import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { countGroup } from '#edition/apparatus/group-corrections.ts';
import type { Correction } from '#edition/types/edition.ts';

/* What the editors read otherwise: it has to be honest, neutral, and no longer than what changes the meaning. */

const edition = loadEdition(PROJECT);
const corrections = edition.sources.flatMap((source) => source.corrections);

const OTHER_SCRIPT = /\p{Script=Cyrillic}{3,}/u;
const INFERRED = /\b(?:probably|perhaps|may|might|seems?|editors)\b/i;
const UNKIND = /\b(?:garbled|faults?|faulty|slips?|nonsense|wrongly|careless|blunder|never learnt)\b/i;

/** What is wrong with a correction, in words. */
function findFaults(one: Pick<Correction, 'class' | 'why' | 'corrected' | 'label'>): string[] {
  const why = one.why ?? '';
  return [
    ...(OTHER_SCRIPT.test(why) && one.label === 'inferred' && !INFERRED.test(why)
      ? ['argues from an original that nobody has seen, and does not say that it is inferred']
      : []),
    ...(UNKIND.test(why) ? ['judges'] : []),
    ...(one.class === 'usage' && one.corrected !== null ? ['corrects what is no error'] : []),
    ...(one.corrected === null && why === '' ? ['says nothing'] : []),
  ];
}

test('every correction says how it is known, in neutral words', () => {
  const faults = corrections.flatMap((one) =>
    findFaults(one).map((fault) => `${one.id}: ${fault}: ${one.why}`),
  );
  expect(faults).toEqual([]);
});

test('the page of corrections holds what changes the meaning, and is the smaller part', () => {
  const readings = countGroup(corrections, 'readings');
  expect(readings).toBeGreaterThan(0);
  expect(readings).toBeLessThan(corrections.length / 3);
});

describe('it would be noticed', () => {
  const fine = { class: 'calque', why: 'It is so.', corrected: 'it', label: 'inferred' } as const;
  test.each([
    { what: 'an original that nobody has seen', one: { ...fine, why: '“It” renders the Russian “это”.' } },
    { what: 'a judgement', one: { ...fine, why: 'A slip of the pen.' } },
    { what: 'a correction of what is right', one: { ...fine, class: 'usage' as const } },
    { what: 'a remark without words', one: { ...fine, why: null, corrected: null } },
  ])('$what', ({ one }) => {
    expect(findFaults(one)).toHaveLength(1);
  });

  test.each([
    { ...fine },
    { ...fine, why: '“It” probably renders the Russian “это”.' },
    { ...fine, why: '“It” renders the Russian “это”.', label: 'outside' as const },
  ])('but not: $why', (one) => {
    expect(findFaults(one)).toEqual([]);
  });
});
