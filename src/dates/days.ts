/* Days of the proleptic Gregorian calendar as text, 'YYYY-MM-DD', with year 0000 for 1 BC; in no time zone. */

const pad = (part: number, length = 2): string => String(part).padStart(length, '0');

/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

/** The text of a day; a year before 1 BC has a minus sign: '-0043-03-15' is 15 March 44 BC. */
export const toDay = (year: number, month: number, day: number): string =>
  `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;

/** Year, month and day of the text of a day; the year is 0 for 1 BC, -43 for 44 BC, the month counts from 1. */
export function partsOfDay(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2))];
}

/** The year of a day. */
export const yearOfDay = (day: string): number => partsOfDay(day)[0];

/** A number that grows from day to day, to compare days by: texts with and without a minus sign do not sort as text. */
export function dayOrder(day: string): number {
  const [year, month, ofMonth] = partsOfDay(day);
  return (year * 12 + month - 1) * 31 + ofMonth;
}
