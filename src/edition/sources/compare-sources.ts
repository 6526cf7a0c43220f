import { sliceCodePoints } from '#text/characters/code-points.ts';
import { findSharedWording, splitWords, type SharedSpan } from '#text/words/shared-wording.ts';
import type { Correction, Edition, EditionRecord, Figure, Note, Source } from '#edition/types/edition.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';

/** Shorter wording than this is shared by any texts on one subject, in words. */
export const MIN_SHARED_WORDS = 5;

/** Shared wording as each text prints it, and the corrections that both texts need within it. */
interface SharedWords extends SharedSpan {
  wordsOfA: string;
  wordsOfB: string;
  sharedFaults: [Correction, Correction][];
}

/** What two sources have in common and what only one of them has. */
export interface Comparison {
  a: Source;
  b: Source;
  shared: SharedWords[];
  /** How many words the sources share, and how many each has. */
  extent: { shared: number; ofA: number; ofB: number };
  /** Records that rest on both. */
  both: (EditionRecord | Figure)[];
  /** Notes that quote both sources: on where they differ, or seem to. */
  differences: Note[];
  onlyA: (EditionRecord | Figure)[];
  onlyB: (EditionRecord | Figure)[];
}

/** Compares every pair of sources, in the order of their sigla. */
export function compareWitnesses(edition: Edition): Comparison[] {
  const { sources } = edition;
  return sources.flatMap((a, index) => sources.slice(index + 1).map((b) => comparePair(a, b, edition)));
}

function comparePair(a: Source, b: Source, { events, agreements, figures, notes }: Edition): Comparison {
  const shared = findSharedWording(a.passages, b.passages, MIN_SHARED_WORDS).map((span) => ({
    ...span,
    wordsOfA: sliceCodePoints(a.text, span.a.start, span.a.end),
    wordsOfB: sliceCodePoints(b.text, span.b.start, span.b.end),
    sharedFaults: pairFaults(a, b, span),
  }));
  const records = [...events, ...agreements, ...figures];
  const restsOn = (record: EditionRecord | Figure, source: Source) =>
    record.witnesses.some(({ id }) => id === source.id);
  const countWords = ({ passages }: Source) => passages.reduce((sum, p) => sum + splitWords(p).length, 0);
  return {
    a,
    b,
    shared,
    extent: {
      shared: shared.reduce((sum, { words }) => sum + words, 0),
      ofA: countWords(a),
      ofB: countWords(b),
    },
    both: records.filter((record) => restsOn(record, a) && restsOn(record, b)),
    differences: notes.filter(({ evidence }) =>
      [a, b].every((source) => evidence.some(({ witness }) => witness.id === source.id)),
    ),
    onlyA: records.filter((record) => restsOn(record, a) && !restsOn(record, b)),
    onlyB: records.filter((record) => restsOn(record, b) && !restsOn(record, a)),
  };
}

/** Pairs of corrections of the same words, within shared wording, in both texts: one text probably copied the slip. */
function pairFaults(a: Source, b: Source, shared: SharedSpan): [Correction, Correction][] {
  const inside = ({ corrections }: Source, { start, end }: { start: number; end: number }) =>
    corrections.filter(({ evidence }) => evidence.start >= start && evidence.end <= end + 1);
  return inside(a, shared.a).flatMap((one): [Correction, Correction][] => {
    const other = inside(b, shared.b).find(({ evidence }) => evidence.exact === one.evidence.exact);
    return other ? [[one, other]] : [];
  });
}

/** A year of the timeline, and the sources that date an event to it. */
export interface YearOfWitnesses {
  year: number;
  /** Ids of the sources that date an event to the year. */
  speaking: ReadonlySet<string>;
}

/** The years from the first dated event to the last, each with the sources that date an event to it. */
export function listSilences(edition: Edition): YearOfWitnesses[] {
  return buildTimeline(edition).years.map(({ year, events }) => ({
    year,
    speaking: new Set(events.flatMap(({ witnesses }) => witnesses.map(({ id }) => id))),
  }));
}
