import { z } from 'astro/zod';
import { edtfSchema, idSchema } from './values.ts';

const exactSchema = z.string({ error: 'expected the exact words of the source in quotes' }).min(1);

/**
 * The exact words of a source (a W3C TextQuoteSelector). `exact` is copied from the text letter by letter,
 * misprints included; a list of segments where one sentence lists several happenings.
 * `prefix` and `suffix` are the words just before and after, needed when the words stand in several places.
 */
export const quoteSchema = z.strictObject({
  source: idSchema,
  exact: z.union([exactSchema, z.array(exactSchema).min(2, 'one segment needs no list')]),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  /** The fields of this record that the words prove. */
  supports: z.array(z.string()).default([]),
  /** The dates that these words say, by the field they support, where the record has another: EDTF. */
  says: z.strictObject({ date: edtfSchema, signed: edtfSchema, asOf: edtfSchema }).partial().optional(),
});
export type AuthoredQuote = z.infer<typeof quoteSchema>;

/** Quotes by key; `<record id>/<key>` is what a chapter cites. */
export const quotesSchema = z.record(idSchema, quoteSchema, {
  error: (issue) =>
    issue.code === 'invalid_type'
      ? 'expected quotes, each under a key of its own, with its source and its exact words'
      : undefined,
});
