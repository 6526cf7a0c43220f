import { z } from 'astro/zod';
import { idSchema, proseSchema } from './values.ts';
import { webAddressSchema } from './web-address.ts';

/** What the edition calls itself and what it is about, content/edition.yaml. */
export const titleSchema = z.strictObject({
  title: proseSchema,
  /** A name short enough for the list of a browser's search engines. */
  shortTitle: proseSchema,
  subtitle: proseSchema,
  /** What it is about, as words that a sentence can begin with; no full stop. */
  description: proseSchema.regex(
    /[^.]$/,
    'expected words without a full stop: a sentence goes on after them',
  ),
  /** Ids of the two countries it is about, in the order in which they are named; left out where there are none. */
  countries: z
    .array(idSchema)
    .refine(([one, other, ...more]) => other !== undefined && one !== other && more.length === 0, {
      error: 'expected the ids of two countries, or nothing',
    })
    .optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "expected a version in quotes, for example '1.0.0'"),
  date: z.iso.date({ error: "expected a day in quotes, for example '2026-11-21'" }),
  editors: proseSchema,
  /** Who is told of an error. */
  errors: z.strictObject({
    to: proseSchema,
    address: z
      .union([z.string().regex(/^mailto:[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/), webAddressSchema], {
        error: 'expected a web address, or mailto: and the address of a mailbox',
      })
      .optional(),
  }),
});
export type AuthoredTitle = z.infer<typeof titleSchema>;
