import { describe, expect, it } from 'vitest';
import { writeOneFile } from '#exports/book/one-file/one-file.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';
import { browserMissing } from '../setup/browser.ts';
import { connectBrowser } from '../setup/session.ts';
import { writePdf } from './write-pdf.ts';

const edition = smallEdition().load();
const html = writeOneFile(edition, (path) => `https://record.example${path}`, '');

describe.skipIf(browserMissing)('The PDF of the edition', () => {
  it('is tagged, has its title, its language, an outline and its day, and is the same bytes each time', async () => {
    const browser = await connectBrowser();
    const pdf = await writePdf(browser, html, edition.title);
    const text = pdf.toString('latin1');
    const missing = [
      /\/MarkInfo\s*<<[^>]*\/Marked true/,
      new RegExp(`/Title \\(${edition.title.title}\\)`),
      /\/Lang \(en/,
      ...['Chapters', 'Timeline', 'Agreements', 'Sources'].map((part) => new RegExp(`/Title \\(${part}\\)`)),
    ].filter((mark) => !mark.test(text));
    expect(missing).toEqual([]);
    const days = Array.from(text.matchAll(/\/(?:CreationDate|ModDate) \(D:(\d{14})/g), ([, day]) => day);
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days)).toEqual(new Set([`${edition.title.date.replaceAll('-', '')}000000`]));
    // A soft hyphen in the words changes nothing: none is left.
    const hyphened = html.replaceAll('library', 'lib\u00adrary');
    expect(hyphened).not.toBe(html);
    expect(Buffer.compare(await writePdf(browser, hyphened, edition.title), pdf)).toBe(0);
  });
});
