/** What is used of the definition that Zod keeps in each schema. */
export interface Definition {
  type: string;
  innerType?: unknown;
  element?: unknown;
  valueType?: unknown;
  options?: unknown[];
  /** The values of a list of choices, by themselves. */
  entries?: Readonly<Record<string, unknown>>;
}

/** The keys a strict object has at a path of a schema; empty where the schema has no object. */
export const listKnownKeys = (schema: unknown, path: readonly (string | number)[]): string[] =>
  Object.keys(shapeOf(unwrap(schemaAt(schema, path))) ?? {});

/** The schema of the value at a path, optional or with a default as it is declared; null where there is none. */
export function schemaAt(schema: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((current, step) => stepInto(unwrap(current), step), schema);
}

export const definitionOf = (schema: unknown): Definition | null =>
  typeof schema === 'object' && schema !== null && 'def' in schema ? (schema.def as Definition) : null;

/** The schemas of the fields of an object; null for a schema of anything else. */
export const shapeOf = (schema: unknown): Record<string, unknown> | null =>
  typeof schema === 'object' && schema !== null && 'shape' in schema
    ? (schema.shape as Record<string, unknown>)
    : null;

/** The schema inside an optional or default one; of a union, the branch that is an object, or a list. */
function unwrap(schema: unknown): unknown {
  const definition = definitionOf(schema);
  if (definition?.innerType !== undefined) return unwrap(definition.innerType);
  if (!definition?.options) return schema;
  const { options } = definition;
  const ofType = (type: string) => options.find((option) => definitionOf(option)?.type === type);
  return unwrap(ofType('object') ?? ofType('array') ?? null);
}

/** The schema of one field of an object, or of the entries of a list or a map. */
function stepInto(schema: unknown, step: string | number): unknown {
  const definition = definitionOf(schema);
  if (definition?.type === 'object') return shapeOf(schema)?.[step] ?? null;
  return definition?.element ?? definition?.valueType ?? null;
}
