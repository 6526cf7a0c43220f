import type { z } from 'astro/zod';
import { definitionOf, shapeOf } from './known-keys.ts';

/** Texts of which one fits nearly every form that a schema may want. */
const TEXTS = ['x', 'X', '2000-01-01', 'en', 'https://example.org/', '1.0.0', '0'.repeat(64), '/x/'] as const;

/**
 * A value that fits a schema, to stand in the place of one that does not while the rest of its entry is validated.
 * Undefined for a field that may be left out, and where none is found.
 */
export function createStandIn(schema: unknown): unknown {
  const definition = definitionOf(schema);
  switch (definition?.type) {
    case 'string':
      return TEXTS.find((text) => (schema as z.ZodType).safeParse(text).success);
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'enum':
      return Object.values(definition.entries ?? {})[0];
    case 'array':
      return createList(schema as z.ZodType, definition.element);
    case 'record':
      return {};
    case 'union':
      return createStandIn(definition.options?.[0]);
    case 'pipe':
      return createStandIn((definition as { in?: unknown }).in);
    case 'object':
      return Object.fromEntries(
        Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => [key, createStandIn(field)]),
      );
    case undefined:
    default:
      return undefined;
  }
}

/** A list as short as a schema allows, up to two items. */
function createList(schema: z.ZodType, element: unknown): unknown[] {
  const item = createStandIn(element);
  return [[], [item], [item, item]].find((list) => schema.safeParse(list).success) ?? [];
}
