import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { writeSitemap } from '#exports/files/sitemap.ts';
import { toAddress } from '#site/layout/to-url.ts';

export const GET: APIRoute = () =>
  new Response(writeSitemap(getEdition(), toAddress), { headers: { 'Content-Type': 'application/xml' } });
