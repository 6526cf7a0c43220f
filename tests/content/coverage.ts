import type { Edition, Evidence, Source } from '#edition/types/edition.ts';

/** The sentences of a source of which no word is evidence of anything, and which are not listed as without claim. */
export function unusedSentences(source: Source, edition: Edition): string[] {
  const uses = [...provingEvidence(edition), ...source.withoutClaim].filter(
    ({ witness }) => witness.id === source.id,
  );
  return source.passages.flatMap(({ id, sentences }) =>
    sentences
      .filter((sentence) => !uses.some(({ start, end }) => start < sentence.end && end > sentence.start))
      .map(({ text }) => `${source.siglum} ${id}: ${text}`),
  );
}

/** The evidence of records, figures and chapters. Notes comment; they prove nothing. */
function provingEvidence({ events, agreements, figures, chapters }: Edition): Evidence[] {
  return [...events, ...agreements, ...figures, ...chapters].flatMap(({ evidence }) => evidence);
}

/** Every piece of evidence of the edition, with a name for it. */
export function allEvidence(edition: Edition): (Evidence & { of: string })[] {
  const { events, agreements, figures, chapters, notes, sources } = edition;
  const quoted = [...events, ...agreements, ...figures, ...chapters, ...notes];
  return [
    ...quoted.flatMap(({ id, evidence }) =>
      evidence.map((piece) => ({ ...piece, of: `${id}/${piece.key}` })),
    ),
    ...sources.flatMap(({ id, withoutClaim }) => withoutClaim.map((piece) => ({ ...piece, of: id }))),
    ...sources.flatMap(({ corrections }) => corrections.map(({ id, evidence }) => ({ ...evidence, of: id }))),
  ];
}
