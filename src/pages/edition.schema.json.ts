import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { toJsonSchema } from '#exports/json/edition-json-schema.ts';

export const GET: APIRoute = () => Response.json(toJsonSchema(getEdition().title.title));
