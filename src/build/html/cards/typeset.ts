import { create } from 'fontkitten';
import { keyOf } from '#build/cache/cache-key.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The fonts of the site, in the order in which a letter is looked for. */
const FONT_NAMES = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;

const readFont = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../site/layout/fonts/${name}.woff2`, import.meta.url)));

const FONT_FILES: readonly Buffer[] = FONT_NAMES.map(readFont);

/** The hash of the fonts: what a drawn text depends on besides its letters. */
export const FONTS_DIGEST = keyOf(FONT_FILES);

const fonts = FONT_FILES.map((bytes) => {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A font of the site is a collection of fonts.');
  return font;
});

/** A letter as it is drawn: its outline, in units of the font, upwards, and the room it takes. */
interface Letter {
  outline: string;
  advance: number;
}

const UNITS = fonts[0]?.unitsPerEm ?? 1000;
const letters = new Map<string, Letter | null>();

function findLetter(sign: string): Letter | null {
  const known = letters.get(sign);
  if (known !== undefined) return known;
  const codePoint = sign.codePointAt(0) ?? 0;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(codePoint));
  const glyph = font?.glyphForCodePoint(codePoint);
  const letter = glyph ? { outline: glyph.path.toSVG(), advance: glyph.advanceWidth } : null;
  letters.set(sign, letter);
  return letter;
}

const signsOf = (text: string): string[] => Array.from(text.normalize('NFC'));

/** The signs of a text that no font of the site has: they would be drawn as boxes, and are left out. */
export const findMissingLetters = (text: string): string[] => [
  ...new Set(signsOf(text).filter((sign) => findLetter(sign) === null)),
];

/** How wide a line is at a size, in pixels. */
export const measureLine = (text: string, size: number): number =>
  signsOf(text).reduce((width, sign) => width + (findLetter(sign)?.advance ?? 0), 0) * (size / UNITS);

/** The lines of a text that are no wider than so many pixels at a size; a word that is wider has a line of its own. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureLine(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text cut to a width in pixels, after a word where there is one, with an ellipsis in the place of the rest. */
export function fitLine(text: string, size: number, width: number): string {
  if (measureLine(text, size) <= width) return text;
  const words = text.split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const shorter = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:–-]$/, '')} …`;
    if (measureLine(shorter, size) <= width) return shorter;
  }
  const signs = signsOf(text);
  while (signs.length > 0 && measureLine(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('')}…`;
}

/** A line as an SVG element whose base line begins at a point: outlines, so that no font of the machine plays a part. */
export function drawLine(text: string, at: { x: number; y: number }, size: number, colour: string): string {
  const scale = size / UNITS;
  let x = 0;
  const paths = signsOf(text).map((sign) => {
    const letter = findLetter(sign);
    if (!letter) return '';
    const path = letter.outline === '' ? '' : `<path transform="translate(${x} 0)" d="${letter.outline}"/>`;
    x += letter.advance;
    return path;
  });
  return `<g fill="${colour}" transform="translate(${at.x} ${at.y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}
