import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** One font file as it is published: which file of Fontsource it is a subset of, and the letters it keeps. */
export interface Subset {
  readonly name: string;
  readonly from: string;
  readonly letters: string;
}

/** All letters from one to another, both included. */
const range = (first: string, last: string): string => {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
};

/** The letters of English and of the languages around it, and the signs of typesetting. */
const LATIN = `${range(' ', '~')}\u00a0«»·×§°½ßäèéíöü–—‘’“”…•€←↑→−`;
/** Letters of romanised Tajik, Persian and Russian. */
const ROMANISED = 'āčēğīōšūž';
const RUSSIAN = `${range('А', 'я')}Ёё№`;
const TAJIK = 'ҒғҚқҲҳҶҷӢӣӮӯ';

/** All font files of the site. By the ranges in site/layout/styles/fonts.css a browser loads only those it needs. */
export const SUBSETS: readonly Subset[] = [
  { name: 'latin', from: 'latin-wght-normal', letters: LATIN },
  { name: 'latin-italic', from: 'latin-wght-italic', letters: LATIN },
  { name: 'latin-ext', from: 'latin-ext-wght-normal', letters: ROMANISED },
  { name: 'cyrillic', from: 'cyrillic-wght-normal', letters: RUSSIAN + TAJIK },
  { name: 'cyrillic-italic', from: 'cyrillic-wght-italic', letters: RUSSIAN + TAJIK },
  { name: 'cyrillic-ext', from: 'cyrillic-ext-wght-normal', letters: TAJIK },
  { name: 'cyrillic-ext-italic', from: 'cyrillic-ext-wght-italic', letters: TAJIK },
];

/** Makes one font file, as WOFF2. The same subset always gives the same bytes. */
export async function cutFont({ from, letters }: Subset): Promise<Buffer> {
  const file = `@fontsource-variable/brygada-1918/files/brygada-1918-${from}.woff2`;
  const font = await readFile(fileURLToPath(import.meta.resolve(file)));
  return subsetFont(font, letters, { targetFormat: 'woff2' });
}

/** The folder of the font files, below the project. */
export const FONTS = 'src/site/layout/fonts';

// `npm run fonts`: makes the font files anew, after a letter was added above or the package of the font changed.
if (import.meta.main) {
  await mkdir(FONTS, { recursive: true });
  for (const subset of SUBSETS) {
    const font = await cutFont(subset);
    await writeFile(path.join(FONTS, `${subset.name}.woff2`), font);
    console.log(`${FONTS}/${subset.name}.woff2: ${font.length} bytes`);
  }
}
