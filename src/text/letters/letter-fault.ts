/** What sort of fault it is: a character that cannot be seen, another form, another alphabet, or damage. */
export type LetterFaultKind = 'hidden' | 'form' | 'look-alike' | 'damage';

/** Letters of a text that are not what a reader takes them for, and what to write instead. */
export interface LetterFault {
  kind: LetterFaultKind;
  /** The UTF-16 index at which they begin. */
  index: number;
  /** The letters themselves. */
  found: string;
  /** What they are, to stand in brackets after their code points: 'a zero-width space, which cannot be seen'. */
  why: string;
  /** What was meant, to stand after "write": '“Peace” in Latin letters only'. */
  instead: string;
  /** What to read in their place, so that the rest of a text can still be judged. */
  meant: string;
  /** The word that `meant` stands for, where that is more than the letters themselves. */
  word?: { index: number; length: number };
}

/** The script most readers of a text expect in it; null where either may stand. */
export type ExpectedScript = 'Latin' | 'Cyrillic' | 'Greek' | null;
