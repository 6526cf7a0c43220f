import { MONTHS } from '#dates/month-names.ts';

/* Months and seasons as a reader may type them, in small letters. */

/** Short English forms and Russian ones of each month, in the order of the year. */
const OTHER_FORMS: readonly (readonly string[])[] = [
  ['jan', 'январь', 'января', 'январе', 'янв'],
  ['feb', 'февраль', 'февраля', 'феврале', 'фев'],
  ['mar', 'март', 'марта', 'марте', 'мар'],
  ['apr', 'апрель', 'апреля', 'апреле', 'апр'],
  ['май', 'мая', 'мае'],
  ['jun', 'июнь', 'июня', 'июне', 'июн'],
  ['jul', 'июль', 'июля', 'июле', 'июл'],
  ['aug', 'август', 'августа', 'августе', 'авг'],
  ['sept', 'sep', 'сентябрь', 'сентября', 'сентябре', 'сен', 'сент'],
  ['oct', 'октябрь', 'октября', 'октябре', 'окт'],
  ['nov', 'ноябрь', 'ноября', 'ноябре', 'ноя'],
  ['dec', 'декабрь', 'декабря', 'декабре', 'дек'],
];

/** The number of each month, from 1, by every form of its name. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) =>
    [name.toLowerCase(), ...(OTHER_FORMS[index] ?? [])].map((form): [string, number] => [form, index + 1]),
  ),
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
