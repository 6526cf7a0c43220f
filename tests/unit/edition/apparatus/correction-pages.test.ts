import { describe, expect, test } from 'vitest';
import { createPageFinder, listPaginatedLists } from '#edition/addresses/paginated-lists.ts';
import { listCorrectionAnchors, listCorrectionsPages } from '#edition/apparatus/correction-pages.ts';
import { CORRECTION_GROUP_NAMES, CORRECTION_PATHS } from '#edition/apparatus/group-corrections.ts';
import type { Correction, Edition, FalseTitle } from '#edition/types/edition.ts';
import { CORRECTION_CLASSES } from '#schema/apparatus/correction.ts';
import { writeNoise } from '../../../fixtures/noise.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const small = smallEdition().load();
const words = writeNoise(13);

/** The small edition with so many corrections of its first text, of all classes in turn. */
function withCorrections(count: number): Edition {
  const [page, ...others] = small.sources;
  const [event] = small.events;
  const [[evidence] = [], [person] = []] = [event?.evidence, event?.people];
  if (!page || !event || !evidence || !person)
    throw new Error('The small edition has an event with a person.');
  const corrections = Array.from({ length: count }, (_, index): Correction => ({
    id: `point-${index}`,
    class: CORRECTION_CLASSES[index % CORRECTION_CLASSES.length] ?? 'misprint',
    isSlip: true,
    evidence: { ...evidence, exact: words(3) },
    corrected: words(3),
    why: words(12),
    label: 'inferred',
    references: [],
    about: [],
  }));
  const office = { id: 'keeper', name: 'Keeper', titles: [], holders: [] };
  const title: FalseTitle = { event, person, office, holders: [], notes: [] };
  const word = { printed: 'net', original: 'сеть', meant: 'network' };
  return {
    ...small,
    sources: [{ ...page, corrections }, ...others],
    falseTitles: [title],
    calques: { language: 'ru', text: 'Some words.', words: [word] },
  };
}

describe('Corrections', () => {
  test.each(CORRECTION_GROUP_NAMES)('that are few are on one page: %s', (group) => {
    const pages = listCorrectionsPages(withCorrections(22), group);
    expect(pages.map(({ path }) => path)).toEqual([CORRECTION_PATHS[group]]);
  });

  test('that moved to another group are found from the page on which they stood', () => {
    const few = withCorrections(22);
    const moved = few.sources[0]?.corrections.find(({ class: name }) => name === 'misprint')?.id ?? '';
    const findPage = createPageFinder(listPaginatedLists(few));
    for (const group of CORRECTION_GROUP_NAMES) {
      expect(findPage(CORRECTION_PATHS[group], moved)).toBe('/corrections/slips/');
      expect(findPage(CORRECTION_PATHS[group], 'library-page')).toBe(CORRECTION_PATHS[group]);
    }
  });

  test('of a text without any have its heading only', () => {
    const [page] = listCorrectionsPages(small, 'slips');
    expect(page?.sources.map(({ source, classes }) => [source.siglum, classes])).toEqual([
      ['A', []],
      ['B', []],
    ]);
    expect(page?.label).toBe('A – B');
    expect(listPaginatedLists(small)).toEqual([]);
  });

  describe.each(CORRECTION_GROUP_NAMES)('that are many: %s', (group) => {
    const edition = withCorrections(1500);
    const pages = listCorrectionsPages(edition, group);
    const classes = pages.flatMap(({ sources }) => sources.flatMap((source) => source.classes));

    test('are on several pages, each once, class by class', () => {
      expect(pages.length).toBeGreaterThan(1);
      expect(pages[1]?.path).toBe(`${CORRECTION_PATHS[group]}2/`);
      const ids = classes.flatMap(({ corrections }) => corrections.map(({ id }) => id));
      const all = edition.sources.flatMap(({ corrections }) => corrections);
      const names = classes.map(({ name }) => name);
      expect(ids.toSorted()).toEqual(
        all.flatMap((correction) => (names.includes(correction.class) ? correction.id : [])).toSorted(),
      );
      const order = classes.flatMap(({ name, corrections }) =>
        corrections.map(() => CORRECTION_CLASSES.indexOf(name)),
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    });

    test('repeat a heading where a section goes on, with the count of the whole', () => {
      const begun = new Set<string>();
      for (const { name, isContinued, total } of classes) {
        expect(isContinued).toBe(begun.has(name));
        expect(total).toBe(
          edition.sources[0]?.corrections.filter((correction) => correction.class === name).length,
        );
        begun.add(name);
      }
      expect(classes.some(({ isContinued }) => isContinued)).toBe(true);
      expect(pages.map(({ sources }) => sources[0]?.isContinued)).toEqual(pages.map((_, index) => index > 0));
      expect(pages.at(-1)?.sources.at(-1)?.source.siglum).toBe('B');
    });

    test('have all their anchors, each on one page', () => {
      const own = new Set(pages.map(({ path }) => path));
      const anchors = listCorrectionAnchors(edition, group).filter(({ path }) => own.has(path));
      const ids = anchors.flatMap((page) => page.ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(
        expect.arrayContaining([
          ...edition.sources.map(({ id }) => id),
          ...classes.flatMap(({ corrections }) => corrections.map(({ id }) => id)),
          ...classes.map(({ name }) => `library-page-${name}`),
          ...(group === 'readings' ? ['calques', 'titles'] : []),
        ]),
      );
    });

    test('come after the words carried over and the titles, where these belong', () => {
      const [first] = pages;
      expect([first?.calques?.words.length, first?.falseTitles?.titles.length]).toEqual(
        group === 'readings' ? [1, 1] : [undefined, undefined],
      );
      if (group === 'readings') expect(first?.label).toMatch(/^words carried over – A \d+$/);
    });
  });
});
