import { z } from 'astro/zod';
import { edtfSchema, idSchema, proseSchema } from '#schema/values.ts';

/** Counts of one thing that differ, in content/contested-counts.yaml; shown side by side, none preferred. */
export const contestedCountSchema = z.strictObject({
  /** What is counted. */
  title: proseSchema,
  /** Ids of the figures in which the texts count it. */
  figures: z.array(idSchema).min(1),
  /** What others count; each with the reference that says so. */
  outside: z.array(
    z.strictObject({
      value: proseSchema,
      /** EDTF; when the count was published, which is not the day it holds for. */
      published: edtfSchema.optional(),
      references: z.array(idSchema).min(1, 'expected the reference that says so'),
    }),
  ),
});
export type AuthoredContestedCount = z.infer<typeof contestedCountSchema>;
