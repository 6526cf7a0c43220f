import { describe, expect, it } from 'vitest';
import {
  NO_TRANSLATIONS,
  readTranslations,
  translate,
  translateCompound,
  translateSound,
} from '#client/search/query/words/translations.ts';

const translations = readTranslations(
  [
    'договор treaty',
    'договорен agreed agreement',
    'мир world',
    'газ gas',
    'муҳоҷир migrants',
    'freundschaft friendship',
    'vertrag treaty',
    'amitié friendship',
    'граница border',
    'независим independence',
  ].join('\n'),
);

describe('A word of another language', () => {
  it.each([
    ['договора', ['treaty']],
    ['договоренность', ['agreed', 'agreement']],
    ['мира', ['world']],
    ['мирный', []],
    ['газета', []],
    ['газом', ['gas']],
    ['муҳоҷирони', ['migrants']],
    ['мухочирон', ['migrants']],
    ['d’amitié', ['friendship']],
    ['amitie', ['friendship']],
    ['договорнаяобязанность', []],
    ['ми', []],
  ])('%s: %j', (word, words) => {
    expect(translate(word, translations)).toEqual(words);
  });

  it.each([
    ['granitsa', ['border']],
    ['nezavisimost', ['independence']],
    ['dogovoru', ['treaty']],
    ['dogma', []],
    ['граница', []],
  ])('%s, as it sounds: %j', (word, words) => {
    expect(translateSound(word, translations)).toEqual(words);
  });

  it.each([
    ['freundschaftsvertrag', [['friendship'], ['treaty']]],
    ['freundschaftsturnier', null],
    ['vertrag', null],
  ])('%s, as a compound: %j', (word, parts) => {
    expect(translateCompound(word, translations)).toEqual(parts);
  });

  it('stands for nothing while the words have not come', () => {
    expect(translate('договор', NO_TRANSLATIONS)).toEqual([]);
  });
});
