import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ProblemList } from '#problems/problem-list.ts';

/** A country lies in no other. */
export function validatePlaces({ places }: Pick<ParsedContent, 'places'>, problems: ProblemList): void {
  for (const { entry, fields } of places) {
    if (fields.kind !== 'country' || fields.country === undefined) continue;
    const reason = `a country lies in no other; remove "country: ${fields.country}", or give another kind`;
    problems.add('fields-contradict', entry, ['country'], { reason });
  }
}
