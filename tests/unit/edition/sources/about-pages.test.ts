import { describe, expect, test } from 'vitest';
import { listPages } from '#edition/addresses/addresses.ts';
import { listPaginatedLists } from '#edition/addresses/paginated-lists.ts';
import { countCovered, listAboutAnchors, listAboutPages } from '#edition/sources/about-pages.ts';
import { coverSentences } from '#edition/sources/coverage.ts';
import { listSourcesAnchors, listSourcesPages } from '#edition/sources/sources-pages.ts';
import type { Edition, Source } from '#edition/types/edition.ts';
import { writeNoise } from '../../../fixtures/noise.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const words = writeNoise(17);
const small = smallEdition().load();

/** The first source of an edition. */
function firstOf({ sources: [source] }: Edition): Source {
  if (!source) throw new Error('The edition has a source.');
  return source;
}

/** The small edition, in whose first text the editors found so many sentences without a claim, and made as many notes. */
function withMuchToSay(count: number): Edition {
  const source = firstOf(small);
  const [none] = source.withoutClaim;
  const [note] = small.notes;
  if (!none || !note) throw new Error('The small edition has a sentence without a claim, and a note.');
  const withoutClaim = Array.from({ length: count }, () => ({ ...none, why: words(12) }));
  const notes = Array.from({ length: count }, (_, index) => ({
    ...note,
    id: `note-${index}`,
    text: words(20),
  }));
  return { ...small, sources: [{ ...source, withoutClaim, notes }, ...small.sources.slice(1)] };
}

/** The small edition with so many addresses outside of it. */
function withReferences(count: number): Edition {
  const [pattern] = small.references;
  if (!pattern) throw new Error('The small edition has a reference.');
  const made = Array.from({ length: count }, (_, index) => ({
    ...pattern,
    key: `key-${index}`,
    about: words(15),
  }));
  return { ...small, references: [pattern, ...made] };
}

describe('What is said about a source', () => {
  test('is on one page while it is short', () => {
    const [page, ...others] = listAboutPages(firstOf(small), small);
    expect(others).toEqual([]);
    expect(page?.path).toBe('/sources/library-page/about/');
    expect(page?.yields?.map(({ yielded, sentences, passages }) => [yielded, sentences, passages])).toEqual(
      [...Map.groupBy(coverSentences(firstOf(small), small), (sentence) => sentence.yield)]
        .map(([yielded, sentences]): [string, number, string[]] => [
          yielded,
          sentences.length,
          [...new Set(sentences.map(({ passage }) => passage))],
        ])
        .toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    );
    const { covered, all } = countCovered(firstOf(small), small);
    expect(all - covered).toBe(page?.yields?.find(({ yielded }) => yielded === 'unaccounted')?.sentences);
  });

  test('is on several pages when it is long, each thing once and in order', () => {
    const edition = withMuchToSay(300);
    const source = firstOf(edition);
    const pages = listAboutPages(source, edition);
    expect(pages.map(({ path }) => path).slice(0, 2)).toEqual([
      '/sources/library-page/about/',
      '/sources/library-page/about/2/',
    ]);
    expect(pages.flatMap(({ withoutClaim }) => withoutClaim)).toEqual(source.withoutClaim);
    expect(pages.flatMap(({ notes }) => notes)).toEqual(source.notes);
    const ofNotes = pages.filter(({ notes }) => notes.length > 0);
    expect(ofNotes.map(({ hasNotesBefore }) => hasNotesBefore)).toEqual(ofNotes.map((_, index) => index > 0));
    expect(pages.at(-1)).toMatchObject({ label: 'notes', yields: null, withoutClaim: [] });
    const ids = listAboutAnchors(source, edition).flatMap((page) => page.ids);
    expect(ids).toEqual(['copy', 'dating', 'coverage', 'notes', ...source.notes.map(({ id }) => id)]);
    expect(listPages(edition)).not.toContain('/sources/library-page/about/2/');
  });

  test('names each passage once, where a text has very many', () => {
    const passages = Array.from({ length: 9000 }, (_, index) => `Passage ${index}.`);
    const edition = smallEdition()
      .withSource('library-page', (text) => [text, ...passages].join('\n\n'))
      .load();
    const pages = listAboutPages(firstOf(edition), edition);
    expect(pages.length).toBeGreaterThan(1);
    const rows = pages
      .flatMap(({ yields }) => yields ?? [])
      .filter(({ yielded }) => yielded === 'unaccounted');
    expect(rows.flatMap((row) => row.passages)).toHaveLength(9001);
    expect(new Set(rows.map(({ sentences }) => sentences)).size).toBe(1);
  });
});

const ORDER = ['records', 'chapters only', 'no claim', 'unaccounted'];

describe('The list of sources and addresses', () => {
  test('is one page while it is short', () => {
    const [page, ...others] = listSourcesPages(small);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ path: '/sources/', label: 'A–B, addresses 1–1', sources: small.sources });
    expect(page?.references).toEqual(small.references);
    expect(listSourcesPages({ ...small, references: [] })[0]?.references).toEqual([]);
    expect(listPaginatedLists(small)).toEqual([]);
  });

  test('is on several pages when it is long, each thing once and in order', () => {
    const edition = withReferences(400);
    const pages = listSourcesPages(edition);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ sources }) => sources)).toEqual(edition.sources);
    expect(pages.flatMap(({ references }) => references ?? [])).toEqual(edition.references);
    expect(pages[1]?.label).toMatch(/^addresses \d+–\d+$/);
    expect(listSourcesAnchors(edition).flatMap((page) => page.ids)).toEqual([
      'library-page',
      'evening-paper',
      'references',
      ...edition.references.map(({ key }) => key),
    ]);
    expect(listPages(edition)).not.toContain('/sources/2/');
  });
});
