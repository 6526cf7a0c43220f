/** What is used of the definition that Zod keeps in each schema. */
interface Definition {
  type: string;
  innerType?: unknown;
  element?: unknown;
  valueType?: unknown;
  options?: unknown[];
}

/** The keys a strict object has at a path of a schema; empty where the schema has no object. */
export function listKnownKeys(schema: unknown, path: readonly (string | number)[]): string[] {
  let current = unwrap(schema);
  for (const step of path) current = unwrap(stepInto(current, step));
  return Object.keys(shapeOf(current) ?? {});
}

const definitionOf = (schema: unknown): Definition | null =>
  typeof schema === 'object' && schema !== null && 'def' in schema ? (schema.def as Definition) : null;

const shapeOf = (schema: unknown): Record<string, unknown> | null =>
  typeof schema === 'object' && schema !== null && 'shape' in schema
    ? (schema.shape as Record<string, unknown>)
    : null;

/** The schema inside an optional or default one; of a union, the branch that is an object. */
function unwrap(schema: unknown): unknown {
  const definition = definitionOf(schema);
  if (definition?.innerType !== undefined) return unwrap(definition.innerType);
  if (!definition?.options) return schema;
  return unwrap(definition.options.find((option) => definitionOf(option)?.type === 'object') ?? null);
}

/** The schema of one field of an object, or of the entries of a list or a map. */
function stepInto(schema: unknown, step: string | number): unknown {
  const definition = definitionOf(schema);
  if (definition?.type === 'object') return shapeOf(schema)?.[step] ?? null;
  return definition?.element ?? definition?.valueType ?? null;
}
