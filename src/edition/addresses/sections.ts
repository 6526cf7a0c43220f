/** A main section of the site, with the words in which navigation and lists name it. */
export interface Section {
  path: string;
  /** The name in the navigation of every page. */
  name: string;
  /** The name inside a sentence. */
  mention: string;
}

/** The main sections, in the order of the navigation. Every list of sections takes path and words from here. */
export const SECTIONS = {
  chapters: { path: '/chapters/', name: 'Chapters', mention: 'chapters' },
  timeline: { path: '/timeline/', name: 'Timeline', mention: 'the timeline' },
  agreements: { path: '/agreements/', name: 'Agreements', mention: 'agreements' },
  visits: { path: '/visits/', name: 'Visits', mention: 'visits' },
  people: { path: '/people/', name: 'People', mention: 'people' },
  places: { path: '/places/', name: 'Places', mention: 'places' },
  organizations: { path: '/organizations/', name: 'Organizations', mention: 'organizations' },
  figures: { path: '/figures/', name: 'Figures', mention: 'figures' },
  search: { path: '/search/', name: 'Search', mention: 'search' },
  sources: { path: '/sources/', name: 'Sources', mention: 'the texts' },
  compare: { path: '/compare/', name: 'Compare', mention: 'the comparison' },
  corrections: { path: '/corrections/', name: 'Corrections', mention: 'corrections' },
  verify: { path: '/verify/', name: 'Verify', mention: 'the check of a quotation' },
  data: { path: '/data/', name: 'Data', mention: 'the edition as data' },
} as const satisfies Readonly<Record<string, Section>>;

const { chapters, timeline, agreements, visits, people, places, organizations, figures } = SECTIONS;
const { sources, compare, corrections, verify, data } = SECTIONS;

/**
 * What a reader comes for, and the main sections that serve it: the navigation of every page. The search is not among
 * them: its field stands above.
 */
export const SECTION_GROUPS: readonly (readonly [purpose: string, sections: readonly Section[]])[] = [
  ['Read', [chapters, timeline]],
  ['Find', [agreements, visits, people, places, organizations, figures]],
  ['Check', [sources, compare, corrections, verify, data]],
];

/** The sections that together lead to every page, each with a word on what is in it. */
export const LISTS_OF_EVERYTHING: readonly (readonly [section: Section, about: string])[] = [
  [SECTIONS.timeline, 'all events, in order'],
  [SECTIONS.agreements, 'named, described or counted'],
  [SECTIONS.visits, 'visitor, place and rank'],
  [SECTIONS.people, 'with all spellings and records'],
  [SECTIONS.places, 'with all spellings and records'],
  [SECTIONS.organizations, 'with all spellings and records'],
  [SECTIONS.figures, 'every statistic as stated'],
  [SECTIONS.chapters, 'the narrative'],
  [SECTIONS.sources, 'in full'],
];
