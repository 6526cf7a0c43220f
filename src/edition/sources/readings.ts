import { formatDate } from '#dates/format-date.ts';
import { countCodePoints, sliceCodePoints } from '#text/characters/code-points.ts';
import { findWholeWords } from '#text/words/whole-words.ts';
import type { Authority, DatedValue, Edition, Evidence, Source } from '#edition/types/edition.ts';

/** Words of a source that a reading replaces. Offsets are code points; `end` is exclusive. */
export interface Replacement {
  start: number;
  end: number;
  /** The replacement; empty where the reading leaves the words out. */
  text: string;
}

/** Part of a passage as a reading prints it. */
export interface ReadingSegment {
  text: string;
  /** The words of the source that `text` replaces; null where the reading keeps them. */
  printed: string | null;
}

/** A passage with the replacements that lie in it made; null when there are none. */
export function readPassage(
  source: Source,
  { start, end }: { start: number; end: number },
  replacements: readonly Replacement[],
): ReadingSegment[] | null {
  const here = replacements
    .filter((replacement) => replacement.start >= start && replacement.end <= end)
    .toSorted((a, b) => a.start - b.start);
  if (here.length === 0) return null;
  const segments: ReadingSegment[] = [];
  let at = start;
  for (const replacement of here) {
    segments.push({ text: sliceCodePoints(source.text, at, replacement.start), printed: null });
    const printed = sliceCodePoints(source.text, replacement.start, replacement.end);
    segments.push({ text: replacement.text, printed });
    at = replacement.end;
  }
  segments.push({ text: sliceCodePoints(source.text, at, end), printed: null });
  return segments.filter(({ text, printed }) => text !== '' || printed !== null);
}

/** The replacements of the corrected reading: those of the corrections of the source. */
export function listCorrectedWording({ corrections }: Source): Replacement[] {
  return corrections.flatMap(({ evidence: { start, end }, corrected }) =>
    corrected === null ? [] : [{ start, end, text: corrected }],
  );
}

/**
 * The replacements of the normalised reading: dates as this site writes them; names of people, cities and residences
 * as the registers have them. Words that already have that form are not replaced.
 */
export function listNormalisedWording(source: Source, edition: Edition): Replacement[] {
  return withoutOverlaps([...listDates(source, edition), ...listNames(source, edition)]).filter(
    ({ start, end, text }) => sliceCodePoints(source.text, start, end) !== text,
  );
}

/** Replacements in the order of the text; of those that overlap, only the longest. */
function withoutOverlaps(replacements: readonly Replacement[]): Replacement[] {
  const kept: Replacement[] = [];
  const longestFirst = replacements.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of longestFirst) {
    const isTaken = kept.some(({ start, end }) => candidate.start < end && start < candidate.end);
    if (!isTaken) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function listDates(source: Source, { events, agreements, figures }: Edition): Replacement[] {
  const dated: { date: DatedValue | null; evidence: Evidence[] }[] = [
    ...events,
    ...agreements,
    ...figures.map(({ asOf, evidence }) => ({ date: asOf, evidence })),
  ];
  return dated.flatMap(({ date, evidence }) => {
    if (!date) return [];
    const pattern = new RegExp(date.words.split(/\s+/).map(escape).join('\\s+'), 'u');
    return evidence
      .filter(({ witness }) => witness.id === source.id)
      .flatMap(({ start, exact }): Replacement[] => {
        const found = pattern.exec(exact);
        if (!found) return [];
        const from = start + countCodePoints(exact.slice(0, found.index));
        return [{ start: from, end: from + countCodePoints(found[0]), text: formatDate(date.date) }];
      });
  });
}

function listNames(source: Source, { people, places }: Edition): Replacement[] {
  const named = [...people, ...places.filter(({ kind }) => kind === 'city' || kind === 'residence')];
  return named.flatMap((authority) =>
    printedForms(source, authority).flatMap((form) =>
      findWholeWords(source.text, form).map((index) => {
        const start = countCodePoints(source.text.slice(0, index));
        return { start, end: start + countCodePoints(form), text: authority.name };
      }),
    ),
  );
}

/** The spellings of a name that the source prints, except titles, which say what a person is. */
function printedForms(source: Source, { name, variants }: Authority): string[] {
  const printed = variants.filter(({ printedBy }) => printedBy.some(({ id }) => id === source.id));
  return [name, ...printed.map(({ form }) => form)].filter((form) => !/minister|president/i.test(form));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
