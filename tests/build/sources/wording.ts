import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { Edition } from '#edition/types/edition.ts';
import { foldSpace, type Page } from '../../site/site.ts';

/* What the pages of an edition say in words that stand in the code and in no content. */

/** Attributes whose words a reader meets. */
const READ = ['title', 'alt', 'aria-label', 'placeholder', 'content', 'data-head'];

/** The classes of what is written by editors: the bodies of chapters and records, and notes, where they stand and where they are cited. */
const BODIES = ['prose', 'note', 'citations'];

/** Words that say how many sources there are. */
const COUNTING: readonly RegExp[] = [
  /\b(two|three|four|both|neither|either|all three|all four) (of )?(the |these )?(texts?|sources?|witness(es)?)\b/i,
  /\b(told|said|shared|printed) by both\b/i,
  /\bboth (in full|say|said|told|print|drew)\b/i,
  /\bwhat both\b/i,
  /\bthe (two|other two|first|second|third|other) (text|source|witness|of them)/i,
  /\bwhich of the two\b/i,
  /\bbetween the two(?! \w)/i,
  /\b(nine|ten) chapters\b/i,
];

/** Words that count one thing as many. */
const ONE_OF_MANY =
  /(?<![\d.,–-])\b1 (?:of the )?(places|runs|words|visits|events|records|notes|chapters|sentences|agreements|statistics|passages|minutes|texts|faults|corrections|days)\b/;

/** Every string of an edition, white space folded: what its editors wrote, and what its sources say. */
export function listContent(edition: Edition): string {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.add(foldSpace(value));
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    Object.values(value).forEach(visit);
  };
  visit(edition);
  return [...found].join('\n');
}

const isCounting = (words: string): boolean =>
  [...COUNTING, ONE_OF_MANY].some((pattern) => pattern.test(words));

/**
 * What a page says in words of the code that counts sources, or counts one thing as many: texts and attributes. Words
 * that stand in the content are left out, and so are the bodies of chapters, and notes.
 */
export function findCounting({ path, root }: Page, content: string): string[] {
  const found: string[] = [];
  const add = (words: string): void => {
    const folded = foldSpace(words);
    if (isCounting(folded) && !content.includes(folded.replace(/^“|”$/g, ''))) found.push(folded);
  };
  const visit = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE) add(node.text);
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (/^(script|style)$/i.test(element.rawTagName)) return;
    if (element.classNames.split(' ').some((name) => BODIES.includes(name))) return;
    for (const name of READ) add(element.getAttribute(name) ?? '');
    element.childNodes.forEach(visit);
  };
  visit(root);
  return found.map((words) => `${path}: ${words}`);
}

/** Texts and attributes of a page with Cyrillic letters that are not said to be Russian or Tajik. */
export function findUnmarkedCyrillic({ path, root }: Page): string[] {
  const found: string[] = [];
  const visit = (node: Node, lang: string): void => {
    const check = (words: string | undefined): void => {
      if (words && /\p{Script=Cyrillic}/u.test(words) && !/^(ru|tg)$/.test(lang))
        found.push(`${path}: ${foldSpace(words)}`);
    };
    if (node.nodeType === NodeType.TEXT_NODE) check(node.text);
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (/^(script|style)$/i.test(element.rawTagName)) return;
    const own = element.getAttribute('lang') ?? lang;
    for (const name of READ) if (own === lang) check(element.getAttribute(name));
    for (const child of element.childNodes) visit(child, own);
  };
  visit(root, '');
  return found;
}
