import { VISIT_RANKS } from '#schema/records/event-values.ts';
import { listWords, replaceWords } from '#text/words/words.ts';
import { unmixScripts } from './words/letters.ts';
import { findName } from './match-names.ts';
import { isSmallWordOfOtherLayout, correctLayout } from './correct-layout.ts';
import { findOffice } from './match-offices.ts';
import { takeNumbers } from './words/numbers.ts';
import { takeOrder, type Order } from './dates/order.ts';
import { takePhrases } from './phrases.ts';
import { readDates, type DateCondition } from './dates/read-dates.ts';
import { newTerm, readTerm, type Term } from './read-term.ts';
import { NO_TRANSLATIONS, translate, type Translations } from './words/translations.ts';
import type { OtherTitles, Vocabulary } from '#client/search/index/vocabulary.ts';

/** What a query was understood to ask for. */
export interface UnderstoodQuery {
  /** Whether no words were typed: then everything is listed, in order of time. */
  readonly isEmpty: boolean;
  readonly terms: readonly Term[];
  readonly dates: readonly DateCondition[];
  /** Kinds the words of the query point to. */
  readonly typeHints: ReadonlySet<string>;
  /** Rank of a visit that is asked for. */
  readonly rank: string | null;
  /** Whether the first or the last of what matches is asked for. */
  readonly order: Order | null;
  /** Whether it asks for a list: “all visits”, “which treaties …”. */
  readonly asksForList: boolean;
  /** Whether it has words, and all of them are too common to be looked for. */
  readonly isTooCommon: boolean;
  /** All its words in small letters. */
  readonly typed: string;
  /** The same as they stand in a text, where it is as long as a quotation and has no marks of one; else null. */
  readonly verbatim: string | null;
  /** Of the words of the query those that titles in other languages hold, by `titleKey`. */
  readonly otherTitles: OtherTitles;
  /** The query with its spelling corrected; null where nothing had to be. */
  readonly correctedQuery: string | null;
}

/** How a query is to be read. */
interface ReadOptions {
  /** Whether no word is taken for another, or for a date. */
  readonly asTyped?: boolean;
  /** Words of other languages, where they have been fetched. */
  readonly translations?: Translations | null;
  /** The records whose titles in other languages hold its words, where they have been fetched. */
  readonly otherTitles?: OtherTitles | null;
}

