import { memoize } from '#text/memoize.ts';
import { sliceCodePoints } from '#text/characters/code-points.ts';
import { findSharedWording, type RunPlace, type SharedRun } from '#text/words/shared-wording.ts';
import { splitWords } from '#text/words/word-runs.ts';
import type { CorrectionClass } from '#schema/apparatus/correction.ts';
import type { Correction, Edition, EditionRecord, Figure, Note, Source } from '#edition/types/edition.ts';

/**
 * Shorter wording than this is shared by any texts on one subject, in words: names of countries, formulas, the beginning
 * of a sentence. It shows nothing about them and is not counted.
 */
export const MIN_SHARED_WORDS = 8;

/** Corrections of the sense: two writers rarely make the same one. A missing article or a gap shows nothing. */
const TELLING: readonly CorrectionClass[] = ['garbled', 'misattribution'];

/** Shared wording as each text prints it, and the corrections of the sense that both need within it. */
interface SharedWords extends SharedRun {
  wordsOfA: string;
  wordsOfB: string;
  sharedFaults: [Correction, Correction][];
}

/** Two sources that share wording, a record or a note; `a` is the one whose siglum comes first. */
export interface Pair {
  a: Source;
  b: Source;
  /** The two sigla in small letters: the anchor of the pair, and a part of its address. */
  id: string;
  path: string;
  runs: SharedRun[];
  /** Records that rest on both. */
  both: (EditionRecord | Figure)[];
  /** What the editors infer about both sources themselves: how the texts depend on each other. */
  relation: Note[];
  /** Other notes that quote both sources: on where they differ, or seem to. */
  differences: Note[];
}

/** What two sources have in common and what only one of them has. */
export interface Comparison extends Omit<Pair, 'runs'> {
  shared: SharedWords[];
  /** How many words the sources share, and how many each has. */
  extent: { shared: number; ofA: number; ofB: number };
  /** Whether formulas, which stand in very many places of the texts, were left out of account. */
  hasFormulas: boolean;
  onlyA: (EditionRecord | Figure)[];
  onlyB: (EditionRecord | Figure)[];
}

type Compared = Pick<Edition, 'sources' | 'events' | 'agreements' | 'figures' | 'notes'>;

/** The pairs of sources that share wording, a record or a note, in the order of their sigla. */
export function listPairs(edition: Compared): Pair[] {
  const { sources, notes } = edition;
  const indexes = new Map(sources.map(({ id }, index) => [id, index]));
  const pairs = new Map<number, Pair>();
  const pairOf = (a: number, b: number): Pair | null => {
    const key = a * sources.length + b;
    const pair = pairs.get(key) ?? makePair(sources[a], sources[b]);
    if (pair) pairs.set(key, pair);
    return pair;
  };
  const pairsAmong = (ids: readonly string[]): Pair[] => {
    const among = [...new Set(ids.flatMap((id) => indexes.get(id) ?? []))].toSorted((a, b) => a - b);
    return among.flatMap((a, at) => among.slice(at + 1).flatMap((b) => pairOf(a, b) ?? []));
  };
  for (const { a, b, runs } of wordingOf(sources).pairs) pairOf(a, b)?.runs.push(...runs);
  for (const record of recordsOf(edition)) {
    for (const pair of pairsAmong(record.witnesses.map(({ id }) => id))) pair.both.push(record);
  }
  for (const note of notes) {
    // Other notes about both tell what neither says, or who published them.
    const related = new Set(note.kind === 'inference' ? pairsAmong(note.about.map(({ id }) => id)) : []);
    for (const pair of related) pair.relation.push(note);
    const quoted = pairsAmong(note.evidence.map(({ witness }) => witness.id));
    for (const pair of quoted) if (!related.has(pair)) pair.differences.push(note);
  }
  return [...pairs].toSorted(([one], [other]) => one - other).map(([, pair]) => pair);
}

function makePair(a: Source | undefined, b: Source | undefined): Pair | null {
  if (!a || !b) return null;
  const id = `${a.siglum}-${b.siglum}`.toLowerCase();
  return { a, b, id, path: `/compare/${id}/`, runs: [], both: [], relation: [], differences: [] };
}

/** Compares the two sources of every pair that shares something, in the order of their sigla. */
export function compareWitnesses(edition: Compared): Comparison[] {
  const { sources } = edition;
  const hasFormulas = wordingOf(sources).formulas > 0;
  const countWords = ({ passages }: Source) => passages.reduce((sum, p) => sum + splitWords(p).length, 0);
  const lengths = new Map(sources.map((source) => [source.id, countWords(source)]));
  const records = recordsOf(edition);
  const recordsById = new Map(sources.map(({ id }) => [id, records.filter((one) => restsOn(one, id))]));
  return listPairs(edition).map(({ runs, ...pair }) => {
    const { a, b } = pair;
    return {
      ...pair,
      shared: runs.map((run) => ({
        ...run,
        wordsOfA: readPlace(a, run.a),
        wordsOfB: readPlace(b, run.b),
        sharedFaults: pairFaults(a, b, run),
      })),
      extent: {
        shared: runs.reduce((sum, { words }) => sum + words, 0),
        ofA: lengths.get(a.id) ?? 0,
        ofB: lengths.get(b.id) ?? 0,
      },
      hasFormulas,
      onlyA: (recordsById.get(a.id) ?? []).filter((record) => !restsOn(record, b.id)),
      onlyB: (recordsById.get(b.id) ?? []).filter((record) => !restsOn(record, a.id)),
    };
  });
}

const recordsOf = ({ events, agreements, figures }: Compared) => [...events, ...agreements, ...figures];

const restsOn = ({ witnesses }: EditionRecord | Figure, source: string): boolean =>
  witnesses.some(({ id }) => id === source);

/** The shared wording of sources: addresses and pages ask for it in turn. */
const wordingOf = memoize((sources: readonly Source[]) =>
  findSharedWording(
    sources.map(({ passages }) => passages),
    MIN_SHARED_WORDS,
  ),
);

/** The words of a place; they are cut out of its passage, which is short beside the text. */
function readPlace({ passages }: Source, { passage, start, end }: RunPlace): string {
  const found = passages.find(({ id }) => id === passage);
  return found ? sliceCodePoints(found.text, start - found.start, end - found.start) : '';
}

/** Pairs of corrections of the sense of the same words, within shared wording, one in each text. */
function pairFaults(a: Source, b: Source, shared: SharedRun): [Correction, Correction][] {
  const inside = ({ corrections }: Source, { start, end }: RunPlace) =>
    corrections.filter(
      ({ class: name, evidence }) =>
        TELLING.includes(name) && evidence.start >= start && evidence.end <= end + 1,
    );
  return inside(a, shared.a).flatMap((one): [Correction, Correction][] => {
    const other = inside(b, shared.b).find(({ evidence }) => evidence.exact === one.evidence.exact);
    return other ? [[one, other]] : [];
  });
}
