/**
 * What sort of happening an event is: one word, shown with its icon. Apart from the schema of events, so that the
 * search in the browser can have the list without the schema's library.
 */
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
