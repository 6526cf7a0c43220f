import { describe, expect, test } from 'vitest';
import { nameReferences } from '#site/ui/links/name-references.ts';

const page = (address: string, publisher: string, about?: string) => ({
  address,
  publisher,
  ...(about !== undefined && { about }),
});
const namesOf = (...pages: ReturnType<typeof page>[]): string[] =>
  nameReferences(pages).map(({ name }) => name);

describe('Links to pages outside', () => {
  test('are named by their publishers', () => {
    expect(namesOf(page('/1', 'Herald', 'The feast of 1999.'), page('/2', 'Courier'))).toEqual([
      'Herald',
      'Courier',
    ]);
  });

  test('say what is read there where several are of one publisher', () => {
    expect(
      namesOf(
        page('/1', 'Herald', 'The feast of 1999, and who came: many.'),
        page('/2', 'Courier', 'A feast.'),
        page('/3', 'Herald', 'Where Ufa lies: 54.7° N, 55.9° E.'),
      ),
    ).toEqual(['Herald (the feast of 1999)', 'Courier', 'Herald (Where Ufa lies)']);
  });

  test('say it whole where its beginning is the same', () => {
    expect(
      namesOf(page('/1', 'Herald', 'A feast, in May.'), page('/2', 'Herald', 'A feast, in June.')),
    ).toEqual(['Herald (A feast, in May)', 'Herald (A feast, in June)']);
  });

  test('keep one name for one page, and the publisher where nothing else is known', () => {
    expect(namesOf(page('/1', 'Herald', 'A feast.'), page('/1', 'Herald', 'A feast.'))).toEqual([
      'Herald',
      'Herald',
    ]);
    expect(namesOf(page('/1', 'Herald'), page('/2', 'Herald'))).toEqual(['Herald', 'Herald']);
  });
});
