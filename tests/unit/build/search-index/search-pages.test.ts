import { describe, expect, it } from 'vitest';
import { readPageEntry } from '#build/search-index/search-pages.ts';

const read = (path: string) =>
  readPageEntry({
    file: `${path.slice(1)}index.html`,
    html: '<html><head><meta name="description" content="Of nets."></head><body><main><h1>The <em>library</em></h1><p>It has three rooms.</p></main></body></html>',
  });

describe('A page that is no record', () => {
  it('is found by its heading, what it is about and what it says', () => {
    expect(read('/about/')).toMatchObject({
      path: '/about/',
      kind: 'page',
      title: 'The library',
      text: 'Of nets. It has three rooms. The library It has three rooms.',
    });
  });

  it.each([
    ['the search itself', '/search/'],
    ['a part of a list', '/corrections/2/'],
    ['another order of a list', '/agreements/by-subject/'],
    ['a decade of the timeline', '/timeline/1990s/'],
    ['an earlier state of a source', '/releases/1.0.0/sources/library-page/'],
  ])('is not found where it is %s', (_, path) => {
    expect(read(path)).toBeNull();
  });

  it('is not found when it only leads on', () => {
    const html =
      '<html><head><meta http-equiv="refresh" content="0;url=/"></head><main><h1>A</h1></main></html>';
    expect(readPageEntry({ file: 'old/index.html', html })).toBeNull();
  });
});
