import type { z } from 'astro/zod';
import type { SourceLocation, ProblemList } from '#problems/problem-list.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';
import { listKnownKeys } from './known-keys.ts';

type Issue = z.core.$ZodIssue;

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
      const known = listKnownKeys(schema, path);
      for (const key of issue.keys) {
        const details = { key, suggestion: didYouMean(key, known), known: known.join(', ') };
        problems.add('key-unknown', location, [...path, key], details);
      }
    } else {
      problems.add('field-invalid', location, path, explain(issue, valueAt(data, path)));
    }
  }
  return null;
}

/** The value at a path of the fields as the author wrote them; undefined when there is none. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, data);
}

/** What an author wrote, why it does not fit, and the nearest value that would. */
function explain(issue: Issue, value: unknown): { given: string; reason: string; suggestion: string } {
  const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const isBoolean = issue.code === 'invalid_type' && issue.expected === 'boolean';
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return {
    given: isShown ? ` ${JSON.stringify(value)}` : '',
    reason: isBoolean ? 'expected true or false' : (listChoices(choices) ?? issue.message),
    suggestion: typeof value === 'string' ? didYouMean(value, choices) : '',
  };
}

const listChoices = (choices: readonly string[]): string | null =>
  choices.length > 1 ? `expected one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}` : null;

/**
 * The issues to report for one of Zod's: of an invalid key, what is wrong with the key; of a union, which has a list
 * of issues for each branch, those of the branch that got furthest, which tell the author most.
 */
function flattenIssue(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ ...inner, path: issue.path }));
  if (issue.code !== 'invalid_union') return [issue];
  const furthest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
  if (furthest.length === 0) return [issue];
  return furthest.flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }));
}

const depthOf = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
