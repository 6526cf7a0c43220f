/* Months and seasons as a reader may type them; all by the first letters, in small letters. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'январь', 'января', 'январе', 'янв'],
  ['february', 'feb', 'февраль', 'февраля', 'феврале', 'фев'],
  ['march', 'mar', 'март', 'марта', 'марте', 'мар'],
  ['april', 'apr', 'апрель', 'апреля', 'апреле', 'апр'],
  ['may', 'май', 'мая', 'мае'],
  ['june', 'jun', 'июнь', 'июня', 'июне', 'июн'],
  ['july', 'jul', 'июль', 'июля', 'июле', 'июл'],
  ['august', 'aug', 'август', 'августа', 'августе', 'авг'],
  ['september', 'sept', 'sep', 'сентябрь', 'сентября', 'сентябре', 'сен', 'сент'],
  ['october', 'oct', 'октябрь', 'октября', 'октябре', 'окт'],
  ['november', 'nov', 'ноябрь', 'ноября', 'ноябре', 'ноя'],
  ['december', 'dec', 'декабрь', 'декабря', 'декабре', 'дек'],
];

export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** English names in full, for saying what was understood. */
export const MONTH_NAMES: readonly string[] = MONTHS.map(
  ([name = '']) => name[0]?.toUpperCase() + name.slice(1),
);

/** First and last month; winter runs into the next year. */
export const SEASON_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map(
  [
    ['spring весна весной весны', 3, 5] as const,
    ['summer лето летом лета', 6, 8] as const,
    ['autumn fall осень осенью осени', 9, 11] as const,
    ['winter зима зимой зимы', 12, 14] as const,
  ].flatMap(([names, from, to]) =>
    names.split(' ').map((name): [string, [number, number]] => [name, [from, to]]),
  ),
);
