import { saysExactly } from '#dates/words/compare-phrase.ts';
import { describeEdtf } from '#dates/words/describe-phrase.ts';
import { findDates } from '#dates/words/find-dates.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { containsWords, foldText } from '#text/words/whole-words.ts';
import type { Source } from '#edition/types/edition.ts';

/** What a source's description calls stated or normalised must stand in its text: title, publisher, address, date. */
export function validateDescription(
  { entry, fields }: Pick<ParsedEntry<'sources'>, 'entry' | 'fields'>,
  { text }: Pick<Source, 'text'>,
  problems: ProblemList,
): void {
  const isFromText = (label: string) => label === 'stated' || label === 'normalised';
  for (const field of ['title', 'publisher', 'address'] as const) {
    const { value, label } = fields[field];
    if (label !== 'stated' || containsWords(foldText(text), value)) continue;
    problems.add('description-not-in-text', entry, [field, 'value'], { stated: `“${value}”` });
  }
  const { edtf, label } = fields.published;
  if (!isFromText(label) || findDates(text).some(({ phrase }) => saysExactly(phrase, edtf))) return;
  const stated = `${describeEdtf(edtf)} ('${edtf}')`;
  problems.add('description-not-in-text', entry, ['published', 'edtf'], { stated });
}
