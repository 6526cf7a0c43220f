import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { writeChangesFeed } from '#exports/files/changes-feed.ts';
import { toAddress } from '#site/layout/to-url.ts';

export const GET: APIRoute = () =>
  new Response(writeChangesFeed(getEdition(), toAddress), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
