import { describe, expect, test } from 'vitest';
import { findForbiddenCharacters } from '#text/characters/forbidden-characters.ts';
import { article, ministry } from '../../../fixtures/source-texts.ts';

describe('a character that has no business in a text is found', () => {
  test.each([
    { what: 'NUL', text: 'a\u0000b', codePoint: 'U+0000', why: /control character/ },
    { what: 'a carriage return', text: 'a\r\nb', codePoint: 'U+000D', why: /carriage return/ },
    { what: 'delete', text: 'a\u007fb', codePoint: 'U+007F', why: /control character/ },
    { what: 'a C1 control', text: 'a\u0085b', codePoint: 'U+0085', why: /control character/ },
    { what: 'a bidi override', text: 'a\u202eb', codePoint: 'U+202E', why: /bidirectional/ },
    { what: 'a bidi isolate', text: 'a\u2066b', codePoint: 'U+2066', why: /bidirectional/ },
    { what: 'a right-to-left mark', text: 'a\u200fb', codePoint: 'U+200F', why: /bidirectional/ },
    { what: 'a zero-width space', text: 'a\u200bb', codePoint: 'U+200B', why: /zero-width space/ },
    { what: 'a zero-width joiner', text: 'a\u200db', codePoint: 'U+200D', why: /zero-width joiner/ },
    { what: 'a zero-width non-joiner', text: 'a\u200cb', codePoint: 'U+200C', why: /non-joiner/ },
    { what: 'a byte order mark', text: 'a\ufeffb', codePoint: 'U+FEFF', why: /byte order mark/ },
    { what: 'a soft hyphen', text: 'a\u00adb', codePoint: 'U+00AD', why: /soft hyphen/ },
    { what: 'a word joiner', text: 'a\u2060b', codePoint: 'U+2060', why: /invisible/ },
    { what: 'a tag character', text: 'a\u{e0041}b', codePoint: 'U+E0041', why: /invisible/ },
    { what: 'a line separator', text: 'a\u2028b', codePoint: 'U+2028', why: /invisible/ },
    { what: 'half a surrogate pair', text: 'a\ud834b', codePoint: 'U+D834', why: /invisible/ },
    { what: 'a replacement character', text: 'a\ufffdb', codePoint: 'U+FFFD', why: /lost in a conversion/ },
    {
      what: 'a Cyrillic а in a Latin word',
      text: 'Dush\u0430nbe',
      codePoint: 'U+0430',
      why: /Latin word "Dushаnbe"/,
    },
    {
      what: 'a Latin a in a Cyrillic word',
      text: 'Душ\u0061нбе',
      codePoint: 'U+0061',
      why: /Cyrillic word "Душaнбе"/,
    },
  ])('$what', ({ text, codePoint, why }) => {
    expect(findForbiddenCharacters(text)).toEqual([
      expect.objectContaining({ codePoint, why: expect.stringMatching(why) }),
    ]);
  });

  test('with its place: index, line and column count code points', () => {
    expect(findForbiddenCharacters('𝄞 one\n𝄞 t\u200bwo')).toMatchObject([{ index: 9, line: 2, column: 4 }]);
    expect(findForbiddenCharacters('\ufeffone')).toMatchObject([{ index: 0, line: 1, column: 1 }]);
  });

  test('and several in the order of the text', () => {
    const found = findForbiddenCharacters('\u0430nd\nso\u200b on \u202e');
    expect(found.map(({ codePoint, line }) => [codePoint, line])).toEqual([
      ['U+0430', 1],
      ['U+200B', 2],
      ['U+202E', 2],
    ]);
  });
});

describe('a character is left alone', () => {
  test.each([
    { what: 'tab and new line', text: 'a\tb\nc' },
    { what: 'a no-break space', text: 'a\u00a0b' },
    { what: 'dashes, quotes, a bullet', text: '«a» – “b” • c’s' },
    { what: 'Tajik letters', text: 'Ҷумҳурии Тоҷикистон, ӣ ӯ қ ғ' },
    { what: 'a Latin word beside a Cyrillic one', text: 'Москва (Moscow), CASA-проект' },
    { what: 'a combining accent', text: 'Мо\u0301сква' },
    { what: 'digits with a letter', text: '11 - 13.08.2006g' },
    { what: 'a character outside the basic plane', text: '𝄞' },
  ])('$what', ({ text }) => {
    expect(findForbiddenCharacters(text)).toEqual([]);
  });

  test('in the sources of the edition there is none', () => {
    expect(findForbiddenCharacters(ministry)).toEqual([]);
    expect(findForbiddenCharacters(article)).toEqual([]);
  });
});

test('every character of the basic plane is judged by its category, however ordinary the text', () => {
  const category = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    expect({ code, found: findForbiddenCharacters(character).length }).toEqual({
      code,
      found: category.test(character) ? 1 : 0,
    });
  }
});
