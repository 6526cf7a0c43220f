import type { Outcome } from '#client/verify/verdict.ts';
import { findJoinedWords, type FoundWord } from '#text/words/words.ts';

/* Quotations made of the real texts by rules: true ones, changed ones, spliced ones, and sentences nobody wrote. */

/** A quotation, what was done to make it, and what the check has to say. */
export interface MadeQuotation {
  readonly rule: string;
  readonly text: string;
  readonly outcome: Outcome;
}

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

interface Passage {
  readonly text: string;
  readonly words: readonly FoundWord[];
}

/** Some words of a passage in a row, as they are printed. */
function cutSpan(random: Random, passages: readonly Passage[], least: number, most: number): string {
  const long = passages.filter(({ words }) => words.length > least);
  const { text, words } = pick(random, long);
  const length = Math.min(words.length, least + Math.floor(random() * (most - least)));
  const first = Math.floor(random() * (words.length - length + 1));
  const last = words[first + length - 1];
  return text.slice(words[first]?.index, (last?.index ?? 0) + (last?.word.length ?? 0));
}

const replaceWord = (text: string, { word, index }: FoundWord, other: string): string =>
  text.slice(0, index) + other + text.slice(index + word.length);

/** What a careful hand may do to the looks of a quotation. */
const LOOKS: readonly [rule: string, change: (text: string, random: Random) => string][] = [
  ['as printed', (text) => text],
  ['in guillemets', (text) => `«${text}»`],
  ['in curly quotation marks, with a full stop', (text) => `“${text}.”`],
  ['with other dashes', (text) => text.replace(/-/g, '–')],
  [
    'with straight quotation marks and apostrophes',
    (text) => text.replace(/[“”]/g, '"').replace(/[’‘]/g, "'"),
  ],
  ['with curly apostrophes', (text) => text.replace(/'/g, '’')],
  ['in lines', (text) => text.replace(/ /g, () => '\n')],
  ['with no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['with doubled spaces', (text) => `  ${text.replace(/\s/g, '  ')} `],
  ['with soft hyphens', (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')],
  [
    'without spaces beside signs',
    (text) =>
      text.replace(/\s*([-(),.;:"])\s*(?=\S)/g, (all, sign: string) =>
        /[\s]/.test(all) ? ` ${sign} ` : all,
      ),
  ],
];

/** Words left out, and said to be. */
const ELLIPSES = [' … ', ' [...] ', ' ... ', ' […] ', '… ', ' (…) '];

/** What makes a false quotation of a true one. */
const CHANGES: readonly [
  rule: string,
  change: (text: string, random: Random, words: readonly string[]) => string | null,
][] = [
  [
    'another number',
    (text) => (/\d/.test(text) ? text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) : null),
  ],
  [
    'another word',
    (text, random, words) => {
      const inner = findJoinedWords(text)
        .slice(2, -2)
        .filter(({ word }) => word.length > 4);
      return inner.length === 0 ? null : replaceWord(text, pick(random, inner), pick(random, words));
    },
  ],
  [
    'a word that no text has',
    (text, random) => {
      const inner = findJoinedWords(text)
        .slice(1)
        .filter(({ word }) => word.length > 3);
      return inner.length === 0
        ? null
        : replaceWord(text, pick(random, inner), pick(random, ['umbrella', 'refused', 'Brazil', 'hastily']));
    },
  ],
  [
    'a word less',
    (text, random) => {
      const inner = findJoinedWords(text)
        .slice(2, -2)
        .filter(({ word }) => word.length > 3);
      return inner.length === 0 ? null : replaceWord(text, pick(random, inner), '').replace(/ {2}/, ' ');
    },
  ],
  [
    'a word more',
    (text, random) => {
      const { index } = pick(random, findJoinedWords(text).slice(2, -1));
      return `${text.slice(0, index)}${pick(random, ['not', 'never', 'secretly', 'reportedly'])} ${text.slice(index)}`;
    },
  ],
  [
    'two letters changed places',
    (text, random) => {
      const long = findJoinedWords(text).filter(
        ({ word }) => /^\p{Ll}{6,}$/u.test(word) && word[2] !== word[3],
      );
      if (long.length === 0) return null;
      const found = pick(random, long);
      const { word } = found;
      return replaceWord(text, found, word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4));
    },
  ],
  [
    'in capitals',
    (text, random) => {
      const small = findJoinedWords(text).filter(({ word }) => /^\p{Ll}{3,}$/u.test(word));
      if (small.length === 0) return null;
      const found = pick(random, small);
      return replaceWord(text, found, found.word.toUpperCase());
    },
  ],
  ['a sign less', (text) => (/\p{L}, \p{L}/u.test(text) ? text.replace(/(\p{L}), (\p{L})/u, '$1 $2') : null)],
  ['words at the end that are not there', (text) => `${text} and everybody laughed about it`],
];

const WHO = [
  'The prime minister',
  'A group of veterans',
  'Several farmers',
  'The opera house',
  'An anonymous clerk',
  'The parliament of Norway',
];
const DID = ['denounced', 'painted', 'cancelled', 'celebrated', 'mislaid', 'auctioned off'];
const WHAT = [
  'the railway bridge near the old mill',
  'two hundred wooden chairs',
  'a treaty about fishing rights',
  'the annual chess tournament',
  'every bottle of mineral water',
];
const WHEN = [
  'during a heavy snowfall in 1974',
  'shortly before lunch',
  'in the presence of three goats',
  'while the orchestra was playing',
  'without telling the ambassador',
];

/** Quotations of each sort, so many of each, made of texts given by their passages. */
export function makeQuotations(
  texts: readonly (readonly string[])[],
  each: number,
  seed: number,
): MadeQuotation[] {
  const random = seededRandom(seed);
  const sources = texts.map((passages) => passages.map((text) => ({ text, words: findJoinedWords(text) })));
  const all = sources.flat();
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const everything = sources.map((passages) => plain(passages.map(({ text }) => text).join(' ')));
  const stands = (text: string): boolean => everything.some((whole) => whole.includes(plain(text).trim()));
  const pairs = sources.flatMap((passages) =>
    passages.map(({ text }, index) => plain(`${text} ${passages[index + 1]?.text ?? ''}`)),
  );
  const areBeside = (one: string, other: string): boolean =>
    pairs.some((pair) => [one, other].every((span) => pair.includes(plain(span).trim())));
  const vocabulary = [...new Set(all.flatMap(({ words }) => words.map(({ word }) => word)))].filter((word) =>
    /^\p{Ll}{5,}$/u.test(word),
  );
  const made: MadeQuotation[] = [];
  const fill = (count: number, make: () => MadeQuotation | null): void => {
    for (let done = 0; done < count;) {
      const one = make();
      if (one) {
        made.push(one);
        done += 1;
      }
    }
  };
  fill(each, () => {
    const [rule, change] = pick(random, LOOKS);
    return { rule: `true, ${rule}`, text: change(cutSpan(random, all, 4, 40), random), outcome: 'verified' };
  });
  fill(each / 2, () => {
    const span = cutSpan(random, all, 16, 40);
    const words = findJoinedWords(span);
    const [from, to] = [6 + Math.floor(random() * 3), words.length - 5 - Math.floor(random() * 2)];
    if (to <= from) return null;
    const text =
      span.slice(0, words[from]?.index).trimEnd() + pick(random, ELLIPSES) + span.slice(words[to]?.index);
    return { rule: 'true, with an ellipsis', text, outcome: 'verified' };
  });
  fill(each, () => {
    const [rule, change] = pick(random, CHANGES);
    const span = cutSpan(random, all, 9, 30);
    const text = change(span, random, vocabulary);
    if (text === null || text === span || (stands(text) && rule !== 'in capitals' && rule !== 'a sign less'))
      return null;
    return { rule: `altered, ${rule}`, text, outcome: 'altered' };
  });
  fill(each / 2, () => {
    const words = Array.from(
      { length: 6 + Math.floor(random() * 20) },
      () => pick(random, pick(random, all).words).word,
    );
    return { rule: 'invented, words at random', text: words.join(' '), outcome: 'absent' };
  });
  fill(each / 2, () => {
    const text = [WHO, DID, WHAT, WHEN].map((words) => pick(random, words)).join(' ');
    return { rule: 'invented, a sentence', text: `${text}.`, outcome: 'absent' };
  });
  fill(each, () => {
    const parts = Array.from({ length: random() < 0.3 ? 3 : 2 }, () => ({
      from: pick(random, all),
      text: '',
    }));
    if (new Set(parts.map(({ from }) => from)).size < parts.length) return null;
    const spans = parts.map(({ from }) => (from.words.length > 12 ? cutSpan(random, [from], 8, 16) : null));
    if (spans.includes(null)) return null;
    const isShared = spans.some((span, index) =>
      parts.some(({ from }, other) => other !== index && plain(from.text).includes(plain(span ?? '').trim())),
    );
    // What stands in neighbouring passages is one place with words left out.
    const areNeighbours = spans.some((span, index) =>
      areBeside(span ?? '', spans[index + 1] ?? spans[0] ?? ''),
    );
    const text = spans.join(pick(random, [' ', '. ', ', ', ' and ']));
    return isShared || areNeighbours || stands(text) ? null : { rule: 'spliced', text, outcome: 'joined' };
  });
  return made;
}
