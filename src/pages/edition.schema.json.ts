import type { APIRoute } from 'astro';
import { toJsonSchema } from '#exports/edition-json-schema.ts';

export const GET: APIRoute = () => Response.json(toJsonSchema());
