import type { VocabularyFile } from '#client/search/index/file-format.ts';
import { readVocabulary } from '#client/search/index/vocabulary.ts';
import type { Reading } from '#client/search/query/read-term.ts';
import { readTranslations } from '#client/search/query/words/translations.ts';

/** The places of the made people in the list of names. */
export const [PETROV, ORLOVA] = [0, 3];

const file: VocabularyFile = {
  lexicon: {
    stopWords: ['the', 'of', 'in', 'them', 'из', 'about'],
    typeHints: [{ kinds: ['visit'], words: ['visit'] }],
    synonyms: [],
    rewrites: [],
  },
  tag: 'made',
  records: { kinds: '', ranges: '', years: '', sigla: '', names: '', flags: '', titleLengths: '' },
  titles: '',
  otherTitles: [],
  marks: { text: '' },
  names: [
    ['person', '*Ivan Petrov', '/people/petrov/', '', 'ivan petrov|petrov'],
    ['place', '*Utopia', '/places/utopia/', '', 'utopia'],
    ['organization', '*Great Chamber', '/organizations/chamber/', '', 'great chamber|velikaia palata'],
    ['person', '*Olga Orlova', '/people/orlova/', '', 'olga orlova|orlova'],
  ],
  offices: [
    [
      'chairman of great chamber|chairman of the great chamber',
      `${PETROV}/2000-01-01/2004-12-31,${ORLOVA}/2005-01-01/`,
    ],
  ],
  translations: '',
  words: 'chairman\t1 embassy\t4 friendship\t2 opened\t3 them\t9 treaty\t3 visit\t5',
  isPartial: false,
  index: [],
};

/** A vocabulary of some names and words that nobody has heard of. */
export const vocabulary = readVocabulary(file, () => Promise.reject(new Error('Nothing is fetched.')));

/** How its words are read, with some Russian ones. */
export const reading: Reading = {
  vocabulary,
  translations: readTranslations('дружб friendship\nдоговор treaty\nпредседател chairman'),
  otherTitles: new Map(),
  asTyped: false,
};
