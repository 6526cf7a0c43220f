import { z } from 'astro/zod';
import { dateSchema, linkSchema, proseSchema } from '#schema/values.ts';
import { quotesSchema } from '#schema/quote.ts';

/** How exactly the number of a figure is meant. */
export const QUALIFIERS = ['exactly', 'about', 'more than', 'less than', 'at least', 'at most'] as const;

/** One statistic, one file in content/figures/, as the source states it. */
export const figureSchema = z.strictObject({
  /** What is counted or measured. */
  what: proseSchema,
  /** The value in the words of the source, qualifier included: "more than 700 million". */
  value: proseSchema,
  /** The number in the value; no unit, no qualifier. */
  number: z.number(),
  qualifier: z.enum(QUALIFIERS),
  /** The unit in the words of the source; left out where the source states none. */
  unit: proseSchema.optional(),
  /** What is missing, where a reader would expect a unit and the source states none: "no currency stated". */
  unitMissing: proseSchema.optional(),
  /** The time the value holds for, where the source says so. */
  asOf: dateSchema.optional(),
  places: z.array(linkSchema).default([]),
  organizations: z.array(linkSchema).default([]),
  quotes: quotesSchema,
});
export type AuthoredFigure = z.infer<typeof figureSchema>;
