import { describe, expect, test } from 'vitest';
import { listAddresses, listPages, STANDING_FILES, STANDING_PAGES } from '#edition/addresses/addresses.ts';
import { passagePath, permalink } from '#edition/addresses/permalink.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

describe('a permalink', () => {
  test.each([
    { type: 'event', path: '/events/a-b/' },
    { type: 'agreement', path: '/agreements/a-b/' },
    { type: 'person', path: '/people/a-b/' },
    { type: 'place', path: '/places/a-b/' },
    { type: 'organization', path: '/organizations/a-b/' },
    { type: 'chapter', path: '/chapters/a-b/' },
    { type: 'source', path: '/sources/a-b/' },
    { type: 'figure', path: '/figures/#a-b' },
    { type: 'note', path: null },
  ] as const)('of $type: $path', ({ type, path }) => {
    expect(permalink(type, 'a-b')).toBe(path);
  });

  test('of a passage is an anchor of its source', () => {
    expect(passagePath('a-b', 'p7')).toBe('/sources/a-b/#p7');
  });
});

describe('the addresses of an edition', () => {
  const edition = smallEdition().load();

  test('are pages that stand whatever the content, and one or more for each thing', () => {
    const pages = listPages(edition);
    expect(pages).toEqual([...new Set(pages)].toSorted());
    expect(pages).toEqual(expect.arrayContaining([...STANDING_PAGES]));
    const ids = /library|northport|ada-brown|treaty|evening/;
    expect(pages.filter((page) => ids.test(page))).toEqual([
      '/agreements/treaty-on-fishing/',
      '/chapters/the-library/',
      '/events/library-office-opened/',
      '/organizations/library-office/',
      '/people/ada-brown/',
      '/places/northport/',
      '/sources/evening-paper/',
      '/sources/evening-paper/about/',
      '/sources/library-page/',
      '/sources/library-page/about/',
    ]);
  });

  test('are one for each pair of sources that share something', () => {
    expect(listPages(edition).filter((page) => page.startsWith('/compare/'))).toEqual([
      '/compare/',
      '/compare/a-b/',
    ]);
    const apart = smallEdition()
      .withSource('evening-paper', () => 'Nothing is said of any of this.')
      .withFile('events/library-office-opened.mdx', (text) => text.replace(/  opened-b:[^]*?(?=---)/, ''))
      .load();
    expect(listPages(apart).filter((page) => page.startsWith('/compare/'))).toEqual(['/compare/']);
  });

  test('begin and end with a slash, and hold no anchor', () => {
    for (const page of listPages(edition)) expect(page).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  });

  test('and files, old addresses, and anchors that others may link to', () => {
    const addresses = listAddresses(edition);
    expect(addresses).toEqual(expect.arrayContaining([...listPages(edition), ...STANDING_FILES]));
    expect(addresses).toContain('/library/');
    expect(addresses).toContain('/timeline/#library-office-opened');
    expect(addresses).toContain('/figures/#agreements-more-than-12');
    expect(addresses).toContain('/sources/library-page/#p3');
    expect(addresses).toEqual([...new Set(addresses)].toSorted());
  });
});
