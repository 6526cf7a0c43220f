import { sliceCodePoints } from '#text/characters/code-points.ts';
import type { Edition, Ref, Source, SourcePassage } from '#edition/types/edition.ts';
import { listCorrectedWording, readPassage, type ReadingSegment } from './readings.ts';
import { listUses } from './source-uses.ts';

/** Part of a passage, and everything whose evidence covers it, the shortest quote first. */
export interface MarkedSegment {
  start: number;
  text: string;
  uses: Ref[];
}

/** A passage of a source, cut into parts by the quotes that use it. */
export interface MarkedPassage {
  passage: SourcePassage;
  segments: MarkedSegment[];
  /** Everything that quotes the passage, in the order in which the quotes begin. */
  uses: Ref[];
  /** Those of `uses` that come first in no segment: each of their words is also in a shorter quote. */
  otherUses: Ref[];
  /** Why the passage makes no claim, where the editors say so; else null. */
  withoutClaim: string | null;
  /** The passage as the corrected reading prints it; null where it changes nothing. */
  corrected: ReadingSegment[] | null;
}

interface Use {
  ref: Ref;
  passage: string;
  start: number;
  end: number;
}

/** Cuts the passages of a source where evidence begins and ends, and lists what rests on each part. */
export function markPassages(source: Source, edition: Edition): MarkedPassage[] {
  const uses = Map.groupBy(collectUses(source, edition), ({ passage }) => passage);
  const corrected = listCorrectedWording(source);
  const withoutClaim = Map.groupBy(source.withoutClaim, ({ passage }) => passage);
  return source.passages.map((passage) => {
    const here = uses.get(passage.id) ?? [];
    const cuts = here
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > passage.start && at < passage.end);
    const edges = [...new Set([passage.start, ...cuts, passage.end])].toSorted((a, b) => a - b);
    const [none] = withoutClaim.get(passage.id) ?? [];
    const segments = edges.slice(0, -1).map((start, index) => {
      const end = edges[index + 1] ?? passage.end;
      const covering = here
        .filter((use) => use.start <= start && use.end >= end)
        .toSorted((a, b) => a.end - a.start - (b.end - b.start));
      return { start, text: sliceCodePoints(source.text, start, end), uses: distinct(covering) };
    });
    const all = distinct(here.toSorted((a, b) => a.start - b.start));
    const first = new Set(segments.map(({ uses: [ref] }) => ref?.id));
    return {
      passage,
      segments,
      uses: all,
      otherUses: all.filter(({ id }) => !first.has(id)),
      withoutClaim: none?.why ?? null,
      corrected: readPassage(source, passage, corrected),
    };
  });
}

function distinct(uses: readonly Use[]): Ref[] {
  return [...new Map(uses.map(({ ref }) => [ref.id, ref])).values()];
}

const collectUses = (source: Source, edition: Edition): Use[] =>
  listUses(source, edition).flatMap(({ thing, evidence }) => {
    const { type, id, path } = thing;
    const ref = { type, id, title: thing.type === 'figure' ? thing.what : thing.title, path };
    return evidence.map(({ passage, start, end }) => ({ ref, passage, start, end }));
  });
