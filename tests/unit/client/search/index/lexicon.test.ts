import { expect, it } from 'vitest';
import { readLexicon } from '#client/search/index/lexicon.ts';

const lexicon = readLexicon({
  stopWords: ['the'],
  typeHints: [{ kinds: ['agreement', 'signing'], words: ['signed'] }],
  synonyms: [['oil', 'fuel', 'petrol']],
  rewrites: [
    { phrases: ['power plant', 'power station'], to: 'power' },
    { phrases: ['co-operat…'], to: 'cooperat…' },
  ],
});

const rewrite = (query: string): string => lexicon.rewrites.reduce((text, rewrite) => rewrite(text), query);

it('Words of the editors are asked by the word', () => {
  expect(lexicon.stopWords.has('the')).toBe(true);
  expect(lexicon.typeHints.get('signed')).toEqual(['agreement', 'signing']);
  expect(lexicon.synonyms.get('fuel')).toEqual(['oil', 'petrol']);
});

it.each([
  ['the power plant and a power station', 'the power and a power'],
  ['power plants, horsepower plant', 'power plants, horsepower plant'],
  ['co-operation', 'cooperation'],
  ['eco-operators', 'eco-operators'],
])('A phrase is rewritten where it stands as whole words: %s', (query, rewritten) => {
  expect(rewrite(query)).toBe(rewritten);
});
