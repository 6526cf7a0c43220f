import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import type { CitedWork } from '#exports/citation/cited-work.ts';
import {
  citationFile,
  CITATION_FORMATS,
  toCslItem,
  writeBibtex,
  writeCslJson,
  writeRis,
  type CslItem,
} from '#exports/citation/files.ts';
import { listHardWorks, listWorks } from './works.ts';

const edition = loadEdition(PROJECT);
const works = [...listWorks(edition), ...listHardWorks(edition)];

/** What another program reads out of a file. */
interface Read extends Partial<Omit<CslItem, 'author'>> {
  author?: { literal?: string; family?: string; given?: string }[];
}
const readBack = (text: string): Read[] => new Cite(text).data;

/** What both formats keep of a work, as citation processors name it. */
const kept = (item: Read) => ({
  title: item.title,
  author: item.author?.map(
    ({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '),
  ),
  container: item['container-title'],
  URL: item.URL,
  language: item.language,
});

describe('A file of a citation', () => {
  test.each([
    ['/events/x/', '/events/x.bib'],
    ['/figures/#y', '/figures/y.bib'],
    ['/', '/edition.bib'],
  ])('of %s is %s', (path, file) => {
    expect(citationFile(path, '.bib')).toBe(file);
  });

  test('in RIS is read by another program as it was meant', () => {
    for (const work of works) {
      const [read, ...others] = readBack(writeRis(work));
      expect(others).toEqual([]);
      expect(read && kept(read)).toEqual(kept(toCslItem(work)));
      if (work.issued && !work.issued.isDoubtful && work.kind !== 'edition' && work.kind !== 'chapter') {
        expect(read?.issued?.['date-parts'], work.title).toEqual(toCslItem(work).issued?.['date-parts']);
      }
    }
  });

  test('in RIS has a line for each value, lines that end as the format has it, and dates with all their digits', () => {
    const [work] = works;
    if (!work) return;
    const title = 'Two\nlines';
    const text = writeRis({ ...work, title, issued: { iso: '1992-05-04', isDoubtful: false } });
    expect(text).toContain('\r\nTI  - Two lines\r\n');
    expect(text).toContain('\r\nDA  - 1992/05/04/\r\n');
    expect(text).toMatch(/^TY {2}- BOOK\r\n[\s\S]*\r\nER {2}- \r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('in BibTeX is read by another program as it was meant', () => {
    for (const work of works) {
      const [read, ...others] = readBack(writeBibtex(work));
      expect(others).toEqual([]);
      const wanted = kept(toCslItem(work));
      expect(
        read && { ...kept(read), title: plain(read.title), author: read.author?.length },
        work.title,
      ).toEqual({
        ...wanted,
        title: plain(work.title),
        author: 1,
      });
    }
  });

  test('in BibTeX keeps letters of all scripts, and lets no title end a field', () => {
    const [work] = works as [CitedWork];
    const text = writeBibtex({ ...work, title: 'Қ {b} 50 % & c_d #1 \\e' });
    expect(text).toContain('title = {{Қ \\{b\\} 50 \\% \\& c\\_d \\#1 \\textbackslash{}e}}');
  });

  test('in CSL-JSON is a list of one item', () => {
    for (const work of works) expect(JSON.parse(writeCslJson(work))).toEqual([toCslItem(work)]);
  });

  test('has an ending that no other format has', () => {
    for (const field of ['ending', 'name'] as const)
      expect(new Set(CITATION_FORMATS.map((format) => format[field])).size).toBe(CITATION_FORMATS.length);
  });
});

/** A title without the marks that the other program puts around words of several capitals. */
const plain = (title: string | undefined): string | undefined => title?.replace(/<[^>]*>/g, '');
