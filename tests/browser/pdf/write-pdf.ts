import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT } from '#commands/project.ts';
import { freezePdf } from '../../screenshots/freeze-pdf.ts';

/** What stands on each sheet besides the text, and when the file says that it was made. */
export interface PdfHead {
  readonly title: string;
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
}

const STYLES = path.join(PROJECT, 'src/site/layout/styles');
/** A rule for a font that comes in a file; others name what stands in for it. */
const FONT_RULE = /(@font-face \{[^}]*url\(')([^']+)('\)[^}]*\})/g;
const SOFT_HYPHEN = '\u00ad';

/** How the edition in one file looks on sheets: in its own typeface, which has the letters of all its languages. */
const PAPER = `
body { max-width: none; padding: 0; font: 10.5pt/1.45 'Brygada 1918', serif; }
a { color: inherit; text-decoration-thickness: 0.4pt; }
h1 { margin-top: 35%; }
h2 { break-before: page; border: 0; }
h2, h3, h4 { break-after: avoid; }
p { orphans: 2; widows: 2; }
`;

/** The rules by which a page has the typeface, with its files in them: nothing is asked for. */
async function embedFonts(): Promise<string> {
  const css = await readFile(path.join(STYLES, 'fonts.css'), 'utf8');
  const rules = Array.from(css.matchAll(FONT_RULE), async ([, before = '', file = '', after = '']) => {
    const data = (await readFile(path.join(STYLES, file))).toString('base64');
    return `${before}data:font/woff2;base64,${data}${after}`;
  });
  return (await Promise.all(rules)).join('\n');
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const onMargin = (words: string): string =>
  `<p style="font: 8pt serif; width: 100%; margin: 0 18mm; text-align: right">${words}</p>`;

/**
 * The edition in one file as a PDF: in the order of the book, tagged, with an outline, a running head and numbered
 * sheets. The same file gives the same bytes, with the day of the edition as the time at which it was made.
 */
export async function writePdf(
  browser: Browser,
  html: string,
  { title, version, date }: PdfHead,
): Promise<Buffer> {
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: true });
  try {
    const page = await context.newPage();
    // A soft hyphen would be kept as a letter.
    await page.setContent(html.replaceAll(SOFT_HYPHEN, ''), { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ content: `${await embedFonts()}${PAPER}` });
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
      await document.fonts.ready;
    });
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '22mm', bottom: '20mm', left: '20mm', right: '20mm' },
      displayHeaderFooter: true,
      headerTemplate: onMargin(`${escapeHtml(title)}, version ${escapeHtml(version)}`),
      footerTemplate: onMargin('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
      tagged: true,
      outline: true,
    });
    return freezePdf(pdf, date);
  } finally {
    await context.close();
  }
}
