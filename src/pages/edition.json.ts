import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { toEditionJson } from '#exports/edition-json.ts';
import { toUrl } from '#site/layout/to-url.ts';

export const GET: APIRoute = () => Response.json(toEditionJson(getEdition(), toUrl));
