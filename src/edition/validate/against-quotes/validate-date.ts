import { parseDate, type EditionDate } from '#dates/parse-date.ts';
import { mayMean, saysExactly } from '#dates/words/compare-phrase.ts';
import { describeEdtf, describePhrase } from '#dates/words/describe-phrase.ts';
import { toEdtfForms } from '#dates/words/edtf-of-phrase.ts';
import { findDates } from '#dates/words/find-dates.ts';
import { readDateWords } from '#dates/words/read-date-words.ts';
import type { FieldPath, ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { containsWords } from '#text/words/whole-words.ts';
import type { Label } from '#schema/values.ts';
import { quoteWords } from '#edition/evidence/locate-quotes.ts';
import type { SupportingQuote } from '#edition/validate/facts/validate-facts.ts';

/** A date that a record gives, to be held against words. */
export interface DateClaim {
  /** The word that `supports` uses for the field. */
  field: string;
  /** Where the date stands, and where its words do. */
  path: FieldPath;
  wordsPath: FieldPath;
  edtf: string;
  /** Undefined for a step whose words are those of the quotes. */
  words: string | undefined;
  label: Label;
}

/**
 * Holds a date against its words and against every quote that supports it. A stated or normalised date is what its
 * words say, neither more nor less; an inferred one does not contradict what they do say. No quote that supports a
 * stated or normalised date says another one, unless it gives it in `says`. A date that is not valid is passed over:
 * it has been reported.
 */
export function validateDate(
  claim: DateClaim,
  quotes: readonly SupportingQuote[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  const date = parseOrNull(claim.edtf);
  if (!date || claim.label === 'outside') return;
  const supporting = quotes.filter(({ supports }) => supports.has(claim.field));
  // Words that stand in no quote have been reported: what the source says is not known.
  if (claim.words !== undefined && !supporting.some(({ words }) => containsWords(words, claim.words ?? '')))
    return;
  const isPlain = claim.words === undefined || validateWords(claim, claim.words, date, location, problems);
  if (claim.label === 'inferred' || !isPlain) return;
  const isSaid = supporting.filter((quote) => validateQuote(claim, date, quote, location, problems));
  if (
    claim.words === undefined &&
    supporting.length > 0 &&
    !isSaid.some((quote) => holdsExactly(quote, claim.edtf))
  ) {
    const words = quoteWords(supporting[0]?.segments.join(' … ') ?? '');
    problems.add('date-not-said', location, claim.path, {
      words,
      said: 'no such date',
      stated: state(claim.edtf),
    });
  }
}

/** Every date that a quote gives in `says` must be one that its words say. */
export function validateSays(
  quotes: readonly SupportingQuote[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  for (const quote of quotes) {
    for (const [field, edtf] of Object.entries(quote.says)) {
      if (edtf === undefined || holdsExactly(quote, edtf)) continue;
      const found = quote.segments.flatMap((segment) => findDates(segment));
      problems.add('date-not-said', location, ['quotes', quote.key, 'says', field], {
        words: quoteWords(quote.segments.join(' … ')),
        said: found.map(({ phrase }) => describePhrase(phrase)).join(' and ') || 'no date',
        stated: state(edtf),
      });
    }
  }
}

const holdsExactly = ({ segments }: SupportingQuote, edtf: string): boolean =>
  segments.some((segment) => findDates(segment).some(({ phrase }) => saysExactly(phrase, edtf)));

const state = (edtf: string): string => {
  const words = describeEdtf(edtf);
  return words === edtf ? edtf : `${words} ('${edtf}')`;
};

/** Whether the words of a date say it; a problem where they do not. */
function validateWords(
  { path, wordsPath, edtf, label }: DateClaim,
  words: string,
  date: EditionDate,
  location: SourceLocation,
  problems: ProblemList,
): boolean {
  const phrase = readDateWords(words);
  if (phrase.kind === 'unread') {
    if (label === 'inferred') return true;
    const reason = phrase.dates > 1 ? `they hold ${phrase.dates} dates` : 'no date is read in them';
    problems.add('date-unread', location, wordsPath, { words: quoteWords(words), reason });
    return false;
  }
  const isSaid = label === 'inferred' ? mayMean(phrase, date) : isWhole(phrase, edtf, label);
  if (isSaid) return true;
  problems.add('date-not-said', location, path, {
    words: quoteWords(words),
    said: describePhrase(phrase),
    stated: state(edtf),
  });
  return false;
}

/** Whether words say exactly a date; words for a part of a span say it only in standard form. */
const isWhole = (phrase: Parameters<typeof saysExactly>[0], edtf: string, label: Label): boolean =>
  saysExactly(phrase, edtf) && (label === 'normalised' || toEdtfForms(phrase).rule !== 'part of a span');

/** Whether a quote does not contradict a date; a problem where it does. */
function validateQuote(
  { field, edtf, words, wordsPath }: DateClaim,
  date: EditionDate,
  quote: SupportingQuote,
  location: SourceLocation,
  problems: ProblemList,
): boolean {
  const own = quote.says[field];
  if (own !== undefined) return false;
  const found = quote.segments.flatMap((segment) => findDates(segment).map((one) => ({ ...one, segment })));
  const isQuoted = words !== undefined && containsWords(quote.words, words);
  const cut = isQuoted
    ? found.find(({ phrase, segment, start, end }) => {
        const around = segment.slice(start, end);
        return goesOnAround(around, words) && !saysExactly(phrase, edtf);
      })
    : undefined;
  const other = isQuoted || found.some(({ phrase }) => mayMean(phrase, date)) ? undefined : found[0];
  const contrary = cut ?? other;
  if (!contrary) return true;
  const details = {
    words: quoteWords(contrary.segment.slice(contrary.start, contrary.end)),
    said: describePhrase(contrary.phrase),
    stated: state(edtf),
  };
  if (cut) problems.add('date-not-said', location, wordsPath, details);
  else {
    const where = `in the quote, "says: { ${field}: … }"`;
    problems.add('quote-disagrees', location, ['quotes', quote.key, 'exact'], { field, ...details, where });
  }
  return false;
}

/** Whether the words for a time hold those of a date, and a number or a month besides. */
function goesOnAround(around: string, words: string): boolean {
  const rest = around.replace(words, '');
  return rest !== around && /[\p{L}\p{N}]/u.test(rest) && readDateWords(around).kind !== 'unread';
}

function parseOrNull(edtf: string): EditionDate | null {
  try {
    return parseDate(edtf);
  } catch {
    return null;
  }
}
