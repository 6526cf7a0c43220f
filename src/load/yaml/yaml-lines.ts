import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import type { FieldPath } from '#problems/problem-list.ts';

/** A value of a YAML document: where it begins, and what it holds, by key or by index. */
export interface OutlineNode {
  /** Null for a value that is left empty. */
  offset: number | null;
  /** The text of a scalar; null for a list or a map. */
  text: string | null;
  entries: Map<string | number, OutlineNode>;
}

/**
 * The offset of the field at a path, or of the nearest field around it that is there: the key of a map's
 * entry, the first character of a list's item. Null when not even the first step is there.
 */
export function findFieldOffset(outline: OutlineNode | null, path: FieldPath): number | null {
  let node = outline;
  let found: number | null = null;
  for (const step of path) {
    const next = node?.entries.get(step);
    if (!next) break;
    found = next.offset ?? found;
    node = next;
  }
  return found;
}

/** The values of a document as a tree. An entry of a map has the offset of its key. */
export function outlineValues(events: readonly Event[], source: string): OutlineNode | null {
  let at = 0;
  const readNode = (): OutlineNode | null => {
    const event = events[at];
    at += 1;
    if (!event || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS) return null;
    if (event.type === EVENT_ID.DOCUMENT) return readNode();
    if (event.type === EVENT_ID.SCALAR) return readScalar(event, source);
    const node: OutlineNode = { offset: event.start, text: null, entries: new Map() };
    for (let child = readNode(); child; child = readNode()) {
      const value = event.type === EVENT_ID.MAPPING ? readNode() : child;
      const key = event.type === EVENT_ID.MAPPING ? (child.text ?? '') : node.entries.size;
      if (value) node.entries.set(key, { ...value, offset: child.offset });
    }
    return node;
  };
  return readNode();
}

function readScalar(event: ScalarEvent, source: string): OutlineNode {
  const { valueStart, style } = event;
  const entries = new Map<string | number, OutlineNode>();
  if (valueStart === -1) return { offset: null, text: '', entries };
  // A block of text begins with the sign before it, on the line of its key or item.
  const sign = style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : style === SCALAR_STYLE.FOLDED_BLOCK ? '>' : '';
  const offset = sign === '' ? valueStart : source.lastIndexOf(sign, valueStart - 1);
  return { offset, text: getScalarValue(source, event), entries };
}
