/*
 * The words by which sources say of what kind a thing is: a treaty, an official visit, an intergovernmental agreement;
 * in the languages whose words are known here. What a source in another language says is left to its author.
 */

import type { FoldedText } from '#text/words/whole-words.ts';

/** The languages whose words for kinds are known. */
const LANGUAGES = new Set(['en', 'ru', 'tg', 'uk']);

/** Whether the words of a language for kinds are known. */
export const knowsKindsIn = (language: string | undefined): boolean => LANGUAGES.has(language ?? 'en');

/** The letters of these languages, in small letters: a class of all letters there are takes long to compile. */
const LETTERS = String.raw`a-z\u00df-\u024f\u0370-\u052f`;
const LETTER = `[${LETTERS}]`;
const LETTER_OR_DIGIT = String.raw`[${LETTERS}\d]`;

/** A pattern of whole words; `\\p{L}` in a form stands for a letter of these languages. */
export const words = (...forms: string[]): RegExp =>
  new RegExp(
    `(?<!${LETTER_OR_DIGIT})(?:${forms.join('|').replaceAll(String.raw`\p{L}`, LETTER)})(?!${LETTER_OR_DIGIT})`,
  );

/** What each designation of an agreement is called. */
const DESIGNATION_WORDS: Readonly<Record<string, RegExp>> = {
  treaty: words(
    'treaty',
    'treaties',
    'pacts?',
    'договор\\p{L}*',
    'договір',
    'договору',
    'договори',
    'шартнома\\p{L}*',
    'аҳднома\\p{L}*',
  ),
  agreement: words(
    'agreements?',
    'accords?',
    'arrangements?',
    'соглашени\\p{L}*',
    'угод\\p{L}*',
    'созишнома\\p{L}*',
    'мувофиқатнома\\p{L}*',
  ),
  protocol: words('protocols?', 'протокол\\p{L}*'),
  'memorandum of understanding': words(
    'memorand(?:um|ums|a)',
    'mous?',
    'меморандум\\p{L}*',
    'ёддошти? тафоҳум\\p{L}*',
    'ёддошт\\p{L}*',
  ),
  contract: words(
    'contracts?',
    'deals?',
    'контракт\\p{L}*',
    'договор\\p{L}*',
    'қарордод\\p{L}*',
    'шартнома\\p{L}*',
  ),
  programme: words(
    'programmes?',
    'programs?',
    'plans?',
    'программ\\p{L}*',
    'програм\\p{L}*',
    'план\\p{L}*',
    'барнома\\p{L}*',
  ),
  draft: words(
    'drafts?',
    'drafting',
    'projects? of (?:the )?(?:\\p{L}+ )?(?:documents?|agreements?|treat(?:y|ies)|protocols?|memorand(?:um|a))',
    'проект\\p{L}* (?:\\p{L}+ )?(?:договор|соглаш|документ|протокол|меморандум)\\p{L}*',
    'про[єе]кт\\p{L}*',
    'лоиҳа\\p{L}*',
  ),
};

/** What each level of an agreement is called. */
const LEVEL_WORDS: Readonly<Record<string, RegExp>> = {
  interstate: words(
    'inter-?state',
    'inter-state',
    'межгосударствен\\p{L}*',
    'міждержавн\\p{L}*',
    'байнидавлат\\p{L}*',
  ),
  intergovernmental: words(
    'inter-?governmental',
    'межправительствен\\p{L}*',
    'міжурядов\\p{L}*',
    'байниҳукумат\\p{L}*',
  ),
  interdepartmental: words(
    'inter-?departmental',
    'inter-?ministerial',
    'inter-?agency',
    'межведомствен\\p{L}*',
    'міжвідомч\\p{L}*',
    'байниидорав\\p{L}*',
    'байниидора\\p{L}*',
  ),
};

/** A word for a rank, and the visit it belongs to with few words between. */
const visit = (english: string, ...others: string[]): RegExp =>
  new RegExp(
    `(?<!${LETTER_OR_DIGIT})(?:${english})(?:[ ,-]+(?:and |but )?[${LETTERS}\\d-]+){0,3}?[ -]+(?:visits?|trips?|tours?)(?!${LETTER})` +
      `|(?<!${LETTER})(?:${others.join('|')})${LETTER}*(?:[ ,-]+[${LETTERS}\\d-]+){0,3}? (?:визит|поездк|візит|поїздк)${LETTER}*` +
      `|(?<!${LETTER})(?:сафар|ташриф)${LETTER}* (?:${LETTER}+ ){0,2}?(?:${others.join('|')})${LETTER}*`,
  );

/** What each rank of a visit is called. */
const RANK_WORDS: Readonly<Record<string, RegExp>> = {
  state: visit(
    '(?<!\\b(?:heads?|secretary|ministers?|chief) of )state',
    'государственн',
    'державн',
    'давлат',
  ),
  official: visit('official', 'официальн', 'офіційн', 'расм'),
  working: visit('working', 'рабоч', 'робоч', 'кор'),
};

/** The words for each value of a field that says a kind. */
const KIND_WORDS = {
  designation: DESIGNATION_WORDS,
  level: LEVEL_WORDS,
  rank: RANK_WORDS,
} as const;
export type KindField = keyof typeof KIND_WORDS;

/** Without one of these, no rank is said. */
const VISIT = /visit|trip|tour|визит|поездк|візит|поїздк|сафар|ташриф/g;

/** How far from a word for a visit its rank may stand, in letters. */
const REACH = 90;

/** The kinds that words say. */
export function kindsSaid(field: KindField, words: FoldedText): string[] {
  const read = field === 'rank' ? listAroundVisits(words) : [words];
  return Object.entries(KIND_WORDS[field]).flatMap(([kind, pattern]) =>
    read.some((part) => pattern.test(part)) ? [kind] : [],
  );
}

/** The words around each word for a visit: to look for ranks in a whole text takes long. */
const listAroundVisits = (words: FoldedText): string[] =>
  Array.from(words.matchAll(VISIT), ({ index }) =>
    words.slice(words.lastIndexOf(' ', Math.max(0, index - REACH)) + 1, index + REACH),
  );
