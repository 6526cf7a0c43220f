import { sliceCodePoints } from '#text/characters/code-points.ts';
import type { Edition, Ref, Source, SourcePassage } from '#edition/types/edition.ts';
import { listCorrectedWording, listNormalisedWording, readPassage, type ReadingSegment } from './readings.ts';

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
  /** The passage as the corrected and the normalised reading print it; null where a reading changes nothing. */
  corrected: ReadingSegment[] | null;
  normalised: ReadingSegment[] | null;
}

interface Use {
  ref: Ref;
  start: number;
  end: number;
}

/** Cuts the passages of a source where evidence begins and ends, and lists what rests on each part. */
export function markPassages(source: Source, edition: Edition): MarkedPassage[] {
  const uses = collectUses(source, edition);
  const corrected = listCorrectedWording(source);
  const normalised = listNormalisedWording(source, edition);
  return source.passages.map((passage) => {
    const here = uses.filter(({ start, end }) => start < passage.end && end > passage.start);
    const cuts = here
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > passage.start && at < passage.end);
    const edges = [...new Set([passage.start, ...cuts, passage.end])].toSorted((a, b) => a - b);
    const none = source.withoutClaim.find(({ passage: id }) => id === passage.id);
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
      normalised: readPassage(source, passage, normalised),
    };
  });
}

function distinct(uses: readonly Use[]): Ref[] {
  return [...new Map(uses.map(({ ref }) => [ref.id, ref])).values()];
}

function collectUses(source: Source, { events, agreements, figures, chapters }: Edition): Use[] {
  const quoting = [
    ...events,
    ...agreements,
    ...figures.map((figure) => ({ ...figure, title: figure.what })),
    ...chapters,
  ];
  return quoting.flatMap(({ type, id, title, path, evidence }) =>
    evidence
      .filter(({ witness }) => witness.id === source.id)
      .map(({ start, end }) => ({ ref: { type, id, title, path }, start, end })),
  );
}
