/** Common mistakes of an author that the platform words in its own terms. */
const JSON_REASONS: readonly [pattern: RegExp, reason: string][] = [
  [/property name/, 'expected a name in double quotes; after the last entry there is no comma'],
  [/',' or '[}\]]'/, 'expected a comma or a closing brace'],
  [/end of JSON|Unterminated/, 'the file ends too early: a brace or a quotation mark is not closed'],
  [/after JSON/, 'expected nothing after the last brace'],
];

/** What is wrong with JSON text, and on which line, counted from 1; null when nothing is. */
export function findJsonFault(text: string): { reason: string; line: number } | null {
  if (text.trim() === '')
    return { reason: 'the file is empty; a map without entries is written {}', line: 1 };
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { message } = error;
    const place = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
    const end = message.includes('end of JSON') ? text.trimEnd().length : place;
    const reason = JSON_REASONS.find(([pattern]) => pattern.test(message))?.[1];
    return {
      reason: reason ?? 'expected a map of names and values in double quotes, without comments',
      line: text.slice(0, end).split('\n').length,
    };
  }
}
