import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { writeLlmsTxt } from '#exports/markdown/llms-txt.ts';
import { toAddress } from '#site/layout/to-url.ts';

export const GET: APIRoute = () =>
  new Response(writeLlmsTxt({ edition: getEdition(), toAddress }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
