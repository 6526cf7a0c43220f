import { formatDate } from '#dates/format/format-date.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { ContestedPart } from '#edition/evidence/contradictions.ts';
import type { EditionRecord, Elsewhere, Reference } from '#edition/types/edition.ts';
import { STEP_WORDS } from '#site/agreement/step-labels.ts';

const ELSEWHERE_WORDS: Readonly<Record<ContestedPart, string>> = {
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

/** What a reader calls a thing that other sources tell of a record; of a visit, somebody else is who came. */
export const nameElsewhere = (
  record: EditionRecord,
  { what, step = null, contests }: { what: ContestedPart; step?: Elsewhere['step']; contests: boolean },
): string => {
  if (step !== null) return STEP_WORDS[step];
  const isVisit = record.type === 'event' && record.visit !== null;
  return what === 'person' && contests && isVisit ? 'Who came' : ELSEWHERE_WORDS[what];
};

/** The days on which references were read, in order and in words, each once. */
export const listReadingDays = (references: readonly Pick<Reference, 'accessed'>[]): string[] =>
  [...new Set(references.flatMap(({ accessed }) => accessed ?? []))]
    .toSorted()
    .map((day) => formatDate(parseDate(day)));
