import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  parseEvents,
  timestampTag,
  YAMLException,
} from 'js-yaml';
import type { Event } from 'js-yaml';
import type { FieldPath } from '#problems/problem-list.ts';
import { explainYamlError, type YamlFault } from './yaml-faults.ts';
import { findFieldOffset } from './yaml-lines.ts';

/** What YAML text holds, and the line of each of its fields. */
export interface ParsedYaml {
  /** Null when there is nothing in the text, or something wrong with it. */
  data: unknown;
  /** Line of a field in its file, counted from 1; null when neither the field nor what should hold it is there. */
  lineOf: (path: FieldPath) => number | null;
  errors: { line: number; reason: string }[];
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
  });
  try {
    const events = parseEvents(source, {});
    const faults = findFaults(events, source);
    if (faults.length > 0) return refuse(faults);
    const [data = null] = constructFromEvents(events, { source, schema: SCHEMA });
    const lineOf = (path: FieldPath): number | null => {
      if (path.length === 0) return firstLine;
      const offset = findFieldOffset(events, source, path);
      return offset === null ? null : toLine(offset);
    };
    return { data, lineOf, errors: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return refuse([explainYamlError(error, source)]);
  }
}

/**
 * What YAML allows and this site does not: more than one document, and values that begin with a sign of YAML's own
 * ("*", "&", "!"). An author who begins a value with "*" means emphasis; and aliases can make a small file huge.
 */
function findFaults(events: readonly Event[], source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuseSign = (offset: number, end: number) => {
    const words = source.slice(offset, end);
    faults.push({
      offset,
      reason: `a value cannot begin with "${words.charAt(0)}" outside quotes (${words})`,
    });
  };
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents += 1;
    else if (event.type === EVENT_ID.ALIAS) refuseSign(event.anchorStart - 1, event.anchorEnd);
    else if (event.type !== EVENT_ID.POP) {
      if (event.anchorStart !== -1) refuseSign(event.anchorStart - 1, event.anchorEnd);
      if (event.tagStart !== -1) refuseSign(event.tagStart, event.tagEnd);
    }
  }
  if (documents > 1) {
    const offset = Math.max(0, source.search(/(?<=\n)---(?:\s|$)/));
    faults.push({ offset, reason: 'expected one document, and "---" begins a second one' });
  }
  return faults;
}
