import type { BuiltPage } from './page.ts';

/** Elements and attributes that only Pagefind reads. */
const INDEX_MARKUP = /<meta data-pagefind-[^>]*>\s*| data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** Removes what only the indexer reads, so that readers do not load it. */
export function stripIndexMarkup(page: BuiltPage): BuiltPage {
  return { ...page, html: page.html.replace(INDEX_MARKUP, '') };
}
