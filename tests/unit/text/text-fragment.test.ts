import { describe, expect, test } from 'vitest';
import {
  archiveAddress,
  directTo,
  findDirected,
  linkToWords,
  readDirectives,
  writeDirective,
} from '#text/text-fragment.ts';

const PAGE = 'https://example.org/page';

describe('a link to words of a page', () => {
  test.each([
    ['few words are named whole', 'The embassy was opened', 'The%20embassy%20was%20opened'],
    ['signs between words stay', 'Tajikistan – Russia', 'Tajikistan%20%E2%80%93%20Russia'],
    ['those at either end go', '(Tajikistan, at last.)', 'Tajikistan%2C%20at%20last'],
    ['hyphens and commas are no signs of the directive', 'Ural-Tajik, forum', 'Ural%2DTajik%2C%20forum'],
    ['an ampersand is none either', 'Ada & Bob', 'Ada%20%26%20Bob'],
    ['any white space parts words', 'in\u00a01992\nand  later', 'in%201992%20and%20later'],
    [
      'of many words, the first and the last four',
      `one two, three four ${'and more '.repeat(30)}six seven – eight nine.`,
      'one%20two%2C%20three%20four,six%20seven%20%E2%80%93%20eight%20nine',
    ],
  ])('%s', (_, words, fragment) => {
    expect(linkToWords(PAGE, words)).toBe(`${PAGE}#:~:text=${fragment}`);
  });

  test('without a word names none', () => {
    expect(linkToWords(PAGE, '– …')).toBe(PAGE);
  });
});

describe('words of a text', () => {
  const text = 'The office was opened in May. It was closed.\n\nThe office was opened again in June.';
  const direct = (words: string, nth = 0, end = words) => {
    let from = text.indexOf(words);
    for (let count = 0; count < nth; count += 1) from = text.indexOf(words, from + 1);
    return directTo(text, from, text.indexOf(end, from) + end.length);
  };

  test('that stand once are named alone', () => {
    expect(direct('closed')).toEqual({ start: 'closed' });
  });

  test('are whole words', () => {
    expect(direct('lose')).toEqual({ start: 'closed' });
  });

  test('that stand twice are told apart by what is before or after them', () => {
    expect(direct('in', 0)).toEqual({ prefix: 'opened', start: 'in' });
    expect(direct('The office was opened', 0)).toEqual({ start: 'The office was opened', suffix: 'in' });
    expect(direct('The office was opened', 1)).toEqual({ start: 'The office was opened', suffix: 'again' });
    expect(direct('was opened', 1)).toEqual({ prefix: 'office', start: 'was opened', suffix: 'again' });
  });

  test('in several blocks are named by their two ends, which cross none', () => {
    expect(direct('It was closed', 0, 'again in June')).toEqual({
      start: 'It was closed',
      end: 'opened again in June',
    });
  });

  test('are read back from an address as they were written', () => {
    for (const words of [
      { start: 'a-b, c & d' },
      { start: 'one', end: 'last: "two"' },
      { prefix: 'before–', start: 'one', suffix: 'after' },
      { prefix: 'до', start: 'Душанбе', end: 'ҷаҳон', suffix: 'после' },
    ]) {
      expect(readDirectives(`/x/#p1${writeDirective(words)}`)).toEqual([words]);
    }
  });

  test.each(['', '#p1', '#p1:~:text=', '#:~:text=%E0%A4%A', '#:~:text=a,b,c', '#:~:color=a', '#:~:text=-,'])(
    'are none in the address %s',
    (address) => {
      expect(readDirectives(address)).toEqual([]);
    },
  );
});

describe('the words that a directive names', () => {
  const text =
    'The office was opened in May. It was closed.\n\nThe office  was opened again in June. The officer left.';

  test('are found again, whatever was named', () => {
    for (const word of text.matchAll(/\p{L}+(?: \p{L}+){0,3}/gu)) {
      const words = directTo(text, word.index, word.index + word[0].length);
      const found = words && findDirected(text, words);
      // The words themselves, or, where they stand twice with all around them, the same words before.
      expect(found && text.slice(...found).replace(/\s+/g, ' ')).toBe(word[0].replace(/\s+/g, ' '));
      if (word[0].includes(' ')) expect(found?.[0]).toBe(word.index);
    }
  });

  test.each([
    [{ start: 'office' }, 'office'],
    [{ start: 'THE OFFICE WAS OPENED AGAIN' }, 'The office  was opened again'],
    [{ start: 'It was', end: 'again' }, 'It was closed.\n\nThe office  was opened again'],
    [{ prefix: 'in', start: 'June' }, 'June'],
    [{ start: 'opened', suffix: 'again' }, 'opened'],
    [{ start: 'offic' }, null],
    [{ start: 'a.b (c' }, null],
    [{ prefix: 'It', start: 'office' }, null],
  ])('%o', (words, found) => {
    const place = findDirected(text, words);
    expect(place && text.slice(...place)).toBe(found);
  });
});

test('the archived copy of a page', () => {
  expect(archiveAddress(PAGE)).toBe(`https://web.archive.org/web/${PAGE}`);
});
