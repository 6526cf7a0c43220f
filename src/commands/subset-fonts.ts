import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** One file of the typeface as we publish it: which of Fontsource's it is cut from, and the letters kept. */
export interface Subset {
  readonly name: string;
  readonly from: string;
  readonly letters: string;
}

const range = (first: string, last: string): string => {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
};

/** What English is written with, the letters of the languages around it, and the signs of a printer. */
const LATIN = `${range(' ', '~')}\u00a0«»·×§°½äéíöü–—‘’“”…•€←↑→−`;
/** Letters with which Tajik, Persian and Russian are romanised. */
const ROMANISED = 'āčēğīōšūž';
const RUSSIAN = `${range('А', 'я')}Ёё№`;
const TAJIK = 'ҒғҚқҲҳҶҷӢӣӮӯ';

/** The typeface as published. The ranges in site/layout/styles/fonts.css say which file a browser needs for which letter. */
export const SUBSETS: readonly Subset[] = [
  { name: 'latin', from: 'latin-wght-normal', letters: LATIN },
  { name: 'latin-italic', from: 'latin-wght-italic', letters: LATIN },
  { name: 'latin-ext', from: 'latin-ext-wght-normal', letters: ROMANISED },
  { name: 'cyrillic', from: 'cyrillic-wght-normal', letters: RUSSIAN + TAJIK },
  { name: 'cyrillic-ext', from: 'cyrillic-ext-wght-normal', letters: TAJIK },
];

/** Cuts one file down to its letters; the same file always gives the same bytes. */
export async function cutFont({ from, letters }: Subset): Promise<Buffer> {
  const file = `@fontsource-variable/brygada-1918/files/brygada-1918-${from}.woff2`;
  const font = await readFile(fileURLToPath(import.meta.resolve(file)));
  return subsetFont(font, letters, { targetFormat: 'woff2' });
}

/** Where the files lie, below the project. */
export const FONTS = 'src/site/layout/fonts';

// `npm run fonts`: cuts the typeface anew, after a letter was added above or the package changed.
if (import.meta.main) {
  await mkdir(FONTS, { recursive: true });
  for (const subset of SUBSETS) {
    const font = await cutFont(subset);
    await writeFile(path.join(FONTS, `${subset.name}.woff2`), font);
    console.log(`${FONTS}/${subset.name}.woff2: ${font.length} bytes`);
  }
}
