import { z } from 'astro/zod';
import { idSchema, proseSchema } from '#schema/values.ts';

/**
 * What is remarked on the words. Readings change what a reader understands: calque (a word of another language rendered
 * literally), misattribution (the wrong person, office or body), garbled (does not hold together as it stands), open (a
 * unit, a person or a year that matters is not there). Gaps say too little or too much: doubling (said twice), missing,
 * undated, inconsistent (one thing written in two ways). Small points of language change nothing: misprint, grammar,
 * construction (of another language, and clear), spacing, punctuation, and usage (looks like an error, and is none).
 */
export const CORRECTION_GROUPS = {
  readings: ['calque', 'misattribution', 'garbled', 'open'],
  gaps: ['doubling', 'missing', 'undated', 'inconsistent'],
  slips: ['misprint', 'grammar', 'construction', 'spacing', 'punctuation', 'usage'],
} as const;
export type CorrectionGroup = keyof typeof CORRECTION_GROUPS;
export const CORRECTION_CLASSES = [
  ...CORRECTION_GROUPS.readings,
  ...CORRECTION_GROUPS.gaps,
  ...CORRECTION_GROUPS.slips,
] as const;
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number];

/** One point of the apparatus: words of a source, what is wrong with them, and how the editors read them. */
export const correctionSchema = z.strictObject({
  /** The words at fault, exactly as printed, in one passage. */
  exact: z.string({ error: 'expected the exact words of the source in quotes' }).min(1),
  /** The words just before and after, where the words at fault stand in several places. */
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  class: z.enum(CORRECTION_CLASSES),
  /**
   * What the corrected reading prints instead of `exact`; the empty string leaves the words out. Left out where
   * the words stay as they are and only a remark is due (a missing currency, an undated statement).
   */
  corrected: z.string().optional(),
  /** Why, in one plain sentence; may be left out for small points of language, where the class says it. */
  why: proseSchema.optional(),
  /** Keys of content/references.yaml, where the reading rests on knowledge from outside. */
  references: z.array(idSchema).default([]),
  /** Ids of the records, people or notes it bears on. */
  about: z.array(idSchema).default([]),
});
export type AuthoredCorrection = z.infer<typeof correctionSchema>;
