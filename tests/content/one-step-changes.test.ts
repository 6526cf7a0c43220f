import { describe, expect, test } from 'vitest';
import { listOneStepChanges } from './one-step-changes.ts';

/* Every stated and normalised value of the corpus, changed by one step: the words it rests on no longer say it. */

const changes = listOneStepChanges();
const refused = changes.filter(({ isOptedOut }) => isOptedOut);
const passed = changes.filter(({ isOptedOut }) => !isOptedOut);
/** Names that the same words say as well: the change is no contradiction of them. */
const named = passed.filter(({ isNamedToo }) => isNamedToo);
const survivors = passed.filter(({ isNamedToo }) => !isNamedToo);

describe('every one-step change of a stated or normalised value', () => {
  test('is made', () => {
    const kinds = Map.groupBy(changes, ({ kind }) => kind);
    for (const [, list] of kinds) expect(list.length).toBeGreaterThan(5);
    expect([...kinds.keys()].toSorted()).toEqual([
      'date',
      'designation',
      'level',
      'number',
      'organization',
      'person',
      'place',
      'qualifier',
      'rank',
      'title',
      'unit',
    ]);
    expect(changes.length).toBeGreaterThan(3000);
  });

  test('is refused', () => {
    const counts = `${refused.length} of ${changes.length - named.length}`;
    console.log(`One-step changes refused: ${counts}; ${named.length} more name what the words name, too.`);
    expect(survivors.map(({ what }) => what)).toEqual([]);
  });
});
