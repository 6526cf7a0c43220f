import { expect, test } from 'vitest';
import { leadLinksStraight } from '#build/html/links/lead-straight.ts';

const LISTS = [
  {
    path: '/sources/a/',
    pages: [
      { path: '/sources/a/', ids: ['p1'] },
      { path: '/sources/a/2/', ids: ['p2'] },
    ],
  },
];

const lead = async (html: string, file = 'events/x/index.html', base = '/') =>
  (await leadLinksStraight(LISTS, base)({ file, html })).html;

test.each([
  ['a link', '<a href="/sources/a/#p2">', '<a href="/sources/a/2/#p2">'],
  [
    'the address of a quotation',
    '<blockquote cite="/sources/a/#p2">',
    '<blockquote cite="/sources/a/2/#p2">',
  ],
])('%s leads straight to the page of its anchor', async (_, html, after) => {
  expect(await lead(html)).toBe(after);
});

test('so it does under a sub-path', async () => {
  expect(await lead('<a href="/sub/sources/a/#p2">', 'x/index.html', '/sub/')).toBe(
    '<a href="/sub/sources/a/2/#p2">',
  );
});

test.each([
  ['that stands on the first page', '<a href="/sources/a/#p1">'],
  ['that stands nowhere', '<a href="/sources/a/#p9">'],
  ['of another list', '<a href="/sources/b/#p2">'],
  ['of another site', '<a href="https://example.org/sources/a/#p2">'],
  ['of its own page', '<a href="#p2">'],
])('a link to an anchor %s stays as it is', async (_, html) => {
  expect(await lead(html)).toBe(html);
});

test('an anchor of another page of the same list leads there, and one of the same page stays', async () => {
  const html = '<a href="#p1"></a><a href="#p2"></a><a href="#main"></a>';
  expect(await lead(html, 'sources/a/index.html')).toBe(
    '<a href="#p1"></a><a href="/sources/a/2/#p2"></a><a href="#main"></a>',
  );
  expect(await lead(html, 'sources/a/2/index.html', '/')).toBe(
    '<a href="/sources/a/#p1"></a><a href="#p2"></a><a href="#main"></a>',
  );
});
