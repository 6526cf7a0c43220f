import type { z } from 'astro/zod';
import type { FieldPath, ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { memoize } from '#text/memoize.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';
import { suggestNearest } from '#text/words/suggest.ts';
import { describeValue, explainIssue } from './explain-issue.ts';
import type { FindId } from './find-id.ts';
import { listKnownKeys, schemaAt } from './known-keys.ts';
import { listIssues, type FieldIssue } from './list-issues.ts';
import { createStandIn } from './stand-ins.ts';

/** Fields that keep a schema. Those that are not sound have stand-ins in place of what did not fit. */
export interface ParsedFields<T> {
  fields: T;
  isSound: boolean;
}

/** Parses fields by a schema; null, and one problem for each thing wrong, when they do not fit. */
export function parseFields<T>(
  schema: z.ZodType<T>,
  data: unknown,
  location: SourceLocation,
  problems: ProblemList,
): T | null {
  const parsed = salvageFields(schema, data, location, problems);
  return parsed?.isSound ? parsed.fields : null;
}

/**
 * The same, and when they do not fit, the fields with stand-ins for what is wrong, so that the rest of the entry can be
 * validated in the same run; what is at fault is marked as such, so that nothing is reported twice. Null when the entry
 * holds nothing that could be validated.
 */
export function salvageFields<T>(
  schema: z.ZodType<T>,
  data: unknown,
  location: SourceLocation,
  problems: ProblemList,
  findId: FindId = () => null,
): ParsedFields<T> | null {
  const sound = soundFields(schema);
  const known = isHolder(data) ? sound.get(data) : undefined;
  if (known !== undefined) return { fields: known as T, isSound: true };
  const result = schema.safeParse(data);
  if (result.success) {
    if (isHolder(data)) sound.set(data, result.data);
    return { fields: result.data, isSound: true };
  }
  const issues = listIssues(result.error.issues, (path) => valueAt(data, path));
  const faults = reportIssues(schema, data, issues, location, problems, findId);
  problems.markFaulty(location, faults);
  const repaired = faults.length === 0 || isMap(data) ? schema.safeParse(repair(schema, data, faults)) : null;
  return repaired?.success ? { fields: repaired.data, isSound: false } : null;
}

/** The fields that were found to keep a schema, by what they were parsed from: files that were not changed are the same. */
const soundFields = memoize((_schema: z.ZodType) => new WeakMap<object, unknown>());

/** Reports each issue once; the paths of what is at fault. */
function reportIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly FieldIssue[],
  location: SourceLocation,
  problems: ProblemList,
  findId: FindId,
): FieldPath[] {
  const misspelt = new Set<string>();
  const faults: FieldPath[] = [];
  for (const { issue, path } of issues) {
    const known = listKnownKeys(schema, path);
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : []) {
      const nearest = suggestNearest(key, known);
      if (nearest !== null) {
        misspelt.add([...path, nearest].join());
        problems.markFaulty(location, [[...path, nearest]]);
      }
      const details = { key, suggestion: didYouMean(key, known), known: known.join(', ') };
      problems.add('key-unknown', location, [...path, key], details);
      faults.push([...path, key]);
    }
  }
  for (const { issue, path } of issues) {
    if (issue.code === 'unrecognized_keys') continue;
    faults.push(path);
    const value = valueAt(data, path);
    const key = path.at(-1);
    if (issue.code === 'invalid_key') {
      const reason = issue.issues[0]?.message ?? '';
      problems.add('field-invalid', location, path, { given: ` ${describeValue(key)}`, reason });
      continue;
    }
    const details = explainIssue(issue, value, listKnownKeys(schema, path));
    const meant =
      typeof value === 'string' && details.reason.startsWith('expected an id') ? findId(value) : null;
    if (meant !== null) details.suggestion = ` Did you mean "${meant}"?`;
    // A field that is there under a misspelt name has been reported by that name.
    if (value !== undefined || key === undefined) problems.add('field-invalid', location, path, details);
    else if (!misspelt.has(path.join())) {
      problems.add('field-missing', location, path, { ...details, key: String(key) });
    }
  }
  return faults;
}

/** The value at a path of the fields as the author wrote them; undefined when there is none. */
const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data,
  );

type Holder = Record<string | number, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
const isMap = (value: unknown): boolean => isHolder(value) && !Array.isArray(value);

/** A copy of the fields with a stand-in at each path at fault, or nothing, where nothing need be there. */
function repair(schema: z.ZodType, data: unknown, faults: readonly FieldPath[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const path of faults) {
    const holder = valueAt(copy, path.slice(0, -1));
    const step = path.at(-1);
    if (step === undefined || !isHolder(holder)) continue;
    const standIn = createStandIn(schemaAt(schema, path));
    if (standIn === undefined || (typeof step === 'string' && !/^[\w-]+$/.test(step))) delete holder[step];
    else holder[step] = standIn;
  }
  return copy;
}
