/** A citation in a body, and its line in the file. */
export interface BodyCite {
  to: string;
  line: number;
}

/** A heading, or the head of a table, and what stands under it, which has to bear it out. */
export interface BodySection {
  /** The cells of a head are set apart by " | ". */
  heading: string;
  /** 1 to 6; null for the head of a table. */
  depth: number | null;
  line: number;
  /** The words under it, those of deeper headings included. */
  text: string;
  /** What these words cite. */
  cites: string[];
}

/** What the edition needs to know of a body; its text is rendered elsewhere. */
export interface Body {
  /** In order. */
  cites: BodyCite[];
  links: { address: string; line: number }[];
  /** The block quotations, in order: the words of each, and what it cites. */
  quotations: { words: string; cites: string[]; line: number }[];
  /** In order; a section holds the deeper ones that follow. */
  sections: BodySection[];
  /** How many words its paragraphs have. */
  words: number;
}

/** A body in which nothing stands yet. */
export const emptyBody = (): Body => ({ cites: [], links: [], quotations: [], sections: [], words: 0 });

/** Adds words, and what they cite, to each section they stand in: the last one, and those around it. */
export function addToSections(
  sections: readonly BodySection[],
  text: string,
  cites: readonly string[],
): void {
  const words = text.replace(/\s+/g, ' ').trim();
  let inner = Infinity;
  for (const section of sections.toReversed()) {
    const { depth } = section;
    if (depth === null || depth >= inner) continue;
    section.text = `${section.text} ${words}`.trim();
    section.cites.push(...cites);
    inner = depth;
  }
}
