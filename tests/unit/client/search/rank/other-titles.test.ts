import { describe, expect, it } from 'vitest';
import { titleKey } from '#client/search/query/words/title-key.ts';
import { sayOtherTitles } from '#client/search/rank/other-titles.ts';
import { readTitleWord, writeTitleWord } from '#client/search/index/file-format.ts';

describe('The key of a word of a title in another language', () => {
  it.each([
    ['договор', 'договора', 'договором', 'dogovor'],
    ['посольство', 'посольства', 'посольству', 'posolstvo'],
    ['взаимодействие', 'взаимодействия', 'взаимодействии'],
    ['российская', 'российской', 'российского'],
    ['нефтепродукты', 'нефтепродуктов', 'нефтепродуктам'],
    ['муносибат', 'муносибатҳо', 'муносибатҳои'],
    ['шартнома', 'шартномаи', 'shartnoma'],
    ['дӯстӣ', 'дустӣ', 'дӯстии', 'dusti'],
  ])('is one for %s in its cases, with and without its signs, and in Latin letters', (word, ...forms) => {
    for (const form of forms) expect(titleKey(form)).toBe(titleKey(word));
  });

  it.each([
    ['договор', 'дорога'],
    ['граница', 'гражданин'],
    ['визит', 'виза'],
    ['сафар', 'сафорат'],
  ])('tells %s from %s', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });

  it('leaves a word whole of which too little would be left', () => {
    expect(titleKey('ду')).toBe('du');
    expect(titleKey('мир')).toBe('mir');
  });
});

describe('A record and the length of its title', () => {
  it('are read as they were written', () => {
    for (const word of [
      { number: 0, length: 1 },
      { number: 61, length: 35 },
      { number: 4999, length: 7 },
    ])
      expect(readTitleWord(writeTitleWord(word))).toEqual(word);
  });

  it('count a very long title as one of the longest', () => {
    expect(readTitleWord(writeTitleWord({ number: 3, length: 99 }))).toEqual({ number: 3, length: 35 });
  });
});

it('Of two titles of a record that counts of which a query says more', () => {
  const words = new Map([
    ['vizit', [{ number: 4, length: 3 }]],
    [
      'safar',
      [
        { number: 4, length: 5 },
        { number: 7, length: 2 },
      ],
    ],
    [
      'moskv',
      [
        { number: 4, length: 3 },
        { number: 4, length: 5 },
      ],
    ],
  ]);
  expect(sayOtherTitles(words)).toEqual(
    new Map([
      [4, { said: 2, length: 3 }],
      [7, { said: 1, length: 2 }],
    ]),
  );
});
