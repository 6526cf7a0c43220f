import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { citeEdition, citeEntry, citeSource, type CitedWork } from '#exports/citation/cited-work.ts';
import { citationMeta } from '#exports/citation/head.ts';
import { writeApa, writeChicago, writeCiteWeb, writeGost, writeMla } from '#exports/citation/styles.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { findDeviations, OFFICIAL_STYLES } from './official-styles.ts';
import { listHardWorks, listWorks, toAddress } from './works.ts';
import { takeEach } from '../../../setup/release.ts';

const edition = smallEdition().load();
const [event] = edition.events;
const [page, paper] = edition.sources;
if (!event || !page || !paper) throw new Error('The small edition has changed.');
const record = citeEntry(edition.title, { ...event, abstract: event.summary }, toAddress);

describe('A citation of a record', () => {
  const address = 'https://record.example/events/library-office-opened/';
  test.each([
    [
      writeChicago,
      `The editors of the library, “Library Office Opened,” in The Library, a Record, version 1.0.0, November 21, 2026, ${address}.`,
    ],
    [
      writeMla,
      `The editors of the library. “Library Office Opened.” The Library, a Record, Version 1.0.0, 21 Nov. 2026, ${address}.`,
    ],
    [
      writeApa,
      `The editors of the library. (2026). Library Office opened. In The library, a record (Version 1.0.0). ${address}`,
    ],
    [writeGost, `The editors of the library. Library Office opened [Электронный ресурс]. URL: ${address}.`],
    [
      writeCiteWeb,
      `{{cite web |author=The editors of the library |title=Library Office opened |website=The library, a record |date=21 November 2026 |url=${address}}}`,
    ],
  ])('is written by %o', (write, citation) => {
    expect(write(record)).toBe(citation);
  });
});

describe('A citation', () => {
  test('of the edition names it once, in nothing else', () => {
    const work = citeEdition(edition.title, toAddress);
    expect(work.container).toBeNull();
    for (const write of [writeChicago, writeMla, writeApa, writeGost, writeCiteWeb]) {
      expect(write(work).toLowerCase().split('the library, a record')).toHaveLength(2);
    }
  });

  test('of a source is that of its publishers, of their day, at their address', () => {
    const work = citeSource(paper);
    expect(work).toMatchObject({
      author: 'Evening Paper',
      issued: { iso: '1996', isDoubtful: false },
      address: 'https://evening.example/',
      container: null,
    });
    expect(writeChicago(work)).toBe('Evening Paper, “The Library Today,” 1996, https://evening.example/.');
    expect(JSON.stringify(work)).not.toContain('editors');
  });

  test.each([
    ['1996-05-04', { iso: '1996-05-04', isDoubtful: false }],
    ['1996-05?', { iso: '1996-05', isDoubtful: true }],
    ['1996~', { iso: '1996', isDoubtful: true }],
    ['1996-21', { iso: '1996', isDoubtful: false }],
    ['1996-05/1996-07', { iso: '1996', isDoubtful: false }],
    ['1995/1996', null],
    ['199X', null],
    ['1996/..', null],
  ])('of what was published %s says no more', (edtf, issued) => {
    const { sources } = smallEdition()
      .withFile('sources/evening-paper.yaml', (text) => text.replace("'1996'", `'${edtf}'`))
      .load();
    expect(sources.map(citeSource).find(({ key }) => key === 'evening-paper')?.issued).toEqual(issued);
  });

  test('keeps a body whole that has a comma in its name', () => {
    const publisher = { ...page.publisher, value: 'Library Press, Northport, Shore' };
    expect(citeSource({ ...page, publisher }).author).toBe('Library Press (Northport; Shore)');
  });

  test('for Wikipedia cannot be ended by a title', () => {
    const title = 'A | b = [c] {{d}} <ref>';
    expect(writeCiteWeb({ ...record, title })).toContain(
      '|title=A {{!}} b = &#91;c&#93; &#123;&#123;d&#125;&#125; &#60;ref&#62; |website',
    );
  });

  test('in a head has each name once and nothing empty', () => {
    for (const work of [record, citeSource(page), citeEdition(edition.title, toAddress)]) {
      const meta = citationMeta(work, 'https://record.example/x/');
      expect(new Set(meta.map(([name]) => name)).size).toBe(meta.length);
      expect(meta.every(([, content]) => content !== '')).toBe(true);
    }
  });
});

describe('Our citations and an official style', () => {
  const [apa] = OFFICIAL_STYLES.filter(({ file }) => file === 'apa.csl');
  const real = loadEdition(PROJECT);
  // Of the real ones some: `npm run check:styles` takes all, and every style.
  const works = [...takeEach(16, listWorks(real)), ...listHardWorks(real)];

  test('are the same, letter by letter', { timeout: 60_000 }, () => {
    expect(locales['en-US']).toContain('<locale');
    expect(works.length).toBeGreaterThan(80);
    expect(apa && findDeviations(apa, styles.apa, works)).toEqual([]);
  });

  test('differ where a letter does', { timeout: 60_000 }, () => {
    const write = (work: CitedWork): string => writeApa(work).replace('In ', 'in ');
    expect(apa && findDeviations({ ...apa, write }, styles.apa, [record])).toHaveLength(1);
  });
});
