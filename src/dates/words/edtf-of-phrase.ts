import { toEdtf, toMonths, type DatePart } from '#dates/words/read/date-part.ts';
import type { DatePhrase } from '#dates/words/read/read-phrase.ts';

/** The rules by which words become a date in standard form. */
type NormalisationRule =
  | 'calendar date'
  | 'division of a year'
  | 'decade'
  | 'qualifier'
  | 'range'
  | 'open interval'
  | 'list'
  | 'part of a span';

/** What words say in EDTF: every form of it that says the same, the plainest first, and the rule it follows from. */
export interface EdtfOfPhrase {
  forms: string[];
  rule: NormalisationRule;
}

/**
 * The dates in EDTF that say exactly what words say. No form, where the words leave something out (a year), may mean
 * two days, or say a time that EDTF has no form for ("before 1992"). Words for a part of a span ("early 1992") give the
 * whole span, which is less than they say.
 */
export function toEdtfForms(phrase: DatePhrase): EdtfOfPhrase {
  const rule = ruleOf(phrase);
  if (phrase.isShifted) return { forms: [], rule };
  const written = phrase.parts.map(toEdtf);
  const parts = written.filter((part) => part !== null);
  const [first, second] = parts;
  if (parts.length < written.length || first === undefined) return { forms: [], rule };
  switch (phrase.kind) {
    case 'date':
      return { forms: [first, ...phrase.parts.flatMap(toMonths), ...toYears(phrase.parts[0])], rule };
    case 'since':
      return { forms: [`${first}/..`], rule };
    case 'from':
      return { forms: [`${first}/..`, `${first}/`], rule };
    case 'until':
      return { forms: [`../${first}`, `/${first}`], rule };
    case 'interval':
      return { forms: [`${first}/${second ?? ''}`, ...joinApproximate(phrase.parts)], rule };
    case 'all of':
      return { forms: [...toRange(phrase.parts, parts), `{${parts.join(',')}}`].reverse(), rule };
    case 'one of':
      return { forms: [`[${parts.join(',')}]`], rule };
  }
}

/** "about 1997–1999", where the word may bear on both ends. */
const joinApproximate = ([from, to]: readonly DatePart[]): string[] =>
  from?.approximate && to ? [`${toEdtf(from) ?? ''}/${toEdtf({ ...to, approximate: true }) ?? ''}`] : [];

/** A decade as the years from its first to its last. */
const toYears = (part: DatePart | undefined): string[] =>
  part?.isDecade && part.year !== null && !part.approximate && !part.uncertain
    ? [`${part.year}/${part.year + 9}`]
    : [];

/** Two days or months next to each other, which are a range as well as a list. */
function toRange(parts: readonly DatePart[], written: readonly string[]): string[] {
  const [from, to] = parts;
  if (parts.length !== 2 || !from || !to || from.year !== to.year) return [];
  const isNext = from.month === to.month && from.day !== null && to.day === from.day + 1;
  return isNext ? [written.join('/')] : [];
}

function ruleOf({ kind, parts, isWithin }: DatePhrase): NormalisationRule {
  const [part] = parts;
  if (isWithin) return 'part of a span';
  if (kind === 'interval') return 'range';
  if (kind === 'all of' || kind === 'one of') return 'list';
  if (kind !== 'date') return 'open interval';
  if (part?.approximate || part?.uncertain) return 'qualifier';
  if (part?.isDecade) return 'decade';
  return part?.season === null ? 'calendar date' : 'division of a year';
}

/** An EDTF string in the spelling of `toEdtfForms`: no spaces, the members of a set in order, nothing for X days. */
export function canonicalEdtf(edtf: string): string {
  const compact = edtf.replace(/\s+/g, '').replace(/-XX/g, '');
  const members = /^([{[])(.*)([}\]])$/.exec(compact);
  return members ? `${members[1]}${(members[2] ?? '').split(',').sort().join(',')}${members[3]}` : compact;
}
