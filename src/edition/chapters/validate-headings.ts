import type { Body, BodySection } from '#load/body/body.ts';
import type { ContentEntry } from '#load/read-content.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { findPagePart, headingId } from '#edition/addresses/page-parts.ts';
import type { Citation } from '#edition/types/edition.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { findWords } from '#text/words/words.ts';
import type { Citables } from './resolve-citations.ts';

/** A body, what it cites, and the names by which the registers of the edition know people and places. */
interface HeadedBody {
  entry: ContentEntry;
  body: Body | undefined;
  citations: readonly Citation[];
  citables: Citables;
  /** In small letters. */
  names: ReadonlySet<string>;
  /** What else on the page has an anchor, and what it is, in words that follow "that of". */
  anchors: ReadonlyMap<string, string>;
}

/**
 * Holds the headings of a body, and the heads of its tables, against what stands under them: something is cited there,
 * and each number and each name in a heading is in those words or in what they cite. Nor may the anchor of a heading be
 * that of another part of the page.
 */
export function validateHeadings(headed: HeadedBody, problems: ProblemList): void {
  const { entry, body, anchors } = headed;
  const sections = body?.sections ?? [];
  const uncited = problems.problems.flatMap(({ code, file, line }) =>
    code === 'paragraph-uncited' && file === entry.file && line !== null ? [line] : [],
  );
  for (const [index, section] of sections.entries()) {
    const { heading, depth, line } = section;
    const reason = findUnsupported(section, headed);
    // A paragraph without a citation has been reported, and the citation it needs proves the heading, too.
    const end = endOf(sections, index);
    const isReported = section.cites.length === 0 && uncited.some((one) => one > line && one < end);
    if (reason !== null && !isReported)
      problems.add('heading-unproved', entry, [], { heading, reason }, line);
    if (depth === null) continue;
    const id = headingId(heading);
    const other = anchors.get(id);
    const part = findPagePart(id) ?? (other === undefined ? null : `that of ${other}`);
    if (part !== null) problems.add('heading-reserved', entry, [], { heading, id, part }, line);
  }
}

/** The line on which the next heading of the same level, or a higher one, begins. */
function endOf(sections: readonly BodySection[], index: number): number {
  const depth = sections[index]?.depth ?? Infinity;
  const next = sections.slice(index + 1).find((other) => other.depth !== null && other.depth <= depth);
  return next?.line ?? Infinity;
}

/** What of a heading nothing under it proves, to stand after the heading; null when all is proved. */
function findUnsupported(section: BodySection, headed: HeadedBody): string | null {
  if (section.depth !== null && section.heading.trim() === '') return 'has no words';
  if (section.depth !== null && section.cites.length === 0) return 'has nothing under it that is cited';
  const claims = listClaims(section.heading, headed.names);
  const missing = listMissing(claims, section.text);
  if (missing.length === 0) return null;
  const [first] = listMissing(missing, citedWords(section, headed));
  return first === undefined ? null : `says “${first}”, and neither the words under it nor what they cite do`;
}

/** The words of a heading that can be true or false by themselves: numbers, and names of people, places and months. */
function listClaims(heading: string, names: ReadonlySet<string>): string[] {
  // Each cell in the head of a table begins as a heading does.
  return heading.split(' | ').flatMap((part) =>
    findWords(part).flatMap(({ word }, index) => {
      if (/\p{N}/u.test(word)) return word;
      const isCapital = /^\p{Lu}\p{L}/u.test(word);
      return isCapital && (index > 0 || names.has(word.toLowerCase())) ? word : [];
    }),
  );
}

/** The claims that a text has no form of: "Spain" is in "Spaniards", "1992" only in "1992". */
function listMissing(claims: readonly string[], text: string): string[] {
  if (claims.length === 0) return [];
  const words = new Set(findWords(text).map(({ word }) => word.toLowerCase()));
  return claims.filter((claim) => {
    const sought = claim.toLowerCase();
    if (words.has(sought)) return false;
    if (/\p{N}/u.test(sought) || sought.length < 4) return true;
    const stem = sought.slice(0, Math.max(4, sought.length - 3));
    return !words.values().some((word) => word.startsWith(stem));
  });
}

/** What the records, notes and quotes that a section cites say: their titles, texts and dates, and the words quoted. */
function citedWords({ cites }: BodySection, { citations, citables }: HeadedBody): string {
  const cited = citations.filter(({ to }) => cites.includes(to));
  return cited
    .flatMap(({ to, ref, note, evidence }) => {
      const record = citables.get(to.split('/', 1)[0] ?? '');
      const date = record && 'date' in record ? record.date : null;
      return [ref?.title, note?.text, date && formatDate(date.date), ...evidence.map(({ exact }) => exact)];
    })
    .join(' ');
}
