import { z } from 'astro/zod';

const ADDRESS =
  'expected an address that begins and ends with "/", in small letters, digits and hyphens, for example "/events/"';
const addressSchema = z.string({ error: ADDRESS });

/** A part of an address, between two slashes. */
const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The address of a page; or of a part of one that is in the ledger: a figure, a value of a record. */
const OLD = new RegExp(
  `^(?:/(?:${SEGMENT}/)+|/figures/#${SEGMENT}|/(?:events|agreements)/${SEGMENT}/#${SEGMENT})$`,
);
const CURRENT = new RegExp(`^/(?:${SEGMENT}/)*(?:#\\S+)?$`);

/** The redirects, content/moved.json: old address → the address it leads to today. Lines are only ever added. */
export const movedSchema = z.record(
  addressSchema.regex(OLD, ADDRESS),
  addressSchema.regex(CURRENT, ADDRESS),
  {
    error: 'expected a map, in braces, of old addresses and those of today; {} while there are none',
  },
);
