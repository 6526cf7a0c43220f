import type { z } from 'astro/zod';
import type { ContentEntry, ContentFiles, ContentMap, Folder } from '#load/read-content.ts';
import type { SourceLocation, ProblemList } from '#problems/problem-list.ts';
import { agreementSchema } from '#schema/records/agreement.ts';
import { organizationSchema, personSchema, placeSchema } from '#schema/register.ts';
import { chapterSchema } from '#schema/chapter.ts';
import { eventSchema } from '#schema/records/event.ts';
import { figureSchema } from '#schema/records/figure.ts';
import { noteSchema } from '#schema/apparatus/note.ts';
import { sourceSchema } from '#schema/source.ts';
import { idSchema } from '#schema/values.ts';
import { suggestNearest } from '#text/words/suggest.ts';

/** Each folder of content/ with the schema its entries keep. */
export const SCHEMAS = {
  sources: sourceSchema,
  events: eventSchema,
  agreements: agreementSchema,
  people: personSchema,
  places: placeSchema,
  organizations: organizationSchema,
  figures: figureSchema,
  notes: noteSchema,
  chapters: chapterSchema,
} as const satisfies Record<Folder, z.ZodType>;

/** An entry whose fields have the right shape. */
export interface ParsedEntry<F extends Folder> {
  entry: ContentEntry;
  id: string;
  fields: z.infer<(typeof SCHEMAS)[F]>;
}

export type ParsedEntries = { [F in Folder]: ParsedEntry<F>[] };

/** Sorts entries by folder and keeps those whose fields and ids are in order; the rest become problems. */
export function parseEntries(content: ContentFiles, problems: ProblemList): ParsedEntries {
  const parsed = Object.fromEntries(
    Object.keys(SCHEMAS).map((folder) => [folder, []]),
  ) as unknown as ParsedEntries;
  const owners = new Map<string, string>();
  for (const entry of content.entries) {
    if (!idSchema.safeParse(entry.id).success) {
      problems.add('id-invalid', entry, [], { id: entry.id });
      continue;
    }
    const other = owners.get(entry.id);
    if (other) problems.add('id-taken', entry, [], { id: entry.id, other });
    else owners.set(entry.id, entry.file);
    const fields = parseFields(SCHEMAS[entry.folder] as z.ZodType, entry.data, entry, problems);
    if (!fields) problems.addUnreadable(entry.id);
    else if (!other) (parsed[entry.folder] as unknown[]).push({ entry, id: entry.id, fields });
  }
  return parsed;
}

/** Parses a map file whose every value keeps one schema (rules, references); bad values become problems. */
export function parseMap<T>(schema: z.ZodType<T>, map: ContentMap, problems: ProblemList): Map<string, T> {
  const parsed = new Map<string, T>();
  for (const [key, value] of Object.entries((map.data ?? {}) as Record<string, unknown>)) {
    const location: SourceLocation = { file: map.file, lineOf: (path) => map.lineOf([key, ...path]) };
    const fields = parseFields(schema, value, location, problems);
    if (fields) parsed.set(key, fields);
    else problems.addUnreadable(key);
  }
  return parsed;
}

/** Parses fields by a schema; null, and one problem for each thing wrong, when they do not fit. */
export function parseFields<T>(
  schema: z.ZodType<T>,
  data: unknown,
  location: SourceLocation,
  problems: ProblemList,
): T | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(flattenIssue)) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path);
      for (const key of issue.keys) {
        const near = suggestNearest(key, known);
        const suggestion = near ? ` Did you mean "${near}"?` : '';
        problems.add('key-unknown', location, [...path, key], { key, suggestion, known: known.join(', ') });
      }
    } else {
      problems.add('field-invalid', location, path, explain(issue, valueAt(data, path)));
    }
  }
  return null;
}

/** What stands at a path of the fields as the author wrote them. */
const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null)?.[step], data);

/** What an author wrote, why it does not fit, and the nearest thing that would. */
function explain(issue: Issue, value: unknown): { given: string; reason: string; suggestion: string } {
  const given = ['string', 'number', 'boolean'].includes(typeof value) ? ` ${JSON.stringify(value)}` : '';
  const isTruth = issue.code === 'invalid_type' && issue.expected === 'boolean';
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const near = typeof value === 'string' ? suggestNearest(value, choices) : null;
  return {
    given,
    reason: isTruth ? 'expected true or false' : (listChoices(choices) ?? issue.message),
    suggestion: near ? ` Did you mean "${near}"?` : '',
  };
}

const listChoices = (choices: readonly string[]): string | null =>
  choices.length > 1 ? `expected one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}` : null;

type Issue = z.core.$ZodIssue;

/**
 * A key of a map tells what is wrong with it only inside. A union reports one list of issues per branch; the
 * branch that got furthest tells the author most.
 */
function flattenIssue(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ ...inner, path: issue.path }));
  if (issue.code !== 'invalid_union') return [issue];
  const furthest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
  if (furthest.length === 0) return [issue];
  return furthest.flatMap((inner) =>
    flattenIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

const depthOf = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));

/** The keys a strict object has at a path of a schema; empty where there is none. */
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let current: unknown = schema;
  for (const step of path) current = stepInto(unwrap(current), step);
  const shape = (unwrap(current) as { shape?: Record<string, unknown> } | null)?.shape;
  return shape ? Object.keys(shape) : [];
}

interface Def {
  type: string;
  innerType?: unknown;
  element?: unknown;
  valueType?: unknown;
  options?: unknown[];
}
const defOf = (schema: unknown): Def | undefined => (schema as { def?: Def } | null)?.def;

function unwrap(schema: unknown): unknown {
  const def = defOf(schema);
  if (def?.innerType) return unwrap(def.innerType);
  if (def?.options) return unwrap(def.options.find((option) => defOf(option)?.type === 'object') ?? null);
  return schema;
}

function stepInto(schema: unknown, step: string | number): unknown {
  const def = defOf(schema);
  if (def?.type === 'object') return (schema as { shape: Record<string, unknown> }).shape[step];
  return def?.element ?? def?.valueType ?? null;
}
