import { z } from 'astro/zod';
import { dateSchema, edtfSchema, idSchema, labelFields, linkSchema, proseSchema } from '#schema/values.ts';
import { titleVariantsSchema } from '#schema/register.ts';
import { quotesSchema } from '#schema/quote.ts';
import { agreementElsewhereSchema } from './elsewhere.ts';
import { LIFECYCLE_STEPS } from './lifecycle-steps.ts';

/** What the instrument is called by the source; `not stated` where the source gives it no type. */
export const DESIGNATIONS = [
  'treaty',
  'agreement',
  'protocol',
  'memorandum of understanding',
  'contract',
  'programme',
  'draft',
  'not stated',
] as const;

/** The areas of cooperation. */
export const AREAS = ['political', 'economic', 'military', 'cultural', 'humanitarian'] as const;

export const LEVELS = ['interstate', 'intergovernmental', 'interdepartmental', 'not stated'] as const;

/** named: the source gives a title; described: it says what it is about; counted: it is one of a number. */
export const STATUSES = ['named', 'described', 'counted'] as const;

const lifecycleStepSchema = z
  .strictObject({
    step: z.enum(LIFECYCLE_STEPS),
    /** EDTF; left out where the date is not known. */
    date: edtfSchema.optional(),
    /** The words of the source that date the step; due with a stated or normalised date. */
    words: proseSchema.optional(),
    /** Which side, where the step belongs to one. */
    by: idSchema.optional(),
    /** Which of several documents took the step, where the entry stands for more than one. */
    of: proseSchema.optional(),
    ...labelFields,
  })
  .refine(
    ({ step, date, words, label }) =>
      step === 'signature' ||
      date === undefined ||
      words !== undefined ||
      label === 'inferred' ||
      label === 'outside',
    {
      path: ['words'],
      error: 'expected the words of the source that date the step, or a label such as outside',
    },
  );

/** One agreement, one file in content/agreements/. */
export const agreementSchema = z.strictObject({
  title: proseSchema,
  /** The title in other languages: the editors' translation where no source prints it. */
  titleVariants: titleVariantsSchema,
  /** The title in the words of the source; left out where the source gives none. */
  titleAsPrinted: proseSchema.optional(),
  summary: proseSchema,
  subject: proseSchema,
  /** The areas the subject falls into, in the editors' judgement: what readers narrow by. */
  areas: z
    .array(z.enum(AREAS), { error: 'expected a list of areas, in brackets: [economic]' })
    .refine((areas) => new Set(areas).size === areas.length, 'expected each area once')
    .default([]),
  designation: z.enum(DESIGNATIONS),
  /** One level; or several, for one entry that stands for documents of more than one. */
  level: z.union([
    z.enum(LEVELS),
    z
      .array(z.enum(LEVELS).exclude(['not stated']))
      .min(2, 'expected several levels in a list, or one without'),
  ]),
  /** How the level is known; left out when the level is not stated. */
  levelLabel: z.strictObject({ ...labelFields }).optional(),
  status: z.enum(STATUSES),
  /** One entry for several documents that the source does not tell apart. */
  several: z.boolean().default(false),
  /** Left out when the sources give no date of signature. */
  signed: dateSchema.optional(),
  /** The event at which it was signed. */
  signedDuring: idSchema.optional(),
  /** The group of documents it belongs to: another agreement. */
  partOf: idSchema.optional(),
  places: z.array(linkSchema).default([]),
  people: z.array(linkSchema).default([]),
  /** Who signed, as the source says: places (states), organizations or people. */
  signatories: z.array(linkSchema).default([]),
  organizations: z.array(linkSchema).default([]),
  lifecycle: z.array(lifecycleStepSchema).default([]),
  /** What other sources add. */
  elsewhere: z.array(agreementElsewhereSchema).default([]),
  quotes: quotesSchema,
});
export type AuthoredAgreement = z.infer<typeof agreementSchema>;
