import { sliceCodePoints } from '#text/code-points.ts';
import type { Edition, Ref, Source, SourcePassage } from './edition.ts';
import { listCorrectedWording, listNormalisedWording, type Replacement } from './readings.ts';

/** What a reading prints in the place of a run of stretches; it is printed after the last of them. */
export interface MarkedReplacement {
  text: string;
  isLast: boolean;
}

/** A stretch of a passage and everything whose evidence covers it, the most particular first. */
export interface MarkedStretch {
  start: number;
  text: string;
  uses: Ref[];
  /** What the corrected reading prints in the place of this stretch and its neighbours; null when it keeps it. */
  corrected: MarkedReplacement | null;
  /** The same for the reading with dates and names normalised. */
  normalised: MarkedReplacement | null;
}

export interface MarkedPassage {
  passage: SourcePassage;
  stretches: MarkedStretch[];
  /** Everything that quotes the passage, in the order of its first word quoted. */
  uses: Ref[];
  /** Why the passage carries no claim, where the editors say so. */
  withoutClaim: string | null;
}

interface Use {
  ref: Ref;
  start: number;
  end: number;
}

/** The passages of a source, cut where evidence begins and ends, with what each stretch proves. */
export function markPassages(source: Source, edition: Edition): MarkedPassage[] {
  const uses = collectUses(source, edition);
  const corrected = listCorrectedWording(source);
  const normalised = listNormalisedWording(source, edition);
  return source.passages.map((passage) => {
    const here = uses.filter(({ start, end }) => start < passage.end && end > passage.start);
    const cuts = [...here, ...corrected, ...normalised]
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > passage.start && at < passage.end);
    const edges = [...new Set([passage.start, ...cuts, passage.end])].toSorted((a, b) => a - b);
    const none = source.withoutClaim.find(({ passage: id }) => id === passage.id);
    return {
      passage,
      stretches: edges.slice(0, -1).map((start, index) => {
        const end = edges[index + 1] ?? passage.end;
        const covering = here
          .filter((use) => use.start <= start && use.end >= end)
          .toSorted((a, b) => a.end - a.start - (b.end - b.start));
        return {
          start,
          text: sliceCodePoints(source.text, start, end),
          uses: distinct(covering),
          corrected: markReplacement(corrected, start, end),
          normalised: markReplacement(normalised, start, end),
        };
      }),
      uses: distinct(here.toSorted((a, b) => a.start - b.start)),
      withoutClaim: none?.why ?? null,
    };
  });
}

function markReplacement(
  replacements: readonly Replacement[],
  start: number,
  end: number,
): MarkedReplacement | null {
  const found = replacements.find((replacement) => replacement.start <= start && replacement.end >= end);
  return found ? { text: found.text, isLast: found.end === end } : null;
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
