import { z } from 'astro/zod';
import { dateSchema, idSchema, labelFields, linkSchema, proseSchema } from '#schema/values.ts';
import { quotesSchema } from '#schema/quote.ts';

/** What sort of happening it was; one word, shown with its sign. */
export const EVENT_KINDS = [
  'visit',
  'signing',
  'opening',
  'meeting',
  'parliament',
  'diplomacy',
  'defence',
  'economy',
  'culture',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Rank of a visit as the source gives it; `not stated` where it gives none. */
export const VISIT_RANKS = ['state', 'official', 'working', 'not stated'] as const;
export type VisitRank = (typeof VISIT_RANKS)[number];

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

export const personInEventSchema = z.strictObject({
  id: idSchema,
  role: z.enum(PERSON_ROLES),
  /** The title the source gives the person here, as printed. */
  title: proseSchema.optional(),
  ...labelFields,
});

export const visitSchema = z.strictObject({
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
  quotes: quotesSchema,
});
export type AuthoredEvent = z.infer<typeof eventSchema>;
