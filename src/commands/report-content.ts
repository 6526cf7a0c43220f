import { loadEdition } from '#edition.ts';
import { listFilledGaps } from '#edition/validate/validate-notes.ts';
import { EditionError } from '#problems/problem-list.ts';
import { countUnrecorded } from './record-addresses.ts';

/** Prints whether content/ below `root` can be published, and if not, every problem; the process then exits with 1. */
export async function reportContent(root: string): Promise<void> {
  try {
    const edition = loadEdition(root, 'sorted');
    const { sources, events, agreements, figures, chapters } = edition;
    console.log(
      `content/ is in order: ${sources.length} sources, ${events.length} events, ${agreements.length} agreements, ` +
        `${figures.length} figures, ${chapters.length} chapters; every quote was found.`,
    );
    for (const { note, about, siglum } of listFilledGaps(edition)) {
      console.log(
        `Perhaps no gap any more: content/notes/${note}.yaml. ${siglum}, which it does not name as silent, tells of ` +
          `${about}. Read it, and correct the note, or add the source to "silent".`,
      );
    }
    const unrecorded = await countUnrecorded(root, edition);
    if (unrecorded > 0)
      console.log(`Addresses not yet recorded: ${unrecorded}. Before you publish, run "npm run addresses".`);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
