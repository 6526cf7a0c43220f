import { z } from 'astro/zod';
import { edtfSchema, idSchema, proseSchema } from '#schema/values.ts';
import { LIFECYCLE_STEPS } from './lifecycle-steps.ts';

/** What an outside source may tell of an event. */
export const EVENT_ELSEWHERE = ['day', 'place', 'rank', 'person', 'office', 'signatories', 'other'] as const;

/** What an outside source may tell of an agreement. */
export const AGREEMENT_ELSEWHERE = [
  'step',
  'place',
  'signatories',
  'official title',
  'bulletin',
  'other',
] as const;

/** What all of it has, of events and agreements alike. */
const fields = {
  /** The short of it, in our words: a name, a place, an office; left out where the date, or the sentence, says it. */
  value: proseSchema.optional(),
  /** When, in EDTF. */
  edtf: edtfSchema.optional(),
  /** One sentence: what the other source says. */
  text: proseSchema,
  /** Whether it contradicts what the record states; a day or a rank that differs need not be marked. */
  contests: z.boolean().default(false),
  references: z.array(idSchema).min(1, 'expected the reference that says so'),
};

/** What an outside source adds to an event, or says against it; always from outside, and never a value of the event. */
export const eventElsewhereSchema = z
  .strictObject({
    what: z.enum(EVENT_ELSEWHERE),
    /** Who it was, for a person or an office, where the register of people has the name. */
    person: idSchema.optional(),
    ...fields,
  })
  .refine(({ what, edtf }) => what !== 'day' || edtf !== undefined, {
    path: ['edtf'],
    error: 'expected the day in standard form, in "edtf"',
  })
  .refine(({ what, person }) => person === undefined || what === 'person' || what === 'office', {
    path: ['person'],
    error: 'expected a person only with "what: person" or "what: office"',
  })
  .refine(({ what, value, person }) => what !== 'person' || value !== undefined || person !== undefined, {
    path: ['value'],
    error: 'expected who it was, in "person" or in "value"',
  });

/** What an outside source adds to an agreement; a step is shown in its lifecycle, too. */
export const agreementElsewhereSchema = z
  .strictObject({
    what: z.enum(AGREEMENT_ELSEWHERE),
    /** Which step of its life. */
    step: z.enum(LIFECYCLE_STEPS).optional(),
    /** Whose step it was, where it belongs to one side. */
    by: idSchema.optional(),
    /** Which of several documents took the step, where the entry stands for more than one. */
    of: proseSchema.optional(),
    ...fields,
  })
  .refine(({ what, step }) => what !== 'step' || step !== undefined, {
    path: ['step'],
    error: 'expected which step it is, in "step"',
  })
  .refine(
    ({ what, step, by, of }) => what === 'step' || [step, by, of].every((field) => field === undefined),
    { path: ['what'], error: 'expected "step", since it has a field of a step' },
  );

/** As an author writes it, of an event or of an agreement. */
export type AuthoredElsewhere =
  z.infer<typeof eventElsewhereSchema> | z.infer<typeof agreementElsewhereSchema>;
