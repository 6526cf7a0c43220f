import { formatDate } from '#dates/format/format-date.ts';
import { countCodePoints, sliceCodePoints, toPointIndex } from '#text/characters/code-points.ts';
import { countWhile } from '#text/count-while.ts';
import { findWholeWords } from '#text/words/whole-words.ts';
import { onceForEach } from '#edition/build/once-for-each.ts';
import type { Edition, Source } from '#edition/types/edition.ts';
import { listUses } from './source-uses.ts';

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

/** A passage with the replacements that lie in it made, which are given in the order of the text; null when there are none. */
export function readPassage(
  source: Source,
  { start, end }: { start: number; end: number },
  replacements: readonly Replacement[],
): ReadingSegment[] | null {
  const here: Replacement[] = [];
  for (
    let index = countWhile(replacements, (one) => one.start < start);
    index < replacements.length;
    index += 1
  ) {
    const replacement = replacements[index];
    if (!replacement || replacement.start > end) break;
    if (replacement.end <= end) here.push(replacement);
  }
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
  const longestFirst = replacements.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept = longestFirst.filter(({ start, end }) => {
    // Those before it are at least as long, so that one that overlaps it has its first character or its last.
    if (taken.has(start) || taken.has(end - 1)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

function listDates(source: Source, edition: Edition): Replacement[] {
  return listUses(source, edition).flatMap(({ thing, evidence }) => {
    const date = thing.type === 'figure' ? thing.asOf : thing.type === 'chapter' ? null : thing.date;
    if (!date) return [];
    const pattern = new RegExp(date.words.split(/\s+/).map(escape).join('\\s+'), 'u');
    return evidence.flatMap(({ start, exact }): Replacement[] => {
      const found = pattern.exec(exact);
      if (!found) return [];
      const from = start + countCodePoints(exact.slice(0, found.index));
      return [{ start: from, end: from + countCodePoints(found[0]), text: formatDate(date.date) }];
    });
  });
}

function listNames(source: Source, edition: Edition): Replacement[] {
  return (formsBySource(edition).get(source.id) ?? []).flatMap(({ name, form }) =>
    findWholeWords(source.text, form).map((index) => {
      const start = toPointIndex(source.text, index);
      return { start, end: start + countCodePoints(form), text: name };
    }),
  );
}

/**
 * The spellings that each source prints of the names of people, cities and residences, except titles, which say what a
 * person is.
 */
const formsBySource = onceForEach(({ people, places }: Pick<Edition, 'people' | 'places'>) => {
  const named = [...people, ...places.filter(({ kind }) => kind === 'city' || kind === 'residence')];
  const printed = named.flatMap(({ name, namePrintedBy, variants }) =>
    [{ form: name, printedBy: namePrintedBy }, ...variants].flatMap(({ form, printedBy }) =>
      /minister|president/i.test(form) ? [] : printedBy.map(({ id }) => ({ source: id, name, form })),
    ),
  );
  return Map.groupBy(printed, ({ source }) => source);
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
