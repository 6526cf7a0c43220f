import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { listPaginatedLists, type PaginatedList } from '#edition/addresses/paginated-lists.ts';
import { toUrl } from '#site/layout/to-url.ts';

/** For each list that needs several pages, where its anchors stand: the address of each page, and the ids on it. */
export const getStaticPaths = () =>
  listPaginatedLists(getEdition()).map((list) => ({
    params: { list: list.path.replace(/^\/|\/$/g, '') },
    props: { list },
  }));

export const GET: APIRoute<{ list: PaginatedList }> = ({ props }) =>
  Response.json(Object.fromEntries(props.list.pages.map(({ path, ids }) => [toUrl(path), ids])));
