/**
 * The anchors of the parts that pages with a body have of their own, and what stands there. A heading of a body gets its
 * anchor from its words, and may have none of these; the components take them from here.
 */
export const PAGE_PARTS = {
  main: { id: 'main', is: 'the anchor of the whole page' },
  sections: { id: 'sections', is: 'that of the list of the main sections' },
  search: { id: 'site-search', is: 'that of the search field' },
  evidence: { id: 'evidence', is: 'that of the evidence on the page' },
  notes: { id: 'notes', is: 'that of the notes of the editors on the page' },
  elsewhere: { id: 'elsewhere', is: 'that of what other sources add on the page' },
  knownElsewhere: { id: 'known-elsewhere', is: 'that of the heading over what other sources add' },
  cite: { id: 'cite', is: 'that of the part that says how to cite' },
  lifecycle: { id: 'lifecycle', is: 'that of the life of an agreement' },
  sameDay: { id: 'same-day', is: 'that of the events of the same day' },
  sameTime: { id: 'same-time', is: 'that of the events of the same time' },
  samePlace: { id: 'same-place', is: 'that of the events at the same place' },
  samePeople: { id: 'same-people', is: 'that of the events with the same people' },
} as const satisfies Readonly<Record<string, { id: string; is: string }>>;

/** Anchors that pages make of a key or a number. */
const NUMBERED = [
  { pattern: /^cite-\d+$/, is: 'that of a note at the end of the page' },
  { pattern: /^ref-\d+$/, is: 'that of a citation on the page' },
  { pattern: /^quote-/, is: 'like that of a quote on the page' },
];

/** The anchor of a heading, its slug, as the renderer of bodies makes it of its words. */
export function headingId(heading: string): string {
  // The signs of English first: then most headings are plain, and need no pattern of all of Unicode.
  const words = heading.toLowerCase().replace(/[!-,./:-@[-^`{-~‘’“”–—…]/g, '');
  const bare = /[^\s\w-]/.test(words) ? words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '') : words;
  return bare.replace(/\s/g, '-');
}

/** What already has an anchor on a page with a body, in words that follow "which is"; null when nothing has. */
export function findPagePart(id: string): string | null {
  const part = Object.values(PAGE_PARTS).find((known) => known.id === id);
  return part?.is ?? NUMBERED.find(({ pattern }) => pattern.test(id))?.is ?? null;
}
