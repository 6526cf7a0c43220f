import { formatDate } from '#dates/format-date.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { ContestedPart } from '#edition/evidence/contradictions.ts';
import type { Reference } from '#edition/types/edition.ts';

/** What a reader calls the things that other sources tell; a step of an agreement has a name of its own. */
export const ELSEWHERE_WORDS: Readonly<Record<ContestedPart, string>> = {
  day: 'Date',
  place: 'Place',
  rank: 'Rank',
  person: 'Person',
  office: 'Office',
  signatories: 'Signed by',
  'official title': 'Official title',
  bulletin: 'Published in',
  step: 'Step',
  other: 'Also',
};

/** The days on which references were read, in order and in words, each once. */
export const listReadingDays = (references: readonly Pick<Reference, 'accessed'>[]): string[] =>
  [...new Set(references.flatMap(({ accessed }) => accessed ?? []))]
    .toSorted()
    .map((day) => formatDate(parseDate(day)));
