import { z } from 'astro/zod';
import { EVENT_KINDS } from '#schema/records/event-values.ts';
import { refuseRepeated } from '#schema/values.ts';

const WORD = 'expected one word in small letters, or with digits, hyphens and apostrophes';
const wordSchema = z
  .string({ error: WORD })
  .regex(/^[\p{Ll}\p{M}\p{N}]+(?:[-’'][\p{Ll}\p{M}\p{N}]+)*$/u, WORD);

const wordsSchema = z.array(wordSchema).superRefine(refuseRepeated((word) => word));

const PHRASE = 'expected words in small letters with single spaces, "…" at the end for any ending';
const phraseSchema = z
  .string({ error: PHRASE })
  .regex(/^[\p{Ll}\p{M}\p{N}]+(?:[-’' ][\p{Ll}\p{M}\p{N}]+)*…?$/u, PHRASE);

const LANGUAGE = 'expected the code of a language, such as ru';
const ENGLISH = 'expected English words in small letters with single spaces between';
const englishSchema = z.string({ error: ENGLISH }).regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, ENGLISH);

/** content/search-lexicon.yaml: how the search reads the words of a query. */
export const searchLexiconSchema = z.strictObject({
  /** Words that are not looked for. */
  stopWords: wordsSchema.default([]),
  /** Words that say what kind of thing is wanted. */
  typeHints: z
    .array(
      z.strictObject({
        kinds: z.array(z.enum([...EVENT_KINDS, 'agreement', 'figure'])).min(1),
        words: wordsSchema.min(1),
      }),
    )
    .default([]),
  /** Groups of words that stand for each other; a word is in one group at most. */
  synonyms: z
    .array(z.array(wordSchema).min(2, 'expected two words or more'))
    .superRefine((groups, context) => {
      const groupOf = new Map<string, number>();
      for (const [index, group] of groups.entries())
        for (const [at, word] of group.entries()) {
          if (groupOf.has(word))
            context.addIssue({
              code: 'custom',
              path: [index, at],
              message: `"${word}" is a synonym already; expected each word once`,
            });
          groupOf.set(word, index);
        }
    })
    .default([]),
  /** Phrases that are read as another one before anything else is read. */
  rewrites: z
    .array(
      z.strictObject({
        phrases: z
          .array(phraseSchema)
          .min(1)
          .superRefine(refuseRepeated((phrase) => phrase)),
        to: phraseSchema,
      }),
    )
    .default([]),
  /** By language, stems of its words with the English words of the index that they stand for, a space between two. */
  translations: z
    .record(z.string().regex(/^[a-z]{2,3}$/, LANGUAGE), z.record(wordSchema, englishSchema))
    .default({}),
});
export type AuthoredSearchLexicon = z.infer<typeof searchLexiconSchema>;
