import { didYouMean } from '#text/words/did-you-mean.ts';
import type { Issue } from './list-issues.ts';

/** The words of the validator itself. A message of ours, from a schema, begins otherwise. */
const OF_VALIDATOR = /^(?:Invalid|Too (?:small|big)|Unrecognized)\b/;

/** What is shown of a long text that somebody wrote, in characters. */
const MAX_SHOWN = 60;

/** What an author wrote, why it does not fit, and the nearest value that would; each to be put into a problem. */
export interface Explanation extends Record<string, string> {
  given: string;
  reason: string;
  suggestion: string;
}

/** Puts an issue with a value into an author's words. `keys` are the fields that a map has at this place. */
export function explainIssue(issue: Issue, value: unknown, keys: readonly string[]): Explanation {
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return {
    given: value === undefined ? '' : ` ${describeValue(value)}`,
    reason: OF_VALIDATOR.test(issue.message) ? explainCode(issue, value, keys) : issue.message,
    suggestion: typeof value === 'string' ? didYouMean(value, choices) : '',
  };
}

/** A value as an author knows it. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
  }
  if (value === null) return '(nothing)';
  if (typeof value === 'number' && !Number.isFinite(value)) return '(no number)';
  if (value instanceof Date) return '(a date without quotes)';
  if (Array.isArray(value)) return '(a list)';
  return typeof value === 'object' ? '(a map of fields)' : JSON.stringify(value);
}

function explainCode(issue: Issue, value: unknown, keys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, value, keys);
    case 'invalid_value':
      return `expected one of ${issue.values.map((choice) => JSON.stringify(choice)).join(', ')}`;
    case 'too_small':
      return explainSize('at least', issue.origin, Number(issue.minimum));
    case 'too_big':
      return explainSize('at most', issue.origin, Number(issue.maximum));
    case 'not_multiple_of':
      return 'expected a whole number';
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'unrecognized_keys':
      return 'expected a value of another form';
  }
}

/** What belongs where a value of another kind stands. */
export function explainType(expected: string, value: unknown, keys: readonly string[]): string {
  switch (expected) {
    case 'array':
      return `expected a list: each item on a line that starts with "-", or all in brackets, ${exampleOf(value)}`;
    case 'object':
      return `expected fields, each with its value: ${keys.join(', ')}`;
    case 'record':
      return 'expected entries, each with a key of its own, a colon, and below it what belongs to it';
    case 'boolean':
      return 'expected true or false';
    case 'string':
      return 'expected text in quotes';
    case 'int':
      return 'expected a whole number, without quotes';
    case 'number':
      return 'expected a number, without quotes or words';
    default:
      return 'expected another kind of value';
  }
}

const exampleOf = (value: unknown): string =>
  typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? `[${value}]` : '[one, another]';

function explainSize(bound: string, origin: string, size: number): string {
  if (origin === 'string') return size === 1 ? 'expected some text' : `expected ${bound} ${size} characters`;
  if (origin === 'array' || origin === 'set') {
    return size === 1
      ? `expected ${bound} one item in the list`
      : `expected ${bound} ${size} items in the list`;
  }
  return `expected a number of ${bound} ${size}`;
}
