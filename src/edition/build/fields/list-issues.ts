import type { z } from 'astro/zod';
import type { FieldPath } from '#problems/problem-list.ts';

export type Issue = z.core.$ZodIssue;

/** An issue with the path of the field it is about. */
export interface FieldIssue {
  issue: Issue;
  path: FieldPath;
}

/**
 * The issues to report for those of a validation: of a union, which has a list of issues for each branch, those of the
 * branch that got furthest, which tell the author most; one for a field; and none that only follows from another.
 */
export function listIssues(issues: readonly Issue[], valueAt: (path: FieldPath) => unknown): FieldIssue[] {
  const all = issues.flatMap(flattenIssue).map((issue): FieldIssue => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    // Zod takes a date for an empty map, and misses every field of it.
    const holder = path.slice(0, -1);
    if (path.length === 0 || !(valueAt(holder) instanceof Date)) return { issue, path };
    const wrongType = { code: 'invalid_type', expected: 'object', message: 'Invalid input' } as const;
    return { issue: { ...wrongType, input: undefined, path: [...holder] }, path: holder };
  });
  const seen = new Set<string>();
  return all.filter(({ issue, path }) => {
    if (issue.code === 'unrecognized_keys') return true;
    const key = path.join('\n');
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst && !all.some((other) => follows(issue, path, other, valueAt(path) === undefined));
  });
}

/** Whether an issue only follows from another: it is about a whole of which the other is a part. */
function follows(issue: Issue, path: FieldPath, other: FieldIssue, isMissing: boolean): boolean {
  if (issue.code !== 'custom' && issue.code !== 'too_small' && issue.code !== 'too_big') return false;
  const whole = isMissing ? path.slice(0, -1) : path;
  const isPart = other.path.length > whole.length && whole.every((step, depth) => other.path[depth] === step);
  return isPart && other.issue.code !== 'custom' && other.issue !== issue;
}

function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const furthest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
  if (furthest.length === 0) return [issue];
  return furthest.flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }));
}

const depthOf = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
