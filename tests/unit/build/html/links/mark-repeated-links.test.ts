import { expect, test } from 'vitest';
import { markRepeatedLinks } from '#build/html/links/mark-repeated-links.ts';

const mark = (html: string): string => markRepeatedLinks({ file: 'index.html', html }).html;
const link = (address: string, more = ''): string =>
  `<a ${more}href="${address}" rel="noreferrer">Herald</a>`;
const repeat = 'class="repeat" ';

test('marks each link to a page outside but the first', () => {
  expect(mark([link('/1'), link('/2'), link('/1'), link('/1')].join())).toBe(
    [link('/1'), link('/2'), link('/1', repeat), link('/1', repeat)].join(),
  );
});

test('does not count a link in the strip of an agreement, which paper gives without its address', () => {
  const strip = `<ol class="strip"><li>${link('/1')}</li></ol>`;
  expect(mark(strip + link('/1') + link('/1'))).toBe(strip + link('/1') + link('/1', repeat));
});

test('leaves links within the edition as they are', () => {
  const html = '<a href="/events/x/">x</a><a href="/events/x/">x</a>';
  expect(mark(html)).toBe(html);
});
