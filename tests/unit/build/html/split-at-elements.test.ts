import { expect, test } from 'vitest';
import { betweenElements, splitAtElements } from '#build/html/split-at-elements.ts';

const split = splitAtElements('style', 'script');

test.each([
  ['<p>a</p>', ['<p>a</p>']],
  ['', ['']],
  ['a<style>b</style>c', ['a', '<style>b</style>', 'c']],
  [
    '<script type="x">"</style>"</script><style>c</style>',
    ['', '<script type="x">"</style>"</script>', '', '<style>c</style>', ''],
  ],
  ['<styles>a</styles>', ['<styles>a</styles>']],
  ['a<script>b<style>c</style>d', ['a<script>b', '<style>c</style>', 'd']],
])('%j is cut at its elements', (html, parts) => {
  expect(split(html)).toEqual(parts);
  expect(split(html).join('')).toBe(html);
});

test('what is between the elements is every other part', () => {
  expect(betweenElements(split('a<style>b</style>c<script>d</script>'))).toEqual(['a', 'c', '']);
});
