import type { AstroConfig, AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLACEHOLDER_SITE } from '#client/placeholder-site.ts';
import { loadChanged } from '#edition.ts';
import { getCachedEdition } from '#edition/build/edition-cache.ts';
import type { Edition } from '#edition/types/edition.ts';
import { citationFile, CITATION_FORMATS } from '#exports/citation/files.ts';
import { listCitedThings } from '#exports/citation/list-works.ts';
import { mediaTypeOf } from './media-types.ts';

/** So many files are written at a time. */
const AT_A_TIME = 64;

/** A file of a citation: its path, root-relative, and its text. */
interface CitationFile {
  readonly path: string;
  readonly text: string;
}

/** The files of all citations of an edition that is published at an origin, below a path. */
function* listCitationFiles(
  edition: Edition,
  { site, base }: { site: string; base: string },
): Generator<CitationFile> {
  const prefix = base.replace(/\/$/, '');
  const toAddress = (to: string): string => new URL(prefix + to, site).href;
  for (const { path: to, work } of listCitedThings(edition, toAddress)) {
    for (const { ending, write } of CITATION_FORMATS)
      yield { path: citationFile(to, ending), text: write(work) };
  }
}

/**
 * Writes the files of citations beside the pages they are of; `astro dev` makes one when it is asked for. Astro would take
 * longer over a route for each than over all else of a page. It says, too, when nobody has given the address of the site.
 */
export function citationFiles(): AstroIntegration {
  let config: AstroConfig;
  const publication = (): { site: string; base: string } => ({
    site: config.site ?? PLACEHOLDER_SITE,
    base: config.base,
  });
  return {
    name: 'citation-files',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const edition = getCachedEdition();
        if (edition === undefined) throw new Error('No page of this build has loaded the edition.');
        const count = await writeFiles(fileURLToPath(dir), listCitationFiles(edition, publication()));
        logger.info(`${count} files in ${Math.round(performance.now() - start)} ms`);
        if (publication().site === PLACEHOLDER_SITE) {
          logger.info(
            `SITE is not given: whole addresses begin with ${PLACEHOLDER_SITE}, a placeholder, and what readers copy ` +
              'with the address in their address bar. To publish, build with SITE=https://example.org.',
          );
        }
      },
      'astro:server:setup': ({ server }) => {
        const prefix = config.base.replace(/\/$/, '');
        const endings = CITATION_FORMATS.map(({ ending }) => ending);
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!endings.some((ending) => pathname.endsWith(ending))) return next();
          const edition = loadChanged(fileURLToPath(config.root));
          const file = [...listCitationFiles(edition, publication())].find(
            (one) => prefix + one.path === pathname,
          );
          if (!file) return next();
          response.writeHead(200, { 'Content-Type': mediaTypeOf(pathname) }).end(file.text);
        });
      },
    },
  };
}

/** Writes files into a folder, the folders they need included, and returns how many. */
async function writeFiles(folder: string, files: Iterable<CitationFile>): Promise<number> {
  const made = new Set<string>();
  let count = 0;
  let batch: Promise<void>[] = [];
  for (const { path: name, text } of files) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) {
      made.add(parent);
      await mkdir(parent, { recursive: true });
    }
    count += 1;
    batch.push(writeFile(file, text));
    if (batch.length === AT_A_TIME) {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
  return count;
}
