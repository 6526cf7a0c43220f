import { MONTHS } from '#dates/month-names.ts';
import type { CitedDate, CitedWork } from './cited-work.ts';
import { toHeadline } from './headline.ts';

/*
 * A citation in words. Each function says what the official style of the Citation Style Language prints, letter by letter,
 * which `npm run check:styles` shows; its processor would take seconds of each build.
 */

/** The styles, in the order in which a page lists them, with what each is called, and the language of its words. */
export const STYLES = [
  { name: 'Chicago (notes)', write: writeChicago, lang: undefined },
  { name: 'MLA', write: writeMla, lang: undefined },
  { name: 'APA', write: writeApa, lang: undefined },
  { name: 'GOST R 7.0.5-2008', write: writeGost, lang: 'ru' },
  { name: 'Wikipedia', write: writeCiteWeb, lang: undefined },
] as const;

/** A note of the Chicago Manual of Style. */
export function writeChicago(work: CitedWork): string {
  const title = headlineOf(work);
  const container = work.container === null ? null : toHeadline(work.container);
  const version = work.version === null ? null : `version ${work.version}`;
  const day = work.issued && formatLong(work.issued);
  const isByYear = work.kind === 'edition' || work.kind === 'chapter';
  const year = isByYear && work.issued ? ` (${work.issued.iso.slice(0, 4)})` : '';
  const isDoubtful = work.issued?.isDoubtful === true;
  const named = work.kind === 'edition' ? title : quote(title, isDoubtful && !isByYear ? '' : ',');
  const within = [container && `in ${container}`, version].filter(Boolean).join(', ') + year;
  const dated = isByYear ? null : isDoubtful ? `[${day}?]` : day;
  if (work.kind === 'edition')
    return `${[work.author, named, `${version}${year}`, work.address].join(', ')}.`;
  const rest = [within, dated, work.address].filter(Boolean).join(', ');
  return `${work.author}, ${named} ${rest}.`;
}

/** An entry of a list of works cited, by the Modern Language Association. */
export function writeMla(work: CitedWork): string {
  const title = headlineOf(work);
  const isAlone = work.container === null;
  const version = work.version === null ? null : `Version ${work.version}`;
  const isByYear = work.kind === 'edition' || work.kind === 'chapter';
  const date = work.issued && (isByYear ? work.issued.iso.slice(0, 4) : formatMla(work.issued));
  const circa = date && work.issued?.isDoubtful ? `${isAlone ? 'Circa' : 'circa'} ${date}` : date;
  const where = [work.container && toHeadline(work.container), version, circa, work.address];
  const rest = where.filter(Boolean).join(', ');
  const named = isAlone ? stop(title) : quote(title, '.');
  return `${stop(work.author)} ${named} ${rest}.`;
}

/** An entry of a list of references, by the American Psychological Association. */
export function writeApa(work: CitedWork): string {
  const isPage = work.kind === 'source';
  const year = work.issued?.iso.slice(0, 4);
  const within = work.issued && isPage ? formatWithinYear(work.issued) : '';
  const circa = work.issued?.isDoubtful ? 'ca. ' : '';
  const date = year === undefined ? 'n.d.' : `${circa}${[year, within].filter(Boolean).join(', ')}`;
  const version = work.version === null ? '' : ` (Version ${work.version})`;
  const place = work.container === null ? '' : ` In ${work.container}${version}.`;
  const title = work.container === null ? work.title + version : work.title;
  const retrieved = work.issued === null ? 'Retrieved ' : '';
  return `${stop(work.author)} (${date}). ${stop(title)}${place} ${retrieved}${work.address}`;
}

/** An entry of a Russian list, by GOST R 7.0.5-2008; of a page of the web it has neither container nor date. */
export function writeGost({ author, title, address }: CitedWork): string {
  return `${stop(author)} ${title} [Электронный ресурс]. URL: ${address}.`;
}

/** The template of Wikipedia for a page of the web. */
export function writeCiteWeb(work: CitedWork): string {
  const { author, title, container, issued, address, language } = work;
  const fields: [string, string | null][] = [
    ['author', author],
    ['title', title],
    ['website', container],
    ['date', issued && `${issued.isDoubtful ? 'c. ' : ''}${formatDayFirst(issued)}`],
    ['language', language === 'en' ? null : language],
    ['url', address],
  ];
  const given = fields.filter((field): field is [string, string] => field[1] !== null);
  return `{{cite web ${given.map(([name, value]) => `|${name}=${escapeTemplate(value)}`).join(' ')}}}`;
}

/** What would end a template, a parameter or a link in Wikipedia's markup. */
const escapeTemplate = (text: string): string =>
  text.replace(/[|[\]{}<>]/g, (sign) => (sign === '|' ? '{{!}}' : `&#${sign.charCodeAt(0)};`));

/** English titles are printed as headlines; those in other languages as they are. */
const headlineOf = ({ title, language }: CitedWork): string =>
  /^en\b/.test(language) ? toHeadline(title) : title;

/** A text, cut before the marks of quotation that end it. */
const beforeMarks = (text: string): [words: string, marks: string] => {
  const [, words = '', marks = ''] = /^([\s\S]*?)([’”]*)$/.exec(text) ?? [];
  return [words, marks];
};

/** A sentence with its full stop, before marks of quotation, unless it ends with a sign of its own. */
function stop(text: string): string {
  const [words, marks] = beforeMarks(text);
  return /[.?!]$/.test(words) ? text : `${words}.${marks}`;
}

/** A title in marks of quotation, the sign that follows it before the last of them, its own marks made single. */
function quote(title: string, sign: ',' | '.' | ''): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  if (sign === '.') return `“${stop(inner)}”`;
  const [words, marks] = title.endsWith('”') ? beforeMarks(inner) : [inner, ''];
  return `“${words}${sign}${marks}”`;
}

const split = ({ iso }: CitedDate): [year: string, month: string | null, day: number | null] => {
  const [year = '', month, day] = iso.split('-');
  return [
    year,
    month === undefined ? null : (MONTHS[Number(month) - 1] ?? null),
    day === undefined ? null : Number(day),
  ];
};

/** May 25, 1993 */
function formatLong(date: CitedDate): string {
  const [year, month, day] = split(date);
  if (month === null) return year;
  return day === null ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** May 25 */
function formatWithinYear(date: CitedDate): string {
  const [, month, day] = split(date);
  return [month, day].filter((part) => part !== null).join(' ');
}

/** 25 May 1993 */
function formatDayFirst(date: CitedDate): string {
  const [year, month, day] = split(date);
  return [day, month, year].filter((part) => part !== null).join(' ');
}

/** 10 Sept. 2021: the MLA shortens months of more than four letters. */
function formatMla(date: CitedDate): string {
  const [year, month, day] = split(date);
  const short =
    month !== null && month.length > 4 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month;
  return [day, short, year].filter((part) => part !== null).join(' ');
}
