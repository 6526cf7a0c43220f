import { describe, expect, it } from 'vitest';
import { searchLexiconSchema } from '#schema/search-lexicon.ts';

describe('The words of the search', () => {
  it('may all be left out', () => {
    expect(searchLexiconSchema.parse({})).toEqual({
      stopWords: [],
      typeHints: [],
      synonyms: [],
      rewrites: [],
      translations: {},
    });
  });

  it.each<[what: string, fields: object, path: (string | number)[]]>([
    ['an unknown list', { stopwords: [] }, []],
    ['a word that YAML reads as a number', { stopWords: ['a', 7] }, ['stopWords', 1]],
    ['a capital', { stopWords: ['The'] }, ['stopWords', 0]],
    ['two words for one', { stopWords: ['of the'] }, ['stopWords', 0]],
    [
      'an unknown kind',
      { typeHints: [{ kinds: ['visits'], words: ['visit'] }] },
      ['typeHints', 0, 'kinds', 0],
    ],
    ['a hint without words', { typeHints: [{ kinds: ['visit'], words: [] }] }, ['typeHints', 0, 'words']],
    ['a group of one', { synonyms: [['oil']] }, ['synonyms', 0]],
    [
      'a word in two groups',
      {
        synonyms: [
          ['oil', 'fuel'],
          ['gas', 'fuel'],
        ],
      },
      ['synonyms', 1, 1],
    ],
    [
      'a sign of patterns',
      { rewrites: [{ phrases: ['plants?'], to: 'power' }] },
      ['rewrites', 0, 'phrases', 0],
    ],
  ])('are refused with %s', (_, fields, path) => {
    const { error } = searchLexiconSchema.safeParse(fields);
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
