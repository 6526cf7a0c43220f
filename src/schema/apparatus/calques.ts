import { z } from 'astro/zod';
import { languageSchema, proseSchema, refuseRepeated } from '#schema/values.ts';

/** Words of a translated source that carry over those of another language, content/calques.yaml. */
export const calquesSchema = z.strictObject({
  /** The language they come from. */
  language: languageSchema,
  /** What the editors concluded, before the table. */
  text: proseSchema,
  words: z
    .array(z.strictObject({ printed: proseSchema, original: proseSchema, meant: proseSchema }))
    .min(1, 'expected at least one word')
    .superRefine(refuseRepeated(({ printed, original }) => `${printed} (${original})`)),
});
export type AuthoredCalques = z.infer<typeof calquesSchema>;
