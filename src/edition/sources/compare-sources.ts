import { sliceCodePoints } from '#text/characters/code-points.ts';
import { findSharedWording, splitWords, type SharedRun } from '#text/words/shared-wording.ts';
import type { Correction, Edition, EditionRecord, Figure, Note, Source } from '#edition/types/edition.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';

/** Shorter runs are the common stock of any two texts on one subject. */
export const MIN_SHARED_WORDS = 5;

/** A shared run with its words in both texts, and the faults that stand in it in both. */
export interface SharedWords extends SharedRun {
  wordsOfA: string;
  wordsOfB: string;
  sharedFaults: [Correction, Correction][];
}

/** What two witnesses have in common and what they have not. */
export interface Comparison {
  a: Source;
  b: Source;
  shared: SharedWords[];
  /** Words in shared runs, and all words, of each text. */
  extent: { shared: number; ofA: number; ofB: number };
  /** Records that rest on both. */
  both: (EditionRecord | Figure)[];
  /** Notes of the editors that quote both: where the two differ, or seem to. */
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
  const shared = findSharedWording(a.passages, b.passages, MIN_SHARED_WORDS).map((run) => ({
    ...run,
    wordsOfA: sliceCodePoints(a.text, run.a.start, run.a.end),
    wordsOfB: sliceCodePoints(b.text, run.b.start, run.b.end),
    sharedFaults: pairFaults(a, b, run),
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

/** Faults with the same words inside one shared run in both texts: a slip is hardly made twice. */
function pairFaults(a: Source, b: Source, run: SharedRun): [Correction, Correction][] {
  const inside = ({ corrections }: Source, { start, end }: { start: number; end: number }) =>
    corrections.filter(({ evidence }) => evidence.start >= start && evidence.end <= end + 1);
  return inside(a, run.a).flatMap((one): [Correction, Correction][] => {
    const other = inside(b, run.b).find(({ evidence }) => evidence.exact === one.evidence.exact);
    return other ? [[one, other]] : [];
  });
}

/** For each year of the timeline, whether a source dates anything to it. */
export interface YearOfWitnesses {
  year: number;
  /** Ids of the sources that date an event to the year. */
  speaking: ReadonlySet<string>;
}

/** The years from the first dated event to the last, with the witnesses that speak of each. */
export function listSilences(edition: Edition): YearOfWitnesses[] {
  return buildTimeline(edition).years.map(({ year, events }) => ({
    year,
    speaking: new Set(events.flatMap(({ witnesses }) => witnesses.map(({ id }) => id))),
  }));
}
