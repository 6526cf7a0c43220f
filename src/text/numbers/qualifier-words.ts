/** How exactly a number is meant. */
export type Qualifier = 'exactly' | 'about' | 'more than' | 'less than' | 'at least' | 'at most';

/**
 * The words before a number that qualify it, in small letters. The longest that stands there counts: "not more than"
 * before "more than".
 */
const BEFORE: Readonly<Record<Qualifier, readonly string[]>> = {
  exactly: ['exactly', 'precisely', 'just', 'a total of', 'totalling', 'ровно', 'точно', 'рівно', 'айнан'],
  about: [
    ...[
      'about',
      'some',
      'around',
      'approximately',
      'approx',
      'roughly',
      'nearly',
      'almost',
      'close to',
      'circa',
      'ca',
    ],
    ...[
      'an estimated',
      'estimated at',
      'in the region of',
      'in the order of',
      'of the order of',
      'on the order of',
      'c',
    ],
    ...[
      'около',
      'порядка',
      'примерно',
      'приблизительно',
      'почти',
      'где-то',
      'в районе',
      'близько',
      'майже',
      '~',
      '≈',
    ],
    ...['тақрибан', 'тахминан', 'қариб', 'наздик ба', 'наздики', 'дар ҳудуди'],
  ],
  'more than': [
    ...[
      'more than',
      'over',
      'above',
      'in excess of',
      'exceeding',
      'exceeds',
      'exceeded',
      'upwards of',
      'beyond',
      '>',
    ],
    ...[
      'well over',
      'greater than',
      'более',
      'более чем',
      'больше',
      'больше чем',
      'свыше',
      'превышает',
      'превысил',
    ],
    ...[
      'превысила',
      'превысило',
      'превысили',
      'понад',
      'більше',
      'більше ніж',
      'зиёда аз',
      'беш аз',
      'зиёд аз',
    ],
    ...['бештар аз'],
  ],
  'less than': [
    ...[
      'less than',
      'fewer than',
      'under',
      'below',
      '<',
      'менее',
      'менее чем',
      'меньше',
      'меньше чем',
      'ниже',
    ],
    ...['менше', 'менше ніж', 'камтар аз', 'кам аз'],
  ],
  'at least': [
    ...[
      'at least',
      'no fewer than',
      'not fewer than',
      'no less than',
      'not less than',
      'a minimum of',
      'minimum',
      '≥',
    ],
    ...['не менее', 'не менее чем', 'не меньше', 'как минимум', 'по меньшей мере', 'минимум', 'щонайменше'],
    ...['на камтар аз', 'ҳадди ақал'],
  ],
  'at most': [
    ...[
      'at most',
      'up to',
      'no more than',
      'not more than',
      'a maximum of',
      'maximum',
      'not over',
      'not exceeding',
      '≤',
    ],
    ...[
      'до',
      'не более',
      'не более чем',
      'не больше',
      'максимум',
      'не превышает',
      'щонайбільше',
      'то',
      'на зиёда аз',
    ],
  ],
};

/** The words after a number that qualify it. */
const AFTER: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  about: ['or so', 'or thereabouts', 'или около того'],
  'at least': ['or more', 'and more', '+', 'и более', 'или более', 'ва бештар'],
  'at most': ['or less', 'or fewer', 'или менее'],
  'more than': ['plus', 'odd', 'с лишним'],
};

const byLength = (table: Readonly<Partial<Record<Qualifier, readonly string[]>>>) =>
  Object.entries(table)
    .flatMap(([qualifier, forms]) =>
      forms.map((form) => ({ qualifier: qualifier as Qualifier, form: form.replaceAll('ё', 'е') })),
    )
    .toSorted((a, b) => b.form.length - a.form.length);

const FORMS_BEFORE = byLength(BEFORE);
const FORMS_AFTER = byLength(AFTER);

const isLetter = (character: string | undefined): boolean => /^[\p{L}\p{M}\p{N}]$/u.test(character ?? '');

/** The qualifier at the end of the words before a number, with its form; null where there is none. */
export function qualifierBefore(words: string): { qualifier: Qualifier; form: string } | null {
  const text = words.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trimEnd().replace(/[.]$/, '');
  return (
    FORMS_BEFORE.find(
      ({ form }) =>
        text.endsWith(form) && !(isLetter(form[0]) && isLetter(text[text.length - form.length - 1])),
    ) ?? null
  );
}

/** The qualifier at the beginning of the words after a number, with its form; null where there is none. */
export function qualifierAfter(words: string): { qualifier: Qualifier; form: string } | null {
  const text = words.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trimStart();
  return (
    FORMS_AFTER.find(
      ({ form }) => text.startsWith(form) && !(isLetter(form.at(-1)) && isLetter(text[form.length])),
    ) ?? null
  );
}
