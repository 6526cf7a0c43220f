import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { ONE_FILE_PATH } from '#edition/addresses/data-files.ts';
import { launchBrowser, unpackBrowser } from '../setup/browser.ts';
import { writePdf } from './write-pdf.ts';

// `npm run pdf`, after a build: writes the whole edition as a PDF beside its other files of data.

const missing = await unpackBrowser();
if (missing !== undefined) {
  console.error(`There is no browser to make the PDF with. ${missing}`);
  process.exit(1);
}
const source = path.join(PROJECT, 'dist', ONE_FILE_PATH);
const html = await readFile(source, 'utf8').catch(() => {
  console.error(`There is no ${source}. Build the site first: npm run build`);
  process.exit(1);
});
const browser = await launchBrowser();
try {
  const pdf = await writePdf(browser, html, loadEdition(PROJECT).title);
  const file = source.replace(/\.html$/, '.pdf');
  await writeFile(file, pdf);
  console.log(`${path.relative(PROJECT, file)}: ${Math.round(pdf.length / 1000)} kB`);
} finally {
  await browser.close();
}
