import { VISIT_RANKS } from '#schema/records/event-values.ts';
import { listWords, replaceWords } from '#text/words/words.ts';
import { isCyrillic, nameKey, unmixScripts } from './letters.ts';
import { showName } from './spelling-notices.ts';
import { readDates, type DateCondition } from './read-dates.ts';
import { findNearestWord } from './spelling.ts';
import { findName, findNamesByPrefix } from './match-names.ts';
import { readWord } from './read-word.ts';
import { spellingKey, type Vocabulary } from '#client/search/index/vocabulary.ts';

/** One thing a record should name or say. */
export interface Term {
  /** As typed. */
  readonly typed: string;
  /** Who or what is meant, as places in the list of names; none for a plain word. */
  readonly names: readonly number[];
  /** Words of the index that count as saying it, the best first. */
  readonly words: readonly string[];
  /** What it was taken for, when it was not known as typed. */
  readonly corrected: string | null;
  /** Whether nothing in the edition is written like it. */
  readonly isUnknown: boolean;
  /** Whether it only says what kind of thing is wanted; a record need not say it. */
  readonly isTypeHint: boolean;
}

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
  /** The query with its spelling corrected; null when there were none. */
  readonly correctedQuery: string | null;
}

/** Reads a query that `normaliseQuery` has been over. With `asTyped`, no word is taken for another. */
export function readQuery(query: string, vocabulary: Vocabulary, asTyped = false): UnderstoodQuery {
  const straight = replaceWords(query, unmixScripts).replace(/[‘ʼ`´]/g, '’');
  const { stopWords, typeHints: hints, rewrites } = vocabulary.lexicon;
  const plain = rewrites
    .reduce((text, [phrase, other]) => text.replace(phrase, other), straight.toLowerCase())
    .replace(NUMBER_SIGN, ' ');
  const { phrases, others } = takePhrases(plain, vocabulary);
  const { dates, rest } = readDates(others);
  const words = listWords(rest).map((word) => word.replace(/[’']s$/, ''));
  const terms: Term[] = phrases.map((phrase) => ({ ...NOTHING, typed: phrase, names: [], words: [phrase] }));
  const typeHints = new Set<string>();
  let rank: string | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const name = findName(words, at, vocabulary);
    if (RANKS.has(word) && VISIT_WORDS.has(words[at + 1] ?? '')) {
      rank = word;
      at += 1;
      continue;
    }
    for (const kind of hints.get(word) ?? []) typeHints.add(kind);
    if (name)
      terms.push({
        ...NOTHING,
        typed: words.slice(at, at + name.length).join(' '),
        names: name.names,
        words: name.words,
      });
    else if (!stopWords.has(word)) terms.push(readTerm(word, vocabulary, asTyped, at === words.length - 1));
    at += name?.length ?? 1;
  }
  // “What was signed when …”: the answer is what was signed, whatever else happened then.
  if (ASKS_WHAT_WAS_SIGNED.test(plain)) keepOnly(typeHints, 'agreement');
  if (words.includes('figure')) keepOnly(typeHints, 'figure');
  const kept = terms.filter(({ typed, words }) => typed.length > 1 || /\d/.test(typed) || words.length > 0);
  const corrected = kept.filter((term) => term.corrected !== null);
  const correctedQuery = corrected.reduce(
    (text, { typed, corrected }) => replaceWord(text, typed, corrected ?? typed),
    straight,
  );
  return {
    isEmpty: query === '',
    terms: kept,
    dates,
    typeHints,
    rank,
    correctedQuery: corrected.length > 0 ? correctedQuery : null,
  };
}

/** What stands before a number and says only that it is one: "№ 7", "No. 7", "number 7". */
const NUMBER_SIGN = /[№#]\s*|\bno\.\s*(?=\d)|\bnumber (?=\d)/g;

/** Ranks of a visit, as they stand before one of the words for it. */
const RANKS: ReadonlySet<string> = new Set(VISIT_RANKS.filter((rank) => rank !== 'not stated'));
const VISIT_WORDS: ReadonlySet<string> = new Set(['visit', 'visits', 'trip', 'trips']);

const NOTHING = { corrected: null, isUnknown: false, isTypeHint: false } as const;

const QUOTED = /["“”«„]([^"“”«»„]+)["“”»]/g;

/** The phrases that stand in quotation marks, and the query without them; a word or a name needs no marks. */
function takePhrases(query: string, { spellings }: Vocabulary): { phrases: string[]; others: string } {
  const phrases: string[] = [];
  const others = query.replace(QUOTED, (all, quoted: string) => {
    const words = listWords(quoted);
    if (words.length < 2 || spellings.has(spellingKey(words))) return all;
    phrases.push(quoted.trim());
    return ' ';
  });
  return { phrases, others };
}

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

/** One word: known, known in another form, the beginning of a known one, or a misspelling. */
function readTerm(word: string, vocabulary: Vocabulary, asTyped: boolean, isLast: boolean): Term {
  const isTypeHint = vocabulary.lexicon.typeHints.has(word);
  const term = { ...NOTHING, typed: word, names: [], isTypeHint };
  const words = readWord(word, vocabulary);
  if (words.length > 0) return { ...term, words };
  const byPrefix = word.length > 2 ? findNamesByPrefix(nameKey(word), vocabulary) : [];
  if (byPrefix.length > 0 && (isLast || word.length > 4)) return { ...term, words: [], names: byPrefix };
  if (asTyped || isTypeHint) return { ...term, words: [], isUnknown: !isTypeHint };
  const name = findNearestWord(
    nameKey(word),
    [...vocabulary.nameWords].map(([key, names]) => [key, names.length]),
  );
  const plain = isCyrillic(word) ? undefined : findNearestWord(word, vocabulary.words);
  if (plain !== undefined && !(name !== undefined && vocabulary.spellings.has(name)))
    return {
      ...term,
      words: readWord(plain, vocabulary),
      names: vocabulary.spellings.get(nameKey(plain)) ?? [],
      corrected: plain,
    };
  if (name === undefined) return { ...term, words: [], isUnknown: true };
  const names = vocabulary.spellings.get(name) ?? vocabulary.nameWords.get(name) ?? [];
  return { ...term, words: [], names, corrected: showName(name, names, vocabulary) };
}
