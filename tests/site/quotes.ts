import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { Evidence } from './records.ts';
import { foldSpace, withoutBase, type Page, type Site } from './site.ts';

/**
 * The marked words of an element, run by run: marks with nothing but white space between them are one run. White
 * space is folded, and nothing else: these are the words of a source.
 */
export function markedRuns(element: HTMLElement): string[] {
  const runs: string[] = [];
  let run = '';
  const visit = (node: Node, isMarked: boolean): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const isJoint = node.text.trim() === '' && run !== '';
      if (isMarked || isJoint) run += node.text;
      else {
        runs.push(run);
        run = '';
      }
    }
    for (const child of node.childNodes) visit(child, isMarked || child.rawTagName.toLowerCase() === 'mark');
  };
  visit(element, false);
  return [...runs, run].map(foldSpace).filter((words) => words !== '');
}

/** What is wrong with a piece of evidence on the page of its record; null when its words are marked there. */
export function checkOnRecordPage(evidence: Evidence, page: Page, site: Site, anchor: string): string | null {
  const figure = page.root.querySelector(`[id="${anchor}"]`);
  const quotation = figure?.querySelector('blockquote');
  if (!figure || !quotation) return `${page.path}: there is no quotation #${anchor}`;
  const passage = `/sources/${evidence.source}/#${evidence.passage}`;
  const linked = figure
    .querySelectorAll('a')
    .map((link) => withoutBase(site, link.getAttribute('href') ?? ''));
  if (!linked.includes(passage)) return `${page.path}#${anchor}: no link to ${passage}`;
  return holds(markedRuns(quotation), evidence)
    ? null
    : `${page.path}#${anchor}: “${evidence.exact}” is not marked`;
}

/** What is wrong with a piece of evidence on the page of its source; null when its words are marked in its passage. */
export function checkOnSourcePage(evidence: Evidence, page: Page): string | null {
  const words = page.root.querySelector(`[id="${evidence.passage}"] .words`);
  if (!words) return `${page.path}: there is no passage ${evidence.passage}`;
  return holds(markedRuns(words), evidence)
    ? null
    : `${page.path}#${evidence.passage}: “${evidence.exact}” is not marked`;
}

const holds = (runs: readonly string[], { exact }: Evidence): boolean =>
  runs.some((run) => run.includes(foldSpace(exact)));

/** The passages of a source page that do not read letter for letter as the text, by its offsets in code points. */
export function findChangedPassages(page: Page, text: string, passages: readonly Passage[]): string[] {
  const points = [...text];
  const shown = page.root.querySelectorAll('.passages > li');
  if (shown.length !== passages.length) return [`${shown.length} passages in place of ${passages.length}`];
  return passages.flatMap(({ id, start, end }, index) => {
    const li = shown[index];
    return li?.id === id && li.querySelector('.words')?.text === points.slice(start, end).join('')
      ? []
      : [id];
  });
}

interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
