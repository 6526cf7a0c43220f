import type { Kind } from '#client/search/index/records.ts';

/*
 * Every number by which results are ordered. A result scores the share of the query that it answers, from 0 to 1, and
 * adds or subtracts what stands in SCORE. Change a number only with tests/site/search/quality.test.ts beside you.
 */

/** How well a record says one term, from 0 to 1; the best that applies counts. */
export const MATCH = {
  /** In its title. */
  inTitle: 1,
  /** The record names whom or what the term names … */
  named: 1,
  /** … or the editors concluded that it does. */
  namedByInference: 0.97,
  /** Near the beginning of its page, where the summary stands … */
  inSummary: 0.75,
  /** … that is, among this many words. */
  summaryWords: 45,
  /** Anywhere else on its page. */
  inText: 0.55,
} as const;

/** What a strength is multiplied by where the page has not the word itself. */
export const FACTOR = {
  /** Another form of the word, a synonym, a word that begins with it. */
  otherForm: 0.92,
  /** A form of a name that the sources print. */
  printedName: 0.9,
} as const;

/** How much a part of the query counts beside the others. A word counts the more, the fewer pages have it. */
export const WEIGHT = {
  /** A word that only says what kind of thing is wanted counts this share of another. */
  typeHint: 0.3,
  /** A date, where a word that half of all pages have counts about 1. */
  date: 4,
} as const;

/** What is added to the score of a record. */
export const SCORE = {
  /** It answers every part of the query. */
  complete: 0.3,
  /** It is of a kind that the words of the query point to. */
  hinted: 0.2,
  /** It is a page, and the query asks for nothing but what its title says: “visits”, “about this edition”. */
  pageAskedFor: 1,
  /** It is a page that answers, and the query says its whole title; less for a part of it. */
  pageTitle: 0.6,
  /** It is a visit of the rank that is asked for. */
  ofRank: 0.4,
  /** The query says its whole title; less for a part of the title. */
  title: 0.15,
  /** The query says its whole title: for each word of it, so that the longer of two such titles comes first. */
  titleWord: 0.26,
  /** It is a passage of a source, and nothing is asked for but the phrase that is quoted: it comes first … */
  quoted: 1.2,
  /** … or all words of a long query one after the other: it comes beside the events that rest on it. */
  verbatim: 0.58,
  /** In an order by time, what answers by so much less than the best comes after it. */
  besideBest: 0.4,
  /** It is an agreement that stands for several, which have records of their own. */
  group: -0.15,
  /** It is an event. */
  event: 0.25,
  /** It is an agreement and the query asks for people, places or dates alone: events come first … */
  agreementByName: 0.2,
  /** … or the query asks for a matter: what was agreed on it comes first. */
  agreementByMatter: 0.3,
} as const;

/** The same for what is neither an event nor an agreement. */
export const KIND_SCORE: Readonly<Partial<Record<Kind, number>>> = {
  figure: 0.14,
  passage: -0.05,
  chapter: -0.12,
  person: -0.4,
  place: -0.4,
  organization: -0.4,
  source: -0.4,
  page: -0.45,
};

/** From so many words on, a phrase is a quotation out of a text. */
export const MIN_QUOTED_WORDS = 4;

/** A title of fewer words than this is said by too many queries. */
export const MIN_TITLE_SAID = 3;

/** A result that lacks something is shown from this share of the query on. */
export const MIN_NEAR_SHARE = 0.45;

/** How well the date of a record answers the date that is asked for, from 0 to 1. */
export const DATE = {
  /** It lies within what is asked for. */
  within: 1,
  /** A series whose beginning, or end, lies within: 0.9; beside it: it may go on until then. */
  openWithin: 0.9,
  openBeside: 0.3,
  /** A range of days that overlaps: a short one says of each day that it was then. */
  shortRange: 0.9,
  longRange: 0.8,
  /** It states only the month or year, which what is asked for covers in part. */
  coarse: 0.7,
  /** It may have been then, or not: at most this. */
  possible: 0.7,
  /** It states only the month, or the year, and a day or month in it is asked for. */
  monthOnly: 0.5,
  yearOnly: 0.4,
  /** From here on it answers; below, it is a near match. */
  answers: 0.7,
  /** In a query without a year, it is passed over below this. */
  minWithoutYear: 0.5,
} as const;
