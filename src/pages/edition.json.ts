import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { toPublishedJson } from '#exports/files/data-files.ts';
import { toAddress } from '#site/layout/to-url.ts';

export const GET: APIRoute = () => Response.json(toPublishedJson(getEdition(), toAddress));
