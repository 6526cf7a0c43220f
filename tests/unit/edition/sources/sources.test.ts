import { describe, expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';

describe('the sources', () => {
  test('stand in the order of their sigla, which is the order of their inks', () => {
    const { sources } = smallEdition().load();
    expect(sources.map(({ siglum, ink, id }) => [siglum, ink, id])).toEqual([
      ['A', 1, 'library-page'],
      ['B', 2, 'evening-paper'],
    ]);
  });

  test('are the bytes as they were received, byte order mark and line ends too', () => {
    const { sources } = smallEdition()
      .withSource('evening-paper', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n`)
      .load();
    expect(sources[1]?.text.startsWith('\ufeffThe Library')).toBe(true);
    expect(sources[1]?.text).toContain('\r\n\r\n');
    expect(sources[1]?.passages.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  test('can be named by anyone who holds the file', () => {
    const { sources } = smallEdition()
      .withSource('evening-paper', (text) => `${text} Ёж.`)
      .load();
    const [, paper] = sources;
    expect(paper?.bytes).toBe(new TextEncoder().encode(paper?.text).byteLength);
    expect(paper?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(paper?.softwareHeritageId).toMatch(/^swh:1:cnt:[0-9a-f]{40}$/);
  });

  test('say how each part of their description is known', () => {
    const [page] = smallEdition().load().sources;
    expect(page?.title).toEqual({
      value: 'Relations of the library',
      label: 'stated',
      rule: null,
      references: [],
    });
    expect(page?.publisher).toMatchObject({
      label: 'outside',
      references: [{ key: 'library-site', accessed: '2026-11-20' }],
    });
    expect(page?.published).toMatchObject({
      edtf: '1994-01-02',
      date: { precision: 'day' },
      label: 'outside',
    });
  });

  test('say where words without claim stand', () => {
    const [page] = smallEdition().load().sources;
    expect(page?.withoutClaim).toMatchObject([
      { passage: 'p1', start: 0, end: 24, why: 'The title of the page.' },
    ]);
  });
});
