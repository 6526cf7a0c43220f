import { z } from 'astro/zod';
import { dateSchema, idSchema, labelFields, linkSchema, proseSchema } from '#schema/values.ts';
import { EVENT_KINDS, VISIT_RANKS } from './event-values.ts';
import { titleVariantsSchema } from '#schema/register.ts';
import { quotesSchema } from '#schema/quote.ts';
import { eventElsewhereSchema } from './elsewhere.ts';

/** What a person did in an event. */
export const PERSON_ROLES = [
  'visitor',
  'host',
  'head of delegation',
  'signatory',
  'present',
  'speaker',
  'participant',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

const personInEventSchema = z.strictObject({
  id: idSchema,
  role: z.enum(PERSON_ROLES),
  /** The title the source gives the person here, as printed. */
  title: proseSchema.optional(),
  ...labelFields,
});

const visitSchema = z.strictObject({
  /** Who travelled: a person or an organization. */
  visitor: idSchema,
  /** The country visited: a place. */
  host: idSchema,
  rank: z.enum(VISIT_RANKS),
  /** How the rank is known; leave out when the rank is not stated. */
  rankLabel: z.strictObject({ ...labelFields }).optional(),
});

/** One happening, one file in content/events/. */
export const eventSchema = z.strictObject({
  title: proseSchema,
  /** The title in other languages: the editors' translation where no source prints it. */
  titleVariants: titleVariantsSchema,
  /** One sentence in our own words, past tense, for lists and search results. */
  summary: proseSchema,
  kind: z.enum(EVENT_KINDS),
  /** Left out when the sources do not date the happening. */
  date: dateSchema.optional(),
  places: z.array(linkSchema).default([]),
  people: z.array(personInEventSchema).default([]),
  organizations: z.array(linkSchema).default([]),
  agreements: z.array(linkSchema).default([]),
  visit: visitSchema.optional(),
  /** What other sources add. */
  elsewhere: z.array(eventElsewhereSchema).default([]),
  quotes: quotesSchema,
});
export type AuthoredEvent = z.infer<typeof eventSchema>;
