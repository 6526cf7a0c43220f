import { codePointName } from './code-points.ts';

/** The key to the signs of `showSpaces`, for messages that use it. */
export const SPACES_SHOWN = '· is a no-break space, ␣ a space, → a tab, ↵ a new line';

/**
 * Makes white space that looks alike visible, for messages: no-break spaces, tabs, new lines, rarer spaces by their
 * number, and ordinary spaces that are doubled or at either end. A single space between words stays a space.
 */
export function showSpaces(text: string): string {
  return text
    .replace(/^ +| +$| {2,}| (?=\s)|(?<=\s) /g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/[^\S ]/g, (space) => SIGNS[space] ?? `[${codePointName(space)}]`);
}

const SIGNS: Readonly<Record<string, string>> = { '\u00a0': '·', '\t': '→', '\n': '↵' };
