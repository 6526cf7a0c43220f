/* The closed lists of an event, apart from its schema: the browser needs them and not the schema's library. */

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
