import { z } from 'astro/zod';

const ADDRESS = 'expected an address that begins and ends with "/", for example "/events/"';
const addressSchema = z.string({ error: ADDRESS });

/** content/moved.json: old address → the address it leads to today. Lines are only ever added. */
export const movedSchema = z.record(
  addressSchema.regex(/^\/([^\s#?/]+\/)+$/, ADDRESS),
  addressSchema.regex(/^\/([^\s#?/]+\/)*(#\S+)?$/, ADDRESS),
);
