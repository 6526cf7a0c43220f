import type { APIRoute } from 'astro';
import { toAddress } from '#site/layout/to-url.ts';

/** All of it may be read by programs; the list of its pages is the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${toAddress('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
