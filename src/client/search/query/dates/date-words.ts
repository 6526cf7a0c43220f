import { MONTHS } from '#dates/month-names.ts';

/* Months and seasons as a reader may type them, in small letters. */

/** Short English forms of each month, and Russian, Tajik, German and French ones, in the order of the year. */
const OTHER_FORMS: readonly string[] = [
  'jan январь января январе янв январ январи januar jänner janvier',
  'feb февраль февраля феврале фев феврал феврали februar février fevrier',
  'mar март марта марте мар марти märz mars',
  'apr апрель апреля апреле апр апрел апрели avril',
  'май мая мае майи mai',
  'jun июнь июня июне июн июни juni juin',
  'jul июль июля июле июл июли juli juillet',
  'aug август августа августе авг августи août aout',
  'sept sep сентябрь сентября сентябре сен сент сентябр сентябри septembre',
  'oct октябрь октября октябре окт октябр октябри oktober octobre',
  'nov ноябрь ноября ноябре ноя ноябр ноябри novembre',
  'dec декабрь декабря декабре дек декабр декабри dezember décembre decembre',
];

/** The number of each month, from 1, by every form of its name. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) =>
    [name.toLowerCase(), ...(OTHER_FORMS[index] ?? '').split(' ')].map((form): [string, number] => [
      form,
      index + 1,
    ]),
  ),
);

/** First and last month; winter runs into the next year. */
export const SEASON_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map(
  [
    ['spring весна весной весны баҳор баҳори frühling frühjahr printemps', 3, 5] as const,
    ['summer лето летом лета тобистон тобистони sommer été', 6, 8] as const,
    ['autumn fall осень осенью осени тирамоҳ тирамоҳи herbst automne', 9, 11] as const,
    ['winter зима зимой зимы зимистон зимистони hiver', 12, 14] as const,
  ].flatMap(([names, from, to]) =>
    names.split(' ').map((name): [string, [number, number]] => [name, [from, to]]),
  ),
);
