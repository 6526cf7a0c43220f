import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { createPageFinder, toFinalAddress, listPaginatedLists } from '#edition/addresses/paginated-lists.ts';
import { toUrl } from '#site/layout/to-url.ts';
import { listTexts, textsPath } from '#site/source/verify/write-texts.ts';

/** The texts that the check of a quotation reads; of a large edition in several files. */
export function getStaticPaths() {
  const edition = getEdition();
  const findPage = createPageFinder(listPaginatedLists(edition));
  return listTexts(edition, (path) => toUrl(toFinalAddress(path, findPage))).map((texts, index) => ({
    params: { file: textsPath(index + 1).replace(/^.*\//, '') },
    props: { texts },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['texts']);
