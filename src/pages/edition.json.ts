import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { createPageFinder, leadStraight, listSplitLists } from '#edition/addresses/split-lists.ts';
import { toEditionJson } from '#exports/edition-json.ts';
import { toUrl } from '#site/layout/to-url.ts';

/** Its addresses lead straight to where a thing stands: a program that follows one runs no script. */
export const GET: APIRoute = () => {
  const edition = getEdition();
  const findPage = createPageFinder(listSplitLists(edition));
  return Response.json(toEditionJson(edition, (path) => toUrl(leadStraight(path, findPage))));
};
