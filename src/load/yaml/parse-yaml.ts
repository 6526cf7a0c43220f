import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  timestampTag,
  YAMLException,
} from 'js-yaml';
import type { Event } from 'js-yaml';
import type { FieldPath } from '#problems/problem-list.ts';
import { explainYamlError, MAX_DEPTH, type YamlFault } from './yaml-faults.ts';
import { findFieldOffset, outlineValues } from './yaml-lines.ts';

/** What YAML text holds, and the line of each of its fields. */
export interface ParsedYaml {
  /** Null when there is nothing in the text, or something wrong with it. */
  data: unknown;
  /** Line of a field in its file, counted from 1; of a missing one the line of what should hold it. */
  lineOf: (path: FieldPath) => number | null;
  errors: { line: number; reason: string }[];
  /** Values in typographic quotation marks, which YAML does not know: they would be published. */
  misquoted: { line: number; text: string }[];
}

/** A date without quotes becomes a `Date`, which every schema refuses: it would be a moment in some time zone. */
const SCHEMA = CORE_SCHEMA.withTags(timestampTag);

/** Parses YAML text that begins on line `firstLine` of its file. Never throws: what is wrong is in `errors`. */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const toLine = (offset: number) => source.slice(0, offset).split('\n').length + firstLine - 1;
  const refuse = (faults: readonly YamlFault[]): ParsedYaml => ({
    data: null,
    lineOf: () => null,
    errors: faults.map(({ offset, reason }) => ({ line: toLine(offset), reason })),
    misquoted: [],
  });
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    const faults = findFaults(events, source);
    if (faults.length > 0) return refuse(faults);
    const [data = null] = constructFromEvents(events, { source, schema: SCHEMA });
    let outline: ReturnType<typeof outlineValues> | undefined;
    const lineOf = (path: FieldPath): number => {
      // Parsed anew, for a problem: to keep what was parsed of every file would cost more than it saves.
      outline ??= outlineValues(parseEvents(source, { maxDepth: MAX_DEPTH }), source);
      const offset = findFieldOffset(outline, path);
      return offset === null ? firstLine : toLine(offset);
    };
    const misquoted = findMisquoted(events, source).map(({ offset, text }) => ({
      line: toLine(offset),
      text,
    }));
    return { data, lineOf, errors: [], misquoted };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return refuse([explainYamlError(error, source)]);
  }
}

/** A text in a pair of typographic quotation marks, with none inside; Russian ones often belong to a name. */
const IN_QUOTATION_MARKS = /^(?:[“”„][^“”„]*[“”]|[‘‚][^‘‚]*[‘’])$/;

/** The fields that hold words as they are printed, so that such marks may belong to them. */
const AS_PRINTED =
  /\b(?:exact|prefix|suffix|words|form|titleAsPrinted|value|unit|printed|original|corrected):\s*$/;

/** Values without quotes of YAML that are in typographic ones: a program put those in their place. */
function findMisquoted(events: readonly Event[], source: string): { offset: number; text: string }[] {
  if (!/[“”„‘‚]/.test(source)) return [];
  return events.flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return [];
    const text = source.slice(event.valueStart, event.valueEnd);
    const offset = event.valueStart;
    const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
    return IN_QUOTATION_MARKS.test(text) && !AS_PRINTED.test(before) ? [{ offset, text }] : [];
  });
}

/**
 * What YAML allows and this site does not: more than one document, and values that begin with a sign of YAML's own
 * ("*", "&", "!"). An author who begins a value with "*" means emphasis; and aliases can make a small file huge. Of
 * anchors and aliases, which come in numbers, the first is reported, and of tags.
 */
function findFaults(events: readonly Event[], source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const refused = new Set<string>();
  const refuseSign = (kind: 'name' | 'tag', offset: number, end: number) => {
    if (refused.has(kind)) return;
    refused.add(kind);
    const words = source.slice(offset, Math.min(end, offset + 40));
    faults.push({
      offset,
      reason: `a value cannot begin with "${words.charAt(0)}" outside quotes (${words})`,
    });
  };
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents += 1;
    else if (event.type === EVENT_ID.ALIAS) refuseSign('name', event.anchorStart - 1, event.anchorEnd);
    else if (event.type !== EVENT_ID.POP) {
      if (event.anchorStart !== -1) refuseSign('name', event.anchorStart - 1, event.anchorEnd);
      if (event.tagStart !== -1) refuseSign('tag', event.tagStart, event.tagEnd);
    }
  }
  if (documents > 1) {
    const offset = Math.max(0, source.search(/(?<=\n)(?:---|\.\.\.)(?:\s|$)/));
    faults.push({ offset, reason: 'expected one document, and "---" or "..." begins a second one' });
  }
  return faults;
}
