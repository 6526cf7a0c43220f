import { DateError } from '#dates/date-error.ts';
import { parseDate, type EditionDate } from '#dates/parse-date.ts';
import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredDate } from '#schema/values.ts';
import type { DatedValue } from '#edition/types/edition.ts';
import { resolveBasis, type BuildContext } from './build-context.ts';

/** Parses an EDTF string of content/; a problem, and null, when it is not valid. */
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

/** Parses an EDTF string that may be left out; null when it is, and also, with a problem, when it is not valid. */
export const buildOptionalDate = (
  edtf: string | undefined,
  location: SourceLocation,
  path: FieldPath,
  problems: ProblemList,
): EditionDate | null => (edtf === undefined ? null : buildDate(edtf, location, path, problems));

/** A date with its words and how it is known; null when there is none, or none that is valid. */
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
