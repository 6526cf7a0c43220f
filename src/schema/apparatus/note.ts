import { z } from 'astro/zod';
import { idSchema, labelSchema, languageSchema, proseSchema } from '#schema/values.ts';
import { quotesSchema } from '#schema/quote.ts';
import { webAddressSchema } from '#schema/web-address.ts';

/**
 * sic: a slip or a mistranslation in the source; inference: what the editors concluded and why;
 * discrepancy: the source against the other source or an outside one; gap: what is not said;
 * outside: what other sources add.
 */
export const NOTE_KINDS = ['sic', 'inference', 'discrepancy', 'gap', 'outside'] as const;

/** An editors' note, one file in content/notes/. */
export const noteSchema = z.strictObject({
  title: proseSchema,
  kind: z.enum(NOTE_KINDS),
  /** inferred: argued from the texts alone; outside: rests on references. */
  label: labelSchema.exclude(['stated', 'normalised']),
  text: proseSchema,
  /** Ids of the records, figures, people, places, organizations or sources it is about. */
  about: z.array(idSchema).min(1, 'expected at least one record the note is about'),
  references: z.array(idSchema).default([]),
  /** Of a gap: ids of the sources that were read for it and do not say it; the check reminds of any other. */
  silent: z.array(idSchema).min(1, 'expected at least one source').optional(),
  /** Id of the office (content/offices.yaml) whose title the note contests in the events it is about. */
  contests: idSchema.optional(),
  /** The words of the source the note comments on. */
  quotes: quotesSchema.default({}),
});
export type AuthoredNote = z.infer<typeof noteSchema>;

/** An outside address, listed once in content/references.yaml and cited by its key. */
export const referenceSchema = z.strictObject({
  address: webAddressSchema,
  publisher: proseSchema,
  /** What is to be read there. */
  about: proseSchema,
  lang: languageSchema,
  /** When the address was read, where that is recorded (ISO 8601 day, in quotes). */
  accessed: z.iso.date({ error: "expected a day in quotes, for example '2026-11-20'" }).optional(),
});
export type AuthoredReference = z.infer<typeof referenceSchema>;

/** A rule by which the editors infer a value, in content/rules.yaml. */
export const ruleSchema = z.strictObject({
  title: proseSchema,
  text: proseSchema,
  /** What a date inferred by it is called, where that is not the name of the field: `Reached`, not `Signed`. */
  heading: proseSchema.optional(),
});
export type AuthoredRule = z.infer<typeof ruleSchema>;