/** Reads a query that `normaliseQuery` has been over. */
export function readQuery(
  query: string,
  vocabulary: Vocabulary,
  { asTyped = false, translations = null, otherTitles = null }: ReadOptions = {},
): UnderstoodQuery {
  const reading = {
    vocabulary,
    translations: translations ?? NO_TRANSLATIONS,
    otherTitles: otherTitles ?? NO_TITLES,
    asTyped,
  };
  const typed = replaceWords(query, unmixScripts).replace(/[‘ʼ´]/g, '’');
  const { text: straight, mended } = asTyped ? { text: typed, mended: [] } : correctLayout(typed, reading);
  const { stopWords, typeHints: hints, rewrites } = vocabulary.lexicon;
  const { phrases, others } = takePhrases(straight.toLowerCase(), vocabulary);
  const plain = rewrites
    .reduce((text, rewrite) => rewrite(text), splitDigits(joinInitials(others), vocabulary))
    .replace(NUMBER_SIGN, ' ');
  const { dates, rest: undated } = asTyped ? { dates: [], rest: plain } : readDates(plain);
  const { numbers, rest: unnumbered } = /\d/.test(undated)
    ? takeNumbers(undated)
    : { numbers: [], rest: undated };
  const { order, rest } = takeOrder(unnumbered);
  const words = listWords(rest).map((word) => word.replace(/[’']s$/, ''));
  const terms: Term[] = [
    ...phrases.map((phrase) => ({ ...newTerm(phrase), words: [phrase], isPhrase: true })),
    ...numbers.map(({ typed, forms }) => ({ ...newTerm(typed), words: forms })),
  ];
  const typeHints = new Set<string>();
  let rank: string | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const name =
      findOffice(words, at, vocabulary, dates, reading.translations) ??
      findName(words, at, vocabulary, dates);
    if (RANKS.has(word) && VISIT_WORDS.has(words[at + 1] ?? '')) {
      rank = word;
      at += 1;
      continue;
    }
    const meant = translate(word, reading.translations);
    for (const one of [word, ...meant]) for (const kind of hints.get(one) ?? []) typeHints.add(kind);
    if (name)
      terms.push({
        ...newTerm(words.slice(at, at + name.length).join(' ')),
        names: name.names,
        words: name.words,
      });
    else if (!stopWords.has(word) && !isSmallWordOfOtherLayout(word, vocabulary))
      terms.push(...readTerm(word, reading, at === words.length - 1));
    at += name?.length ?? 1;
  }
  // “What was signed when …”: the answer is what was signed, whatever else happened then.
  if (ASKS_WHAT_WAS_SIGNED.test(plain)) keepOnly(typeHints, 'agreement');
  if (words.includes('figure')) keepOnly(typeHints, 'figure');
  const kept = terms.filter(({ typed }) => typed.length > 1 || /\d/.test(typed));
  const corrected = kept.filter((term) => term.corrected !== null);
  const correctedQuery = corrected.reduce(
    (text, { typed, corrected }) => replaceWord(text, typed, corrected ?? typed),
    straight,
  );
  const all = listWords(straight);
  const isOneName = kept.length === 1 && kept[0]?.names.length !== 0;
  return {
    isEmpty: query === '',
    terms: kept,
    dates,
    typeHints,
    rank,
    order,
    asksForList: ASKS_FOR_LIST.test(plain),
    isTooCommon: query !== '' && kept.length + dates.length + typeHints.size === 0 && rank === null,
    typed: all.join(' '),
    verbatim: phrases.length === 0 && all.length >= MIN_VERBATIM && !isOneName ? all.join(' ') : null,
    otherTitles: reading.otherTitles,
    correctedQuery: corrected.length + mended.length > 0 ? correctedQuery : null,
  };
}

const NO_TITLES: OtherTitles = new Map();

/** Letters and digits with a space between them, where the two are no word of the index together. */
const splitDigits = (query: string, { words }: Vocabulary): string =>
  replaceWords(query, (word) =>
    words.has(word) ? word : word.replace(/(?<=\p{L}{3})(?=\d)|(?<=\d)(?=\p{L}{3})/gu, ' '),
  );

/** Letters with dots between them as one word: "C.S.T.O."; initials before a name stay as they are. */
const joinInitials = (query: string): string =>
  query.replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) => letters.replaceAll('.', ''));

/** What stands before a number and says only that it is one: "№ 7", "No. 7", "number 7". */
const NUMBER_SIGN = /[№#]\s*|\bno\.\s*(?=\d)|\bnumber (?=\d)/g;

/** Ranks of a visit, as they stand before one of the words for it. */
const RANKS: ReadonlySet<string> = new Set(VISIT_RANKS.filter((rank) => rank !== 'not stated'));
const VISIT_WORDS: ReadonlySet<string> = new Set(['visit', 'visits', 'trip', 'trips']);

const ASKS_FOR_LIST =
  /^(?:which|what|show|какие|кадом)(?!\p{L})|(?<!\p{L})(?:all|every|list|index|register|overview|chart|все|всех|список|перечень|реестр|ҳама|ҳамаи|рӯйхати?|alle|liste|tous|toutes)(?!\p{L})/u;

/** From so many words on, a query may be a sentence out of a text. */
const MIN_VERBATIM = 5;

const ASKS_WHAT_WAS_SIGNED =
  /^(?:what|which)\b.*\bsign(?:ed)?\b|^(?!who\b).*\b(?:agreements|treaties|documents|memoranda)\b.*\bsigned\b/;

function keepOnly(typeHints: Set<string>, kind: string): void {
  typeHints.clear();
  typeHints.add(kind);
}

function replaceWord(text: string, word: string, other: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : text.slice(0, at) + other + text.slice(at + word.length);
}
