import { expect, test } from 'vitest';
import { joinStyles } from '#build/html/join-styles.ts';

const join = (html: string): string => joinStyles({ file: 'index.html', html }).html;

test('all styles of a page stand in one element at the end of its head, in their order', () => {
  const html =
    '<head><style>a{}</style><title>$&</title><style> b{}\n</style></head><body><style>c{}</style></body>';
  expect(join(html)).toBe('<head><title>$&</title><style>a{}b{}c{}</style></head><body></body>');
});

test.each([
  ['no style element', '<head><title>x</title></head>'],
  ['one style element', '<head><style>a{}</style><title>x</title></head>'],
])('a page with %s stays as it is', (_, html) => {
  expect(join(html)).toBe(html);
});
