import { z } from 'astro/zod';
import { proseSchema } from './values.ts';
import { quotesSchema } from './quote.ts';

/** A chapter of the narrative, one file in content/chapters/; its body is MDX. */
export const chapterSchema = z.strictObject({
  title: proseSchema,
  /** Its place in the reading order, from 1; 0 for the one that tells the whole in short. */
  order: z.int().min(0),
  summary: proseSchema,
  /** Words of a source that no record quotes; cited in the body as `<Cite to="key" />`. */
  quotes: quotesSchema.default({}),
});
