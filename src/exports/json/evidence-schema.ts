import { z } from 'astro/zod';
import { AGREEMENT_ELSEWHERE, EVENT_ELSEWHERE } from '#schema/records/elsewhere.ts';
import { LIFECYCLE_STEPS } from '#schema/records/lifecycle-steps.ts';
import { idSchema, LABELS } from '#schema/values.ts';

/* The shapes in which /edition.json says how a thing is known: label, date, link, evidence. */

/** A schema with what it is, for readers of the published JSON Schema. */
export const describe = <T extends z.ZodType>(schema: T, description: string): T =>
  schema.describe(description);

export const label = describe(z.enum(LABELS), 'How the value is known.');
export const day = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/);
export const edtf = describe(z.string(), 'A date in EDTF (ISO 8601-2).');
export const offset = describe(
  z.int().min(0),
  'Unicode code points from the beginning of the text as stored.',
);
export const reference = z.strictObject({ address: z.url(), accessed: day.optional() });
const basis = { label, rule: idSchema.optional(), references: z.array(reference).optional() };
export const link = z.strictObject({ id: idSchema, ...basis });

/** The values of a record one by one, each with its permanent address. */
export const claims = describe(
  z.array(
    z.strictObject({
      id: describe(z.string(), 'Its anchor on the page of the record; permanent.'),
      url: z.string(),
      field: describe(z.string(), 'What it is a value of; elsewhere and says for what others have.'),
      name: describe(z.string(), 'What readers call that.'),
      value: describe(z.string(), 'The value in words.'),
      ...basis,
      quotes: describe(z.array(z.string()), 'Keys of the quotes that support it.'),
      rivals: describe(
        z.array(z.strictObject({ id: z.string(), words: z.string().nullable() })),
        'What others, or another text, have instead: the anchor where it stands, and the short of it.',
      ).optional(),
      citation: describe(z.string(), 'How to cite it: a note by the Chicago Manual of Style.'),
    }),
  ),
  'The values of the record, each with an address of its own.',
);

export const evidence = z.strictObject({
  source: idSchema,
  passage: z.string(),
  quote: describe(
    z.string(),
    'Key of the quote; a quote in several segments gives several pieces of evidence.',
  ),
  exact: describe(z.string(), 'The words from start to end, letter by letter.'),
  start: offset,
  end: offset,
  supports: z.array(z.string()),
  says: describe(
    z.strictObject({ date: edtf, signed: edtf, asOf: edtf }).partial(),
    'The dates that these words say where the record has others, by the field they support.',
  ).optional(),
});
export const elsewhere = describe(
  z.array(
    z.strictObject({
      what: z.enum([...new Set([...EVENT_ELSEWHERE, ...AGREEMENT_ELSEWHERE])]),
      value: describe(z.string().nullable(), 'The short of it, in the words of the editors.'),
      date: edtf.nullable(),
      person: idSchema.nullable(),
      step: z.enum(LIFECYCLE_STEPS).nullable(),
      by: idSchema.nullable(),
      of: describe(z.string().nullable(), 'Which of several documents took the step.'),
      text: z.string(),
      contests: describe(z.boolean(), 'Whether it contradicts what the record states.'),
      label,
      references: z.array(reference),
    }),
  ),
  'What other publications add; never a value of the record.',
);
export const evidenceProperties = {
  witnesses: z.array(z.string()),
  notes: z.array(idSchema),
  evidence: z.array(evidence),
};
export const dating = {
  dateLabel: label.nullable(),
  dateRule: idSchema.nullable(),
  dateWords: z.string().nullable(),
  earliest: describe(day.nullable(), 'First day the date allows; null when undated, open or unknown.'),
  latest: describe(day.nullable(), 'Last day the date allows; null when undated, open or unknown.'),
  precision: z.string().nullable(),
  approximate: describe(z.boolean(), 'Whether the date, or a part of it, is approximate.'),
  uncertain: describe(z.boolean(), 'Whether the date, or a part of it, is uncertain.'),
  goesOn: describe(z.boolean(), 'Whether it goes on without an end; not so where the end is unknown.'),
  years: describe(z.array(z.int()), 'The years in which it was, 0 for 1 BC; as far as the timeline goes.'),
  possibleYears: describe(z.array(z.int()), 'The years in which it may have been, and may not.'),
};
