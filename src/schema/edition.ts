import { z } from 'astro/zod';
import { idSchema, proseSchema } from './values.ts';
import { webAddressSchema } from './web-address.ts';

const NO_ADDRESS = 'expected a web address, or mailto: and the address of a mailbox';

/** A mailbox, with a subject or words for the letter where it has them. */
const MAILBOX = /^mailto:[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+(?:\?\S*)?$/;

/** Refuses what is no address once the site has filled in `{address}` and `{version}`. */
function refuseNoTemplate(text: string, context: z.RefinementCtx<string>): void {
  const filled = text.replace(/\{(?:address|version)\}/g, '1');
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (/[{}]/.test(filled)) refuse('expected no braces but {address} and {version}, which the site fills in');
  else if (!MAILBOX.test(filled) && !webAddressSchema.safeParse(filled).success) refuse(NO_ADDRESS);
}

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
  /** Who is told of an error, and a way there. */
  errors: z.strictObject({
    to: proseSchema,
    /** `{address}` and `{version}` in it become the address of the page and the version of the edition. */
    address: z.string({ error: NO_ADDRESS }).superRefine(refuseNoTemplate).optional(),
  }),
  /** Under which licence the words of the editors stand; left out where none is given. */
  licence: z
    .strictObject({
      name: proseSchema,
      address: z.url({ protocol: /^https?$/, error: 'expected an address beginning https://' }),
    })
    .optional(),
});
export type AuthoredTitle = z.infer<typeof titleSchema>;
