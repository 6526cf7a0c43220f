import type { BuiltPage, PageStep } from '#build/html/page.ts';
import type { FileCache } from '#build/cache/file-cache.ts';
import type { Edition } from '#edition/types/edition.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardInputs, drawCard, type Card } from './draw-card.ts';
import { cardPath, EDITION_CARD, editionCard, listCards } from './list-cards.ts';
import { findMissingLetters } from './typeset.ts';

/** What became of the cards of a build. */
export interface SharedCards {
  /** The pages that have a card of their own, by their paths. */
  readonly pages: ReadonlySet<string>;
  /** How many cards could be had, and were not drawn. */
  readonly left: number;
  /** The signs that no font of the site has, with the title of a card that has them. */
  readonly missing: readonly string[];
}

/**
 * Writes the cards of an edition into the built site: the one of the edition always, those of its pages from the cache, and
 * where `isDrawing` is true, those that the cache lacks, too. Drawing takes longer than the page it is for.
 */
export async function writeCards(
  edition: Edition,
  dist: string,
  cache: FileCache,
  isDrawing: boolean,
): Promise<SharedCards> {
  const write = (name: string, bytes: Uint8Array): void => {
    const file = path.join(dist, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  const draw = (card: Card): Promise<Uint8Array> => cache.get(cardInputs(card), () => drawCard(card));
  write(EDITION_CARD, await draw(editionCard(edition)));
  const cards = listCards(edition);
  const pages = new Set<string>();
  for (const [page, card] of cards) {
    const bytes = isDrawing ? await draw(card) : await findCached(cache, card);
    if (bytes === null) continue;
    write(cardPath(page), bytes);
    pages.add(page);
  }
  const missing = [...cards.values()].flatMap(({ title, line, quote }) => {
    const signs = findMissingLetters(`${title}${line}${quote?.words ?? ''}`).join('');
    return signs === '' ? [] : [`${signs} (${title})`];
  });
  return { pages, left: cards.size - pages.size, missing };
}

/** Thrown to leave a card undrawn. */
class NotCached extends Error {}

/** A card as the cache has it; null where it has none. */
async function findCached(cache: FileCache, card: Card): Promise<Uint8Array | null> {
  try {
    return await cache.get(cardInputs(card), () => {
      throw new NotCached();
    });
  } catch (error) {
    if (error instanceof NotCached) return null;
    throw error;
  }
}

/** The address of a page as it is shared, which stands in its head. */
const OG_ADDRESS = /<meta property="og:url" content="([^"]*)">/;

/** Gives each page the picture it is shared with: its own, or that of the edition. `prefix` is the sub-path of the site. */
export function addCards(pages: ReadonlySet<string>, prefix: string): PageStep {
  return (page: BuiltPage): BuiltPage => {
    const here = `/${page.file.replace(/index\.html$/, '')}`;
    const html = page.html.replace(OG_ADDRESS, (meta, address: string) => {
      const { origin } = new URL(address);
      const picture = origin + prefix + (pages.has(here) ? cardPath(here) : EDITION_CARD);
      return (
        `${meta}<meta property="og:image" content="${picture}">` +
        `<meta name="twitter:card" content="summary_large_image">`
      );
    });
    return { ...page, html };
  };
}
