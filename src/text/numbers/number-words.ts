/* Numbers as words, in small letters ("ё" is "е"): English, Russian in the cases in which counts stand, Ukrainian, Tajik. */

/** Each value with the words for it. */
const VALUES: Readonly<Record<number, string>> = {
  0: 'zero no ноль нуль сифр',
  1: 'one a an один одна одно одного одной одну як',
  2: 'two both couple два две двух двум дві двох ду',
  3: 'three три трех трем трьох се',
  4: 'four четыре четырех чотири чотирьох чор чаҳор',
  5: 'five пять пяти пʼять пʼяти панҷ',
  6: 'six шесть шести шість шести шаш',
  7: 'seven семь семи сім семи ҳафт',
  8: 'eight восемь восьми вісім восьми ҳашт',
  9: 'nine девять девяти девяти нуҳ',
  10: 'ten десять десяти даҳ',
  11: 'eleven одиннадцать одиннадцати ёздаҳ',
  12: 'twelve двенадцать двенадцати дувоздаҳ',
  13: 'thirteen тринадцать тринадцати сездаҳ',
  14: 'fourteen четырнадцать четырнадцати чордаҳ',
  15: 'fifteen пятнадцать пятнадцати понздаҳ',
  16: 'sixteen шестнадцать шестнадцати шонздаҳ',
  17: 'seventeen семнадцать семнадцати ҳабдаҳ',
  18: 'eighteen восемнадцать восемнадцати ҳаждаҳ',
  19: 'nineteen девятнадцать девятнадцати нуздаҳ',
  20: 'twenty двадцать двадцати бист бисту',
  30: 'thirty тридцать тридцати сӣ сию',
  40: 'forty сорок сорока чил чилу',
  50: 'fifty пятьдесят пятидесяти панҷоҳ панҷоҳу',
  60: 'sixty шестьдесят шестидесяти шаст шасту',
  70: 'seventy семьдесят семидесяти ҳафтод ҳафтоду',
  80: 'eighty восемьдесят восьмидесяти ҳаштод ҳаштоду',
  90: 'ninety девяносто девяноста навад наваду',
  200: 'двести двухсот',
  300: 'триста трехсот',
  400: 'четыреста четырехсот',
  500: 'пятьсот пятисот',
  600: 'шестьсот шестисот',
  700: 'семьсот семисот',
  800: 'восемьсот восьмисот',
  900: 'девятьсот девятисот',
};

/** What multiplies the number before it: "5 thousand", "2.5 million", "млн". */
const SCALES: Readonly<Record<number, string>> = {
  12: 'dozen dozens дюжина дюжины дюжин',
  100: 'hundred hundreds сто ста сад',
  1_000: 'thousand thousands thsd k тысяча тысячи тысяч тысячу тыс тисяча тисячі тисяч тис ҳазор ҳазори',
  1_000_000:
    'million millions mln mn m mio миллион миллиона миллионов миллиону млн мільйон мільйона мільйонів миллиони',
  1_000_000_000:
    'billion billions bln bn b миллиард миллиарда миллиардов млрд мільярд мільярда мільярдів миллиарди',
  1_000_000_000_000: 'trillion trillions trn tn триллион триллиона триллионов трлн трильйон триллиони',
};

const byWord = (values: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(values).flatMap(([value, words]) =>
      words.split(' ').map((word) => [word.replaceAll('ё', 'е'), Number(value)] as const),
    ),
  );

/** The value of each word for a number. */
export const NUMBER_WORDS = byWord(VALUES);

/** The factor of each word for a scale. */
export const SCALE_WORDS = byWord(SCALES);

/** Parts of one, and the half that is added: "half a million", "one and a half million", "полтора миллиона". */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['половина', 0.5],
  ['половины', 0.5],
  ['половину', 0.5],
  ['полтора', 1.5],
  ['полторы', 1.5],
  ['полутора', 1.5],
  ['нисф', 0.5],
  ['нисфи', 0.5],
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
