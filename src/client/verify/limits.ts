/**
 * What the check of a quotation decides by. Tried on the quotations of tests/unit/client/verify: each of them has to get
 * the verdict it was made for.
 *
 * A large edition, 26 sources of 20,000 words: the texts are 1.1 MB compressed, in ten files, ready some two seconds of the
 * processor after they have come. A quotation that stands there is found in hundredths of a second, a changed passage is
 * judged in a fifth, 20,000 letters that no text has in three to four, and no step of it takes more than some 30 ms
 * (`npm run bench:verify`). Of more words the fetching, not the comparing, is the limit.
 */
export const LIMITS = {
  /** Letters of a quotation that are looked at; more are left aside, and the reader is told. */
  letters: 20_000,
  /** Fewer words than this prove little where they are found, and nothing where they are not. */
  fewWords: 4,
  /** Of what a quotation says, the share that has to stand in the texts for it to be a changed quotation of them. */
  coverage: 0.5,
  /** Or the share of its words, where one place says enough. */
  wordShare: 0.5,
  /** Or, where its first word and its last stand in one place, the share of all its words that do. */
  framedShare: 0.8,
  /** How many words in a row, and how much they have to say (bits), to be a place from which words were taken. */
  placeWords: 4,
  placeBits: 9,
  /** So many words in a row are a place even if they say little. */
  phraseWords: 5,
  /** More words left out between two parts of a quotation, unmarked, make two places of it. */
  omission: 15,
  /** What the words of the edition itself have to hold of a quotation, to be said to be its source; and how much more than the texts. */
  ownCoverage: 0.8,
  ownMargin: 0.1,
  /** A larger comparison (words of the quotation times words of the texts) looks at the likely passages only. */
  cells: 100_000,
  /** So many passages are likely ones: for each twenty words of the quotation, and at most. */
  passagesPerPart: 6,
  passages: 80,
} as const;

/** What it costs to explain a word of a quotation in another way than by the word that stands in the text. */
export const COSTS = {
  /** Another word stands there; a similar one. */
  changed: 1,
  misspelt: 0.5,
  /** The text has no such word there. */
  added: 1,
  /** The text has one more. */
  leftOut: 0.45,
  /** The quotation goes on elsewhere. */
  jump: 3,
  /** It goes on further down, or elsewhere, where it says that words are left out. */
  ellipsis: 0.05,
  jumpAtEllipsis: 1.5,
} as const;
