import { formatDate } from '#dates/format/format-date.ts';
import { MONTHS } from '#dates/month-names.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { DatePart } from '#dates/words/read/date-part.ts';
import { toEdtfForms } from './edtf-of-phrase.ts';
import type { DatePhrase } from '#dates/words/read/read-phrase.ts';

/** A date in EDTF as a message names it: "4 May 1992"; the EDTF itself where this site has no words for it. */
export function describeEdtf(edtf: string): string {
  try {
    return formatDate(parseDate(edtf));
  } catch {
    return edtf;
  }
}

/** What words for a time say, to stand after "say": "4 May 1992", "31 May of a year that is left out". */
export function describePhrase(phrase: DatePhrase): string {
  const { forms } = toEdtfForms(phrase);
  const [part] = phrase.parts;
  if (forms[0] !== undefined) return `${phrase.isWithin ? 'a part of ' : ''}${describeEdtf(forms[0])}`;
  if (!part) return 'no time';
  if (part.isAmbiguous) {
    return `${describePart({ ...part, isAmbiguous: false })} or ${describePart({ ...part, month: part.day, day: part.month })}`;
  }
  const said = phrase.parts.map(describePart).join(phrase.kind === 'interval' ? ' to ' : ', ');
  if (phrase.isShifted) return `a time reckoned from ${said}`;
  return phrase.parts.some(({ year }) => year === null) ? `${said}, of a year that is left out` : said;
}

function describePart({ year, month, day, season, isDecade }: DatePart): string {
  const words = [
    day,
    month === null ? null : MONTHS[month - 1],
    season === null ? null : 'a part of the year',
    year === null ? null : `${year}${isDecade ? 's' : ''}`,
  ];
  return words.filter((word) => word !== null && word !== undefined).join(' ');
}
