import { buildApparatus } from '#edition/apparatus/build-apparatus.ts';
import { buildHistory } from '#edition/build/changes/build-history.ts';
import { hashEntries, listEntryTitles } from '#edition/build/changes/entry-states.ts';
import { buildContext } from '#edition/build/build-context.ts';
import { attachNotes, buildRecords } from '#edition/build/build-records.ts';
import { cacheEdition, getCachedEdition } from '#edition/build/edition-cache.ts';
import { isWhole, parseContent } from '#edition/build/parse-content.ts';
import { buildShortTitles } from '#edition/build/short-titles.ts';
import { buildChapters } from '#edition/chapters/build-chapters.ts';
import { findPrinters } from '#edition/evidence/printed-by.ts';
import { resolveCountries } from '#edition/registers/countries.ts';
import { buildRegisters } from '#edition/registers/build-registers.ts';
import { buildSources } from '#edition/sources/build-source.ts';
import type { Edition } from '#edition/types/edition.ts';
import { validateFaulty } from '#edition/validate/validate-faulty.ts';
import { validateEdition } from '#edition/validate/validate-edition.ts';
import type { LedgerOrder } from '#edition/addresses/ledger.ts';
import { stampContent } from '#load/content-stamp.ts';
import { readContent } from '#load/read-content.ts';
import { EditionError, ProblemList } from '#problems/problem-list.ts';

/**
 * Reads content/ below `root` and returns the verified edition: everything in it was found where it says it is.
 * Every phase adds what it finds wrong to one list of problems and goes on without it, so that an author sees all
 * problems at once. Throws `EditionError` with the report when there is any. Commands that speak for what is published
 * hold it to the ledger of addresses, too.
 */
export function loadEdition(root: string, ledger: LedgerOrder = 'none'): Edition {
  const problems = new ProblemList();

  // Load: files become fields and bodies of the right shape.
  const content = readContent(root, problems);
  const parseResult = parseContent(content, problems);
  const { parsed, faulty } = parseResult;

  // Build: ids become links to the things they name, quotes become places in the sources.
  const context = buildContext(parsed, problems);
  const sources = buildSources(context, [...faulty.sources, ...parsed.sources], content.texts);
  const recordContext = {
    ...context,
    sources: new Map(sources.map((source) => [source.id, source])),
    printedBy: findPrinters(sources),
  };
  const records = buildRecords(recordContext, parsed);
  const registers = buildRegisters(recordContext, parsed, records);
  attachNotes(records.notes, [
    ...[records.events, records.agreements, records.figures, sources].flat(),
    ...Object.values(registers).flat(),
  ]);
  const built: Omit<Edition, 'title' | 'pages'> = {
    countries: resolveCountries(context, parsed, content.edition),
    sources,
    ...records,
    ...registers,
    chapters: buildChapters(recordContext, parsed, records),
    rules: [...context.rules.values()],
    references: [...context.references.values()],
    ...buildApparatus(recordContext, parsed, records),
    calques: parsed.calques,
    searchLexicon: parsed.searchLexicon,
    history: buildHistory(parsed.changes, parsed.releases, {
      titles: listEntryTitles(parsed),
      hashes: parsed.releases.length === 0 ? {} : hashEntries(content.entries),
    }),
    moved: parsed.moved.addresses,
  };

  // Validate: one fault of an entry hides no other.
  validateFaulty(recordContext, parseResult, records);

  // Validate: claims are held against the quotes that support them, titles against offices, links against pages.
  validateEdition(context, content, parseResult, built, ledger);

  const { title, pages } = parsed;
  if (problems.problems.length > 0 || title === null || !isWhole(pages))
    throw new EditionError(problems.problems);
  return { title: { ...title, inks: sources.length, ...buildShortTitles(built) }, pages, ...built };
}

/** What came of the content when it was last loaded while developing, and the state it was loaded from. */
let last: { stamp: string; edition: Edition | null; error: unknown } | null = null;

/** The edition as content/ is now, loaded anew when anything has changed. Throws as `loadEdition` does. */
export function loadChanged(root: string): Edition {
  const stamp = stampContent(root);
  if (last?.stamp !== stamp) {
    last = { stamp, edition: null, error: null };
    try {
      last.edition = loadEdition(root);
    } catch (error) {
      last.error = error;
    }
  }
  if (last.edition === null) throw last.error;
  return last.edition;
}

/**
 * The report of the problems in content/ as it is now, null where there are none, and a stamp that is another one when
 * anything has changed. What is loaded for it serves the pages, too.
 */
export function reportChanged(root: string): { report: string | null; stamp: string | undefined } {
  try {
    loadChanged(root);
    return { report: null, stamp: last?.stamp };
  } catch (error) {
    if (error instanceof EditionError) return { report: error.message, stamp: last?.stamp };
    throw error;
  }
}

/** The edition of this project, for pages: loaded once for a build, and while developing at each change of content/. */
export function getEdition(): Edition {
  if (import.meta.env.DEV) return loadChanged(process.cwd());
  return getCachedEdition() ?? cacheEdition(loadEdition(process.cwd()));
}
