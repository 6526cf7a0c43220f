import type { Body } from '#load/body/body.ts';
import type { ContentEntry } from '#load/read-content.ts';
import { quoteWords } from '#edition/evidence/locate-quotes.ts';
import type { Citation, Source } from '#edition/types/edition.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { foldText } from '#text/words/whole-words.ts';
import { isWordCharacter } from '#text/words/words.ts';

/** A body and what it cites. */
interface QuotingBody {
  entry: ContentEntry;
  body: Body | undefined;
  citations: readonly Citation[];
}

/** What may stand for words that are left out, or that an editor has changed: "[…]", "...", "[T]he". */
const ELLIPSIS = /\[?(?:…|\.{3})\]?/;
const ADDED = /[[\]*_]/g;

/** One form for marks that differ between a text and those who quote it. */
const fold = (words: string): string =>
  foldText(
    words
      .replace(ADDED, '')
      .replace(/[‘’]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[–—]/g, '-'),
  );

/**
 * The words of a block quotation stand, in order, in the text of a source that its citation names. What cites no words
 * of a source, such as a note on other publications, cannot be held against any.
 */
export function validateQuotations(
  { entry, body, citations }: QuotingBody,
  sources: ReadonlyMap<string, Pick<Source, 'siglum' | 'text'>>,
  problems: ProblemList,
): void {
  for (const { words, cites, line } of body?.quotations ?? []) {
    const cited = citations.filter(({ to }) => cites.includes(to));
    const ids = new Set(cited.flatMap(({ evidence }) => evidence.map(({ witness }) => witness.id)));
    const named = [...ids].flatMap((id) => sources.get(id) ?? []);
    if (named.length === 0 || named.some(({ text }) => holds(fold(text), words))) continue;
    const details = {
      words: quoteWords(words.trim()),
      source: named.map(({ siglum }) => siglum).join(' or '),
    };
    problems.add('quotation-not-found', entry, [], details, line);
  }
}

/** Whether a folded text has the parts of a quotation, between which words may be left out, one after the other. */
function holds(text: string, words: string): boolean {
  let at = 0;
  for (const part of words.split(ELLIPSIS)) {
    const sought = fold(part).replace(/^["' ]+|["' .]+$/g, '');
    const isPart = (index: number): boolean =>
      isWordCharacter(text.charAt(index - 1)) || isWordCharacter(text.charAt(index + sought.length));
    let index = text.indexOf(sought, at);
    while (sought !== '' && index !== -1 && isPart(index)) index = text.indexOf(sought, index + 1);
    if (index === -1) return false;
    at = index + sought.length;
  }
  return true;
}
