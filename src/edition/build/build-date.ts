import { DateError } from '#dates/date-error.ts';
import { parseDate, type EditionDate } from '#dates/parse-date.ts';
import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredDate } from '#schema/values.ts';
import { resolveBasis, type BuildContext } from './build-context.ts';
import type { DatedValue } from '#edition/types/edition.ts';
import type { Fact } from '#edition/validate/validate-facts.ts';

/** Parses an EDTF string of content; a problem, and null, when it is none. */
export function buildDate(
  edtf: string,
  location: SourceLocation,
  path: FieldPath,
  problems: ProblemList,
): EditionDate | null {
  try {
    return parseDate(edtf);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const { given, expected, example } = error;
    problems.add('date-invalid', location, path, { given, expected, example });
    return null;
  }
}

/** A date with its words and how it is known; null when there is none, or none that can be read. */
export function buildDatedValue(
  context: BuildContext,
  authored: AuthoredDate | undefined,
  location: SourceLocation,
  field: string,
): DatedValue | null {
  if (!authored) return null;
  const basis = resolveBasis(context, authored, location, [field]);
  const date = buildDate(authored.edtf, location, [field, 'edtf'], context.problems);
  return date && { edtf: authored.edtf, words: authored.words, date, ...basis };
}

/** The claim a date makes: its words stand in a quote that supports it. Inferred dates must quote what is given, too. */
export function dateFacts(authored: AuthoredDate | undefined, field: string): Fact[] {
  if (!authored || authored.label === 'outside') return [];
  return [{ field, path: [field, 'words'], label: 'stated', anyOf: [authored.words] }];
}
