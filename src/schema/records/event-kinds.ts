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
