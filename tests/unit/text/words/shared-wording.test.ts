import { describe, expect, test } from 'vitest';
import { splitPassages } from '#text/passages.ts';
import { findSharedWording } from '#text/words/shared-wording.ts';
import { splitWords } from '#text/words/word-runs.ts';

/** The words of each shared run as the first text has them, with its passages. */
function sharedWords(a: string, b: string, least?: number): string[] {
  const { pairs } = findSharedWording([a, b].map(splitPassages), least);
  return (pairs[0]?.runs ?? []).map((run) => {
    expect(splitWordsOf(a.slice(run.a.start, run.a.end))).toEqual(
      splitWordsOf(b.slice(run.b.start, run.b.end)),
    );
    return `${run.a.passage} ${run.b.passage} (${run.words}): ${a.slice(run.a.start, run.a.end)}`;
  });
}

const splitWordsOf = (text: string): string[] =>
  splitPassages(text).flatMap((passage) => splitWords(passage).map(({ word }) => word));

describe('the words of a passage', () => {
  test('are folded, and placed in the text by code point', () => {
    const [, passage] = splitPassages('𝄞\n\n𝄞 On the 8th, Russia’s guest');
    expect(passage && splitWords(passage)).toEqual([
      { word: 'on', start: 5, end: 7 },
      { word: 'the', start: 8, end: 11 },
      { word: '8', start: 12, end: 15 },
      { word: 'russia’s', start: 17, end: 25 },
      { word: 'guest', start: 26, end: 31 },
    ]);
  });

  test.each([
    { text: '1st 2nd 3rd 24th', words: ['1', '2', '3', '24'] },
    { text: '24th-25th A4th 5thing', words: ['24', '25', 'a4th', '5thing'] },
    { text: "can't ‘quoted’ d’", words: ["can't", 'quoted', 'd'] },
    { text: '— … !', words: [] },
  ])('of "$text"', ({ text, words }) => {
    expect(splitWordsOf(text)).toEqual(words);
  });
});

describe('words that two texts share', () => {
  test('are found whatever their capitals, signs and white space', () => {
    expect(
      sharedWords('Then, on 4 May, the Embassy was opened.', 'On 4th  May the embassy «was» opened'),
    ).toEqual(['p1 p1 (7): on 4 May, the Embassy was opened']);
  });

  test('count from the fifth word on, or from as many as asked for', () => {
    const [a, b] = ['one two three four x', 'one two three four y'];
    expect(sharedWords(a, b)).toEqual([]);
    expect(sharedWords(`${a} five`, `${b} five`, 4)).toEqual(['p1 p1 (4): one two three four']);
    expect(sharedWords('one two three four five', 'one two three four five')).toHaveLength(1);
  });

  test('are listed with the longest run first, then in the order of the first text', () => {
    const a = 'a b c d e 1 f g h i j 2 k l m n o p';
    const b = 'a b c d e 3 f g h i j 4 k l m n o p';
    expect(sharedWords(a, b)).toEqual([
      'p1 p1 (6): k l m n o p',
      'p1 p1 (5): a b c d e',
      'p1 p1 (5): f g h i j',
    ]);
  });

  test('are listed in the order of the first text whatever that of the second', () => {
    expect(sharedWords('a b c d e 1 f g h i j', 'f g h i j\n\na b c d e')).toEqual([
      'p1 p2 (5): a b c d e',
      'p1 p1 (5): f g h i j',
    ]);
  });

  test('are sought in every passage of the one and of the other', () => {
    expect(sharedWords('x y z\n\na b c d e', 'q\n\nr\n\na b c d e')).toEqual(['p2 p3 (5): a b c d e']);
  });

  test('belong to one run only: the longer one keeps them, in either text', () => {
    expect(sharedWords('a b c d e f', 'a b c d e f\n\nb c d e f')).toEqual(['p1 p1 (6): a b c d e f']);
    expect(sharedWords('a b c d e f\n\nb c d e f', 'a b c d e f')).toEqual(['p1 p1 (6): a b c d e f']);
  });

  test('may stand side by side with another run', () => {
    expect(sharedWords('a b c d e f g h i j', 'a b c d e\n\nf g h i j')).toEqual([
      'p1 p1 (5): a b c d e',
      'p1 p2 (5): f g h i j',
    ]);
  });

  test('go on over a word that is repeated at the edge', () => {
    expect(sharedWords('the x the a b c d the', 'y the a b c d the the')).toEqual([
      'p1 p1 (6): the a b c d the',
    ]);
  });

  test.each([
    { a: 'the a b c d e', b: 'the q the a b c d e', run: 'the a b c d e' },
    { a: 'the q the a b c d e', b: 'the a b c d e', run: 'the a b c d e' },
    { a: 'a b c d e the', b: 'a b c d e q the e the', run: 'a b c d e' },
    { a: 'a b c d e the q the', b: 'a b c d e the', run: 'a b c d e the' },
    { a: 'a b c d e the', b: 'a b c d e the q the', run: 'a b c d e the' },
  ])('take in a repeated word at either edge: “$a” and “$b”', ({ a, b, run }) => {
    expect(sharedWords(a, b)).toEqual([`p1 p1 (${run.split(' ').length}): ${run}`]);
  });

  test('of two runs as long, the one that comes first in the second text is kept', () => {
    expect(sharedWords('a b c d e', 'a b c d e\n\na b c d e')).toEqual(['p1 p1 (5): a b c d e']);
  });

  test('are found in whatever order the other text has them', () => {
    expect(sharedWords('a b c d e 1 f g h i j k', 'f g h i j k 2 a b c d e')).toEqual([
      'p1 p1 (6): f g h i j k',
      'p1 p1 (5): a b c d e',
    ]);
  });

  test('do not go on from one passage into the next', () => {
    expect(sharedWords('a b c d e\n\nf g h i j', 'a b c d e\n\nf g h i j')).toEqual([
      'p1 p1 (5): a b c d e',
      'p2 p2 (5): f g h i j',
    ]);
    expect(sharedWords('a b c\n\nd e f', 'a b c d e f')).toEqual([]);
  });
});

