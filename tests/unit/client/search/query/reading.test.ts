import { describe, expect, it } from 'vitest';
import { findOffice, holdersAt } from '#client/search/query/match-offices.ts';
import { isSmallWordOfOtherLayout, correctLayout } from '#client/search/query/correct-layout.ts';
import { takePhrases } from '#client/search/query/phrases.ts';
import { readDates } from '#client/search/query/dates/read-dates.ts';
import { readTerm } from '#client/search/query/read-term.ts';
import { swapLayout } from '#client/search/query/words/layout.ts';
import { readTranslations } from '#client/search/query/words/translations.ts';
import { titleKey } from '#client/search/query/words/title-key.ts';
import { ORLOVA, PETROV, reading, vocabulary } from '../made-vocabulary.ts';

describe('Words in quotation marks', () => {
  const taken = (query: string) => {
    const { phrases, others } = takePhrases(query, vocabulary);
    return [phrases, others.trim()];
  };

  it.each([
    ['"treaty of friendship" 1993', ['treaty of friendship'], '1993'],
    ['«treaty of friendship»', ['treaty of friendship'], ''],
    ['„treaty, of friendship“ signed', ['treaty of friendship'], 'signed'],
    ['"embassy opened" "treaty of"', ['embassy opened', 'treaty of'], ''],
    ['"the “great” chamber opened in may"', ['the great chamber opened in may'], ''],
  ])('%s are a phrase', (query, phrases, others) => {
    expect(taken(query)).toEqual([phrases, others]);
  });

  it.each(['"embassy"', '"Ivan Petrov"', '«Иван Петров»', '«Великой палаты»', '"never closed'])(
    '%s need no marks',
    (query) => {
      expect(taken(query)).toEqual([[], query]);
    },
  );
});

describe('An office', () => {
  const holders = (query: string, dates = '') =>
    findOffice(query.split(' '), 0, vocabulary, readDates(dates).dates, reading.translations)?.names;

  it.each([
    'chairman of the great chamber',
    'great chamber chairman',
    'chairman great chamber',
    'председатель великой палаты',
  ])('“%s” means all who held it', (query) => {
    expect(holders(query)).toEqual([PETROV, ORLOVA]);
  });

  it('means who held it at the time that is asked for', () => {
    expect(holders('chairman of the great chamber', '2003')).toEqual([PETROV]);
    expect(holders('great chamber chairman', 'may 2010')).toEqual([ORLOVA]);
    expect(holders('chairman of the great chamber', '1990')).toEqual([PETROV, ORLOVA]);
  });

  it('means nobody where the body has no such office, or there is no body', () => {
    expect(holders('chairman of utopia')).toBeUndefined();
    expect(holders('chairman')).toBeUndefined();
    expect(holders('embassy opened')).toBeUndefined();
  });

  it('that nobody knows has no holders', () => {
    expect(holdersAt(undefined, [])).toBeUndefined();
  });
});

describe('The wrong layout of the keyboard', () => {
  it('is put right where signs stand for letters', () => {
    expect(correctLayout('ljujdjh lhe;,f', reading)).toEqual({ text: 'ljujdjh дружба', mended: ['дружба'] });
  });

  it.each(['embassy,', 'friendship;treaty', "petrov's", 'a;b', 'zx;,qw'])('is not seen in %s', (query) => {
    expect(correctLayout(query, reading)).toEqual({ text: query, mended: [] });
  });

  it('is not seen where a part of the word is known, whatever the keys would mean', () => {
    const swapped = swapLayout('visit;') ?? '';
    const other = { ...reading, translations: readTranslations(`${swapped} treaty`) };
    expect(correctLayout('visit;', other).mended).toEqual([]);
    expect(
      correctLayout('visjt;', { ...other, translations: readTranslations(`${swapLayout('visjt;')} treaty`) })
        .mended,
    ).toHaveLength(1);
  });

  it('is seen in a small word', () => {
    expect(isSmallWordOfOtherLayout('bp', vocabulary)).toBe(true);
    expect(isSmallWordOfOtherLayout('un', vocabulary)).toBe(false);
    expect(isSmallWordOfOtherLayout('bpb', vocabulary)).toBe(false);
  });
});

describe('One word', () => {
  const read = (word: string, asTyped = false) => readTerm(word, { ...reading, asTyped }, true);

  it('is itself where the index has it, a name where it is one', () => {
    expect(read('embassy')).toMatchObject([{ words: ['embassy'], corrected: null, isUnknown: false }]);
    expect(read('ivanpetrov')).toMatchObject([{ names: [PETROV], corrected: null }]);
    expect(read('orlo')).toMatchObject([{ names: [ORLOVA], corrected: null }]);
  });

  it('of another language stands for an English one', () => {
    expect(read('договора')).toMatchObject([{ words: ['treaty'], corrected: null }]);
    expect(read('druzhba')).toMatchObject([{ words: ['friendship'], corrected: null }]);
  });

  it('of a title in another language is known, also in Latin letters', () => {
    expect(titleKey('открытие')).toBe('otkrit');
    const known = { ...reading, otherTitles: new Map([['otkrit', [{ number: 0, length: 2 }]]]) };
    expect(readTerm('открытия', known, true)).toMatchObject([{ isUnknown: false, words: [] }]);
    expect(readTerm('otkrytie', known, true)).toMatchObject([{ isUnknown: false, corrected: null }]);
    expect(readTerm('otkrytie', { ...known, otherTitles: new Map() }, true)).toMatchObject([
      { isUnknown: true },
    ]);
  });

  it('is mended: its letters, its spaces, its layout', () => {
    expect(read('embasy')).toMatchObject([{ words: ['embassy'], corrected: 'embassy' }]);
    expect(read('embassyopened')).toMatchObject([{ corrected: 'embassy opened' }, { words: ['opened'] }]);
    expect(read('уьифыын')).toMatchObject([{ words: ['embassy'], corrected: 'embassy' }]);
    expect(read('дружьа')).toMatchObject([{ words: ['friendship'], corrected: 'дружб' }]);
  });

  it('is not mended where it is asked for as typed', () => {
    expect(read('embasy', true)).toMatchObject([{ isUnknown: true, corrected: null }]);
  });

  it('is no misspelt common word, which is not looked for', () => {
    expect(read('theme')).toMatchObject([{ isUnknown: true, words: [], corrected: null }]);
  });

  it('that says only what kind of thing is wanted says so', () => {
    expect(read('visit')).toMatchObject([{ isTypeHint: true, words: ['visit'] }]);
  });
});
