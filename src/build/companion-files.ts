import type { Publication } from './settings/publication.ts';
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLACEHOLDER_SITE } from '#client/placeholder-site.ts';
import { loadChanged } from '#edition.ts';
import { getCachedEdition } from '#edition/build/edition-cache.ts';
import type { Edition } from '#edition/types/edition.ts';
import { citationFile, CITATION_FORMATS } from '#exports/citation/files.ts';
import { listCitedThings } from '#exports/citation/list-works.ts';
import { RECORD_FORMS } from '#exports/files/forms.ts';
import { listRecordFiles } from '#exports/files/record-files.ts';
import { memoize } from '#text/memoize.ts';
import { mediaTypeOf } from './media-types.ts';

/** How the names of these files end; those of pages do not, nor those of most modules. */
const ENDINGS: readonly string[] = [
  ...CITATION_FORMATS.map(({ ending }) => ending),
  ...RECORD_FORMS.map(({ extension }) => `.${extension}`),
];

/** A file that stands beside a page: its path, root-relative; `write` makes its text. */
interface CompanionFile {
  readonly path: string;
  readonly write: () => string;
}

/** The files beside the pages of an edition: its records in every form, and all citations. */
function* listCompanionFiles(edition: Edition, { site, base }: Publication): Generator<CompanionFile> {
  const prefix = base.replace(/\/$/, '');
  const toAddress = (to: string): string => new URL(prefix + to, site).href;
  yield* listRecordFiles(edition, toAddress);
  for (const { path: to, work } of listCitedThings(edition, toAddress)) {
    for (const { ending, write } of CITATION_FORMATS)
      yield { path: citationFile(to, ending), write: () => write(work) };
  }
}

/** The same by their paths, while developing. */
const companionFilesOf = memoize((edition: Edition) =>
  memoize(
    (publication: Publication): ReadonlyMap<string, CompanionFile> =>
      new Map(Array.from(listCompanionFiles(edition, publication), (file) => [file.path, file])),
  ),
);

/**
 * Writes the files that stand beside pages; `astro dev` makes one when it is asked for. Astro would take longer over a
 * route for each than over all else of a page. It says, too, when nobody has given the address of the site.
 */
export function companionFiles(): AstroIntegration {
  let root = '';
  let publication: Publication = { site: PLACEHOLDER_SITE, base: '/' };
  return {
    name: 'companion-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        publication = { site: config.site ?? PLACEHOLDER_SITE, base: config.base };
      },
      'astro:build:done': ({ dir, logger }) => {
        const start = performance.now();
        const edition = getCachedEdition();
        if (edition === undefined) throw new Error('No page of this build has loaded the edition.');
        const count = writeFiles(fileURLToPath(dir), listCompanionFiles(edition, publication));
        logger.info(`${count} files in ${Math.round(performance.now() - start)} ms`);
        if (publication.site === PLACEHOLDER_SITE) {
          logger.info(
            `SITE is not given: whole addresses begin with ${PLACEHOLDER_SITE}, a placeholder, and what readers copy ` +
              'with the address in their address bar. To publish, build with SITE=https://example.org.',
          );
        }
      },
      'astro:server:setup': ({ server }) => {
        const prefix = publication.base.replace(/\/$/, '');
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!pathname.startsWith(prefix) || !ENDINGS.some((ending) => pathname.endsWith(ending)))
            return next();
          const files = companionFilesOf(loadChanged(root))(publication);
          const file = files.get(pathname.slice(prefix.length));
          if (!file) return next();
          response.writeHead(200, { 'Content-Type': mediaTypeOf(pathname) }).end(file.write());
        });
      },
    },
  };
}

/** Writes files into a folder, the folders they need included, and returns how many. */
function writeFiles(folder: string, files: Iterable<CompanionFile>): number {
  const made = new Set<string>();
  let count = 0;
  for (const { path: name, write } of files) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // Not the promises of node:fs, which take twice as long over many small files.
    writeFileSync(file, write());
    count += 1;
  }
  return count;
}