describe('words that several texts share', () => {
  const pairsOf = (texts: string[], maxPlaces?: number): string[] =>
    findSharedWording(texts.map(splitPassages), 5, maxPlaces).pairs.map(
      ({ a, b, runs }) => `${a} ${b}: ${runs.map(({ words }) => words).join(', ')}`,
    );

  test('are told of each two that share some, in the order of the texts, and of no others', () => {
    const texts = ['f g h i j 1 a b c d e', 'x y z', 'a b c d e f', 'F g h i j 2 a b c d e f'];
    expect(pairsOf(texts)).toEqual(['0 2: 5', '0 3: 5, 5', '2 3: 6']);
  });

  test('are not those that a text has twice itself', () => {
    expect(pairsOf(['a b c d e 1 a b c d e', 'x'])).toEqual([]);
    expect(pairsOf([])).toEqual([]);
  });

  test('are no formulas: words that stand in very many places', () => {
    const texts = ['a b c d e', 'a b c d e 1', 'x a b c d e'];
    expect(pairsOf(texts, 3)).toEqual(['0 1: 5', '0 2: 5', '1 2: 5']);
    expect(pairsOf(texts, 2)).toEqual([]);
    expect(findSharedWording(texts.map(splitPassages), 5, 2).formulas).toBe(1);
    expect(findSharedWording(texts.map(splitPassages), 5, 3).formulas).toBe(0);
  });

  test('take in the formulas at their edges and in their midst', () => {
    const texts = [
      'p q r s t a b c d e u v w x y',
      'p q r s t a b c d e u v w x y',
      'a b c d e',
      'a b c d e',
    ];
    expect(pairsOf(texts, 3)).toEqual(['0 1: 15']);
    expect(pairsOf(['q a b c d e', '1 q a b c d e', 'a b c d e'], 2)).toEqual(['0 1: 6']);
  });

  /** Numbers as good as by chance, the same in each run. */
  const numbers = (seed: number) => () => (seed = (seed * 48271) % 2147483647);
  const madeUpText = (next: () => number, words: number): string =>
    Array.from({ length: words }, (_, at) => (at % 20 === 19 ? '\n\n' : 'abc'[next() % 3])).join(' ');

  /** The length of the longest run of two texts, by comparing every word of the one with every word of the other. */
  function longestRun(a: string, b: string): number {
    let longest = 0;
    for (const one of splitPassages(a).map(splitWords)) {
      for (const other of splitPassages(b).map(splitWords)) {
        for (const [x] of one.entries()) {
          for (const [y] of other.entries()) {
            let count = 0;
            while (one[x + count] && one[x + count]?.word === other[y + count]?.word) count += 1;
            longest = Math.max(longest, count);
          }
        }
      }
    }
    return longest;
  }

  test.each([1, 2, 3, 4, 5, 6])('begin with the longest there is (made-up texts %i)', (seed) => {
    const next = numbers(seed);
    const texts = [80, 60, 70].map((words) => madeUpText(next, words));
    const { pairs } = findSharedWording(texts.map(splitPassages), 5);
    for (const { a, b, runs } of pairs) {
      expect(runs[0]?.words).toBe(longestRun(texts[a] ?? '', texts[b] ?? ''));
    }
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const isFound = pairs.some((pair) => pair.a === a && pair.b === b);
      expect(isFound).toBe(longestRun(texts[a] ?? '', texts[b] ?? '') >= 5);
    }
  });
});
