import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { listPaginatedLists, type PaginatedList } from '#edition/addresses/paginated-lists.ts';
import { getCachedEdition } from '#edition/build/edition-cache.ts';
import type { IndexBuilder } from '#build/search-index/index-builder.ts';
import { openFileCache } from '#build/cache/file-cache.ts';
import { isRelease } from '#build/settings/environment.ts';
import { collapseSpaces } from './collapse-spaces.ts';
import { dropUnusedFontFaces } from './drop-font-faces.ts';
import { dropUnusedRules } from './drop-unused-rules.ts';
import { joinStyles } from './join-styles.ts';
import { leadLinksStraight } from './links/lead-straight.ts';
import { markRepeatedLinks } from './links/mark-repeated-links.ts';
import type { PageStep } from './page.ts';
import { addSecurityPolicy } from './security-policy.ts';
import { stripIndexMarkup } from './strip-index-markup.ts';

/** Twice as much as the cards of ten thousand pages take. */
const MAX_CARDS_BYTES = 400_000_000;

/** What is done to each page after Astro has written it, in this order. */
const listSteps = (
  index: IndexBuilder,
  lists: readonly PaginatedList[],
  cards: PageStep,
  base: string,
): readonly PageStep[] => [
  leadLinksStraight(lists, base),
  cards,
  collapseSpaces,
  markRepeatedLinks,
  // Before they are joined: the style sheets that many pages share are parsed once.
  dropUnusedRules,
  joinStyles,
  dropUnusedFontFaces,
  // The search index reads marks in the page that the next step removes.
  (page) => index.addPage(page),
  stripIndexMarkup,
  // Last: it holds the hashes of the styles and scripts that are published.
  addSecurityPolicy,
];

/**
 * Finishes the built site: takes each page through the steps above, reading and writing it once, and writes the search
 * index. `note` is given each page as it is published. A site whose search does not work is not a built site: any error fails the build.
 */
export function htmlPipeline(note: PageStep): AstroIntegration {
  let base = '/';
  let cacheFolder = '';
  return {
    name: 'html-pipeline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cacheFolder = fileURLToPath(new URL('share-cards/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        // Loaded here, because `astro dev` and `astro check` need neither.
        const [{ createIndexBuilder }, { transformPages }, { listSearchable }, cards] = await Promise.all([
          import('#build/search-index/index-builder.ts'),
          import('./transform-pages.ts'),
          import('#build/search-index/search-records.ts'),
          import('#build/html/cards/share-cards.ts'),
        ]);
        const edition = getCachedEdition();
        if (edition === undefined)
          throw new Error('No page of this build has loaded the edition, so there is nothing to index.');
        const dist = fileURLToPath(dir);
        const cache = openFileCache({
          folder: cacheFolder,
          maxBytes: MAX_CARDS_BYTES,
          warn: (message) => logger.warn(message),
        });
        const shared = await cards.writeCards(edition, dist, cache, isRelease(process.argv));
        cache.prune();
        for (const letters of shared.missing) logger.warn(`No font has ${letters}; the card leaves it out.`);
        if (shared.left > 0)
          logger.info(
            `${shared.left} pages are shared with the card of the edition: "npm run build:release" draws their own`,
          );
        await using index = await createIndexBuilder(listSearchable(edition));
        const pages = await transformPages(
          dist,
          listSteps(
            index,
            listPaginatedLists(edition),
            cards.addCards(shared.pages, base.replace(/\/$/, '')),
            base,
          ).concat(note),
        );
        const indexed = await index.write(dist);
        logger.info(`${pages} pages (${indexed} indexed) in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
