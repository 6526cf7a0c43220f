/* Text as Markdown: what a reader wrote stays what it is, whatever signs it holds. */

/** What Markdown would take for a mark of its own, inside a line; an ampersand is one where it begins a reference. */
const SIGNS = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** A text as Markdown shows it, letter by letter, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    )
    .trim();

/** A link. Brackets in its address are encoded, which changes nothing in where it leads. */
export const writeLink = (words: string, address: string): string =>
  `[${escapeMarkdown(words)}](${address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;

/** Lines of a list. */
export const writeList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Parts of a document, an empty line between each two; parts that are empty are left out. */
export const joinParts = (...parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
