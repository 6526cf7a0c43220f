import type { Chapter, Edition } from '#edition/types/edition.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { splitSentences } from '#text/sentences.ts';

/* What the narrative is held to: functions that find where the body of a chapter breaks a rule. */

/** A sentence of a body: its words as a reader sees them, and what it cites. */
export interface NarrativeSentence {
  text: string;
  cites: string[];
  /** The words in bold type. */
  bold: string[];
}

const CITE = /<Cite to="([^"]*)" \/>/g;

/** The sentences of the body of a chapter, in order; headings are none. A citation belongs to the sentence before it. */
export function readSentences(file: string): NarrativeSentence[] {
  const paragraphs = file
    .replace(/^---\n[^]*?\n---\n/, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('#'));
  return paragraphs.flatMap(readParagraph);
}

function readParagraph(paragraph: string): NarrativeSentence[] {
  /* Each citation is one sign while the sentences are told apart. */
  const cited: string[] = [];
  const text = paragraph
    .replace(CITE, (_, to: string) => {
      cited.push(to);
      return '\u{e000}';
    })
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const plain = text.replaceAll('\u{e000}', '');
  const ends = splitSentences({ id: 'p1', start: 0, end: plain.length, text: plain }).map((one) => one.text);
  let rest = text;
  return ends.map((sentence) => {
    let taken = 0;
    let letters = 0;
    const wanted = sentence.replace(/\s/g, '').length;
    while (taken < rest.length && (letters < wanted || rest[taken] === '\u{e000}')) {
      if (rest[taken] !== '\u{e000}' && !/\s/.test(rest[taken] ?? '')) letters += 1;
      taken += 1;
    }
    const part = rest.slice(0, taken);
    rest = rest.slice(taken);
    const marks = part.split('\u{e000}').length - 1;
    return {
      text: sentence.replaceAll('**', ''),
      cites: cited.splice(0, marks),
      bold: [...sentence.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words),
    };
  });
}

/** The number of words of a sentence. */
export const countWords = ({ text }: Pick<NarrativeSentence, 'text'>): number => text.split(/\s+/).length;

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, '“”');

/**
 * Whether a sentence speaks of texts, of the editors, or of what is not known, and not of what happened. A siglum that
 * could be the article "A" counts only where a verb, a preposition or a genitive shows that it is one.
 */
export function isAboutTexts({ text }: Pick<NarrativeSentence, 'text'>, sigla: readonly string[]): boolean {
  const words = withoutQuotations(text);
  const names = sigla.filter((siglum) => siglum !== 'A');
  return (
    /\b(?:texts?|editors?|edition|witness(?:es)?|testimony|sources?)\b/i.test(words) ||
    /\bunclear\b|\bnot (?:said|known|reported|recorded|told|stated|given)\b/.test(words) ||
    names.some((siglum) => new RegExp(`\\b${siglum}\\b(?![.’])`).test(words)) ||
    (sigla.includes('A') &&
      /\bA’s\b|\b(?:by|for|in|of|than|to) A\b|\bA (?:[a-z]+s|alone|also)\b(?! of)/.test(words))
  );
}

/** Bold dates of a sentence that neither a record nor a note which it cites bears. */
export function findUnborneDates(
  { cites, bold }: NarrativeSentence,
  { events, agreements, notes }: Pick<Edition, 'events' | 'agreements' | 'notes'>,
): string[] {
  const cited = new Set(cites.map((to) => to.split('/')[0]));
  const said = [
    ...[...events, ...agreements].flatMap(({ id, date }) =>
      cited.has(id) && date ? [formatDate(date.date)] : [],
    ),
    ...notes.filter(({ id }) => cited.has(id)).map(({ text }) => text),
  ];
  return bold.filter((date) => !said.some((words) => words.includes(date)));
}

/** What a chapter may be. */
export const LIMITS = {
  words: { min: 400, max: 700 },
  opening: { min: 450, max: 650, dates: 12 },
  meanSentence: 22,
  longestSentence: 40,
  aboutTexts: 0.2,
} as const;

/** What the sentences of a chapter break of the limits, in words. */
export function findBrokenLimits(
  { order }: Pick<Chapter, 'order'>,
  sentences: readonly NarrativeSentence[],
  sigla: readonly string[],
): string[] {
  const lengths = sentences.map(countWords);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const about = sentences.filter((sentence) => isAboutTexts(sentence, sigla));
  const { min, max } = order === 0 ? LIMITS.opening : LIMITS.words;
  const dates = sentences.flatMap(({ bold }) => bold).length;
  return [
    ...(words < min || words > max ? [`${words} words`] : []),
    ...(words / sentences.length > LIMITS.meanSentence ? ['long sentences on average'] : []),
    ...sentences
      .filter((sentence) => countWords(sentence) > LIMITS.longestSentence)
      .map(({ text }) => `too long: ${text}`),
    ...sentences.filter(({ cites }) => cites.length === 0).map(({ text }) => `no mark: ${text}`),
    ...(about.length / sentences.length > LIMITS.aboutTexts
      ? [`${about.length} of ${sentences.length} are about texts: ${about.map(({ text }) => text).join(' ')}`]
      : []),
    ...(order === 0 && dates < LIMITS.opening.dates ? [`only ${dates} dates`] : []),
  ];
}
