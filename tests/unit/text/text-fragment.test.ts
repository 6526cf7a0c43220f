import { describe, expect, test } from 'vitest';
import { archiveAddress, linkToWords } from '#text/text-fragment.ts';

const PAGE = 'https://example.org/page';

describe('a link to words of a page', () => {
  test.each([
    {
      what: 'few words are named whole',
      words: 'The embassy was opened',
      fragment: 'The%20embassy%20was%20opened',
    },
    {
      what: 'eight words still are',
      words: 'one two three four five six seven eight',
      fragment: 'one%20two%20three%20four%20five%20six%20seven%20eight',
    },
    {
      what: 'of nine, the first and the last four',
      words: 'one two three four five six seven eight nine',
      fragment: 'one%20two%20three%20four,six%20seven%20eight%20nine',
    },
    {
      what: 'hyphens and commas are no signs of the directive',
      words: 'Ural-Tajik, forum',
      fragment: 'Ural%2DTajik%2C%20forum',
    },
    {
      what: 'what holds no letter or digit is no word',
      words: 'in 1992 – and  … later',
      fragment: 'in%201992%20and%20later',
    },
    {
      what: 'any white space parts words',
      words: 'in\u00a01992\nand  later',
      fragment: 'in%201992%20and%20later',
    },
  ])('$what', ({ words, fragment }) => {
    expect(linkToWords(PAGE, words)).toBe(`${PAGE}#:~:text=${fragment}`);
  });
});

test('the archived copy of a page', () => {
  expect(archiveAddress(PAGE)).toBe(`https://web.archive.org/web/${PAGE}`);
});
