import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { writeOpenSearch } from '#exports/files/opensearch.ts';
import { toAddress } from '#site/layout/to-url.ts';

/** Lets a browser search this edition from its address bar. */
export const GET: APIRoute = () =>
  new Response(writeOpenSearch(getEdition().title, toAddress), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
