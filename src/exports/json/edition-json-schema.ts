import { z } from 'astro/zod';
import { AREAS, DESIGNATIONS, LEVELS, STATUSES } from '#schema/records/agreement.ts';
import { LIFECYCLE_STEPS } from '#schema/records/lifecycle-steps.ts';
import { CORRECTION_CLASSES } from '#schema/apparatus/correction.ts';
import { EVENT_KINDS, VISIT_RANKS } from '#schema/records/event-values.ts';
import { PERSON_ROLES } from '#schema/records/event.ts';
import { NOTE_KINDS } from '#schema/apparatus/note.ts';
import { idSchema } from '#schema/values.ts';
import {
  claims,
  dating,
  day,
  describe,
  edtf,
  elsewhere,
  evidence,
  label,
  link,
  offset,
  evidenceProperties,
  reference,
} from './evidence-schema.ts';
import { authority, source, titleVariants } from './authority-schema.ts';

/** The shape of /edition.json; published as JSON Schema at /edition.schema.json. */
export const editionJsonSchema = z.strictObject({
  $schema: z.string(),
  edition: z.strictObject({
    title: z.string(),
    version: z.string(),
    date: day,
    url: describe(z.url(), 'The address of the edition.'),
    data: describe(z.url(), 'The address of this file.'),
  }),
  sources: z.array(source),
  events: z.array(
    z.strictObject({
      id: idSchema,
      url: z.url(),
      title: z.string(),
      titleVariants,
      summary: z.string(),
      kind: z.enum(EVENT_KINDS),
      date: describe(edtf.nullable(), 'EDTF, or null when the sources do not date the event.'),
      ...dating,
      places: z.array(link),
      people: z.array(link.extend({ role: z.enum(PERSON_ROLES), titleAsPrinted: z.string().nullable() })),
      organizations: z.array(idSchema),
      agreements: z.array(idSchema),
      visit: z
        .strictObject({
          visitor: idSchema,
          host: idSchema,
          rank: z.enum(VISIT_RANKS),
          rankLabel: label.nullable(),
        })
        .nullable(),
      elsewhere,
      claims,
      ...evidenceProperties,
    }),
  ),
  agreements: z.array(
    z.strictObject({
      id: idSchema,
      url: z.url(),
      title: z.string(),
      titleVariants,
      titleAsPrinted: z.string().nullable(),
      summary: z.string(),
      subject: z.string(),
      areas: describe(z.array(z.enum(AREAS)), 'In the judgement of the editors.'),
      designation: z.enum(DESIGNATIONS),
      level: z.enum([...LEVELS, 'several']),
      levels: describe(z.array(z.enum(LEVELS)), 'Every level the source gives it.'),
      levelLabel: label.nullable(),
      status: z.enum(STATUSES),
      several: describe(
        z.boolean(),
        'Whether it stands for several documents that the source does not distinguish.',
      ),
      date: describe(edtf.nullable(), 'When it was signed, or, by a rule that says so, reached.'),
      signed: describe(edtf.nullable(), 'The same as `date`.'),
      signedLabel: label.nullable(),
      ...dating,
      signedDuring: idSchema.nullable(),
      partOf: idSchema.nullable(),
      places: z.array(link),
      people: z.array(link),
      signatories: z.array(link),
      organizations: z.array(idSchema),
      lifecycle: z.array(
        z.strictObject({
          step: z.enum(LIFECYCLE_STEPS),
          date: edtf.nullable(),
          by: idSchema.nullable(),
          of: describe(z.string().nullable(), 'Which of several documents took the step.'),
          label,
          reference: z.url().nullable(),
        }),
      ),
      elsewhere,
      claims,
      ...evidenceProperties,
    }),
  ),
  people: z.array(authority),
  places: z.array(authority),
  organizations: z.array(authority),
  figures: z.array(
    z.strictObject({
      id: idSchema,
      url: z.url(),
      what: z.string(),
      value: describe(z.string(), 'In the words of the source.'),
      number: z.number(),
      qualifier: z.string(),
      unit: describe(z.string().nullable(), 'In the words of the source; null when it states none.'),
      asOf: edtf.nullable(),
      asOfLabel: label.nullable(),
      asOfWords: z.string().nullable(),
      claims,
      ...evidenceProperties,
    }),
  ),
  contestedCounts: describe(
    z.array(
      z.strictObject({
        id: idSchema,
        url: z.string(),
        title: z.string(),
        figures: describe(z.array(idSchema), 'The figures of the texts that count it.'),
        claims,
      }),
    ),
    'Counts of one thing that differ: the claims are those of others, and none is preferred.',
  ),
  notes: z.array(
    z.strictObject({
      id: idSchema,
      kind: z.enum(NOTE_KINDS),
      title: z.string(),
      text: z.string(),
      label,
      references: z.array(reference),
      about: z.array(idSchema),
      evidence: z.array(evidence),
    }),
  ),
  corrections: z.array(
    z.strictObject({
      id: idSchema,
      source: idSchema,
      passage: z.string(),
      exact: z.string(),
      start: offset,
      end: offset,
      class: z.enum(CORRECTION_CLASSES),
      corrected: describe(
        z.string().nullable(),
        'What the corrected reading prints; empty where it leaves the words out, null where they stay.',
      ),
      why: z.string().nullable(),
      label,
      references: z.array(reference),
      about: z.array(idSchema),
    }),
  ),
  silentYears: describe(
    z.array(z.int()),
    'Years between the first and the last in which no source dates anything.',
  ),
  moved: describe(z.record(z.string(), z.string()), 'Addresses of before, and where they lead today.'),
});

/** The JSON Schema (draft 2020-12) of /edition.json of an edition of this title. */
export function toJsonSchema(title: string): object {
  return {
    title: `${title}: edition.json`,
    ...z.toJSONSchema(editionJsonSchema),
  };
}
