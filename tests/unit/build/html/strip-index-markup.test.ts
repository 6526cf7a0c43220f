import { expect, test } from 'vitest';
import { stripIndexMarkup } from '#build/html/strip-index-markup.ts';

const strip = (html: string): string => stripIndexMarkup({ file: 'index.html', html }).html;

test.each([
  [
    'metadata of the record, with the space after it',
    '<meta charset="utf-8"><meta data-pagefind-filter="kind[content]" content="visit"> <title>x</title>',
    '<meta charset="utf-8"><title>x</title>',
  ],
  ['a mark without a value', '<main data-pagefind-body id="x">', '<main id="x">'],
  [
    'marks with values, and nothing beside them',
    '<h1 class="a" data-pagefind-meta="title" data-pagefind-weight="8" id="b">',
    '<h1 class="a" id="b">',
  ],
])('removes %s', (_, html, stripped) => {
  expect(strip(html)).toBe(stripped);
});

test('leaves a page without such marks as it is', () => {
  const html =
    '<meta name="description" content="x"><main data-filter="kind">About data-pagefind marks.</main>';
  expect(strip(html)).toBe(html);
});
