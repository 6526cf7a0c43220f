import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import type { TextQuoteSelector } from '@apache-annotator/selector';

/* Runs in a page: has a library for annotations, Apache Annotator, look for words. */

/** What the library finds of a selector: where it is, the words, and what stands before them in their passage. */
export interface Found {
  passage: string | null;
  isCorrected: boolean;
  exact: string;
  before: string;
}

/** Every place at which the library finds each of some selectors in the whole page. */
export async function findAll(selectors: readonly TextQuoteSelector[]): Promise<Found[][]> {
  const all: Found[][] = [];
  for (const selector of selectors) {
    const found: Found[] = [];
    for await (const range of createTextQuoteSelectorMatcher(selector)(document.body))
      found.push(describeRange(range));
    all.push(found);
  }
  return all;
}

function describeRange(range: Range): Found {
  const words = range.startContainer.parentElement?.closest('.words') ?? null;
  const before = document.createRange();
  if (words) {
    before.setStart(words, 0);
    before.setEnd(range.startContainer, range.startOffset);
  }
  return {
    passage: words?.parentElement?.id ?? null,
    isCorrected: words?.classList.contains('corrected') ?? false,
    exact: range.toString(),
    before: before.toString(),
  };
}
