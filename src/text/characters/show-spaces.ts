import { codePointName } from './code-points.ts';

/** What stands for what in a shown string; a message that uses `showSpaces` prints it once. */
export const SPACES_SHOWN = '· is a no-break space, ␣ a space, → a tab, ↵ a new line';

/**
 * Makes visible, for a message, the white space an eye cannot tell apart: no-break spaces, tabs, new lines,
 * rarer spaces by number, and ordinary spaces where they are doubled or stand at either end.
 * A single space between words stays as it is.
 */
export function showSpaces(text: string): string {
  return text
    .replace(/^ +| +$| {2,}| (?=\s)|(?<=\s) /g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/[^\S ]/g, (space) => SIGNS[space] ?? `[${codePointName(space)}]`);
}

const SIGNS: Readonly<Record<string, string>> = { '\u00a0': '·', '\t': '→', '\n': '↵' };
