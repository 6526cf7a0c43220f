import { loadEdition } from '#edition.ts';
import { EditionError } from '#problems/problem-list.ts';

// `npm run check`: says in a moment whether content/ can be published, and if not, why.
try {
  const { sources, events, agreements, figures, chapters } = loadEdition(process.cwd());
  console.log(
    `content/ is in order: ${sources.length} sources, ${events.length} events, ${agreements.length} agreements, ` +
      `${figures.length} figures, ${chapters.length} chapters; every quote was found.`,
  );
} catch (error) {
  if (!(error instanceof EditionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
