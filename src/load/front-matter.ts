import { load, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { FieldPath } from '#problems/problem-list.ts';

/** What YAML made of a file, and the line each field stands on. */
export interface FrontMatter {
  data: unknown;
  /** What follows the front matter; empty in a YAML file. */
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  lineOf(path: FieldPath): number | null;
  errors: { line: number; reason: string }[];
}

/** The node at a path, or the deepest one on the way to it that is there. */
function findNode(document: Document, path: FieldPath): Node | null {
  let value: unknown = document.contents;
  let found: Node | null = null;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      found = pair.key as Node;
      value = pair.value;
    } else if (isSeq(value)) {
      const item = value.items[Number(step)];
      if (item === undefined) break;
      found = item as Node;
      value = item;
    } else break;
  }
  return found;
}

/**
 * Parses YAML text that begins on line `firstLine` of its file. Unquoted dates come out as `Date`, to be refused.
 * js-yaml reads what is in order, being quick; the slower parser, which knows where everything stands, is asked
 * for lines and faults.
 */
export function parseYaml(yaml: string, firstLine = 1): Omit<FrontMatter, 'body' | 'bodyLine'> {
  const lineCounter = new LineCounter();
  let parsed: Document.Parsed | undefined;
  const document = () =>
    (parsed ??= parseDocument(yaml, { lineCounter, customTags: ['timestamp'], prettyErrors: false }));
  const toLine = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: FieldPath) => {
    const range = findNode(document(), path)?.range;
    return range ? toLine(range[0]) : path.length === 0 ? firstLine : null;
  };
  const quick = readQuickly(yaml);
  if (quick !== undefined) return { data: quick, lineOf, errors: [] };
  const errors = listErrors(document(), toLine);
  return { data: errors.length > 0 ? null : (document().toJS() as unknown), lineOf, errors };
}

/** What js-yaml makes of plain YAML; undefined when there is, or may be, anything wrong with it. */
function readQuickly(yaml: string): unknown {
  if (MAY_HOLD_ALIAS.test(yaml)) return undefined;
  try {
    return load(yaml);
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** A value that begins with "*" outside quotes is an alias to YAML. */
const MAY_HOLD_ALIAS = /(?:^|[:\-?,[{]|\s)\s*\*/m;

/**
 * What is wrong with the YAML. An alias is, too: an author who begins a value with "*" means emphasis.
 * A quotation mark that is not closed is told where it was opened, not where the file ends.
 */
function listErrors(document: Document.Parsed, toLine: (offset: number) => number): FrontMatter['errors'] {
  const aliases: FrontMatter['errors'] = [];
  const opened = new Map<number, number>();
  visit(document, {
    Alias(_, { source, range }) {
      const reason = `a value cannot begin with "*" outside quotes (*${source})`;
      aliases.push({ line: toLine(range?.[0] ?? 0), reason });
    },
    Scalar(_, { type, range }) {
      if (range && type?.startsWith('QUOTE')) opened.set(range[1], range[0]);
    },
  });
  const broken = document.errors.map(({ message, pos: [at] }) => {
    return { line: toLine(opened.get(at) ?? at), reason: message };
  });
  return [...aliases, ...broken.filter(({ line }) => !aliases.some((alias) => alias.line === line))];
}

/** Splits a Markdown or MDX file into front matter and body; null when it does not begin with front matter. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const match = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return null;
  const body = text.slice(match[0].length);
  return { ...parseYaml(match[1] ?? '', 2), body, bodyLine: match[0].split('\n').length };
}
