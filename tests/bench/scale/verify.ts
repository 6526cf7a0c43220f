import { parseArgs } from 'node:util';
import { buildCorpora } from '#client/verify/build-corpora.ts';
import type { TextsFile } from '#client/verify/texts.ts';
import { verifyQuotation } from '#client/verify/verdict.ts';

// `npm run bench:verify`: the check of a quotation in a large edition of made-up texts. A browser is kept from anything else
// for as long as one step of the work takes: this prints the longest step of each kind, and all of it, in milliseconds of CPU.

const { values } = parseArgs({
  options: { sources: { type: 'string', default: '26' }, words: { type: 'string', default: '20000' } },
});

/** A stream of whole numbers below a limit, the same each time (xorshift). */
function makeDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const roll = makeDice(7);
const SYLLABLES = 'ba de ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const vocabulary = Array.from({ length: 9_000 }, () =>
  Array.from({ length: 2 + roll(3) }, () => SYLLABLES[roll(SYLLABLES.length)]).join(''),
);
/** A word, common ones more often than rare ones. */
const word = (): string => vocabulary[Math.floor(vocabulary.length * (roll(1000) / 1000) ** 3)] ?? '';
const sentence = (length: number): string => Array.from({ length }, word).join(' ');
const WORDS_IN_PASSAGE = 80;

const files: TextsFile[] = Array.from({ length: Number(values.sources) }, (_, index) => ({
  sources: [
    {
      ...{ siglum: `S${index}`, title: `Text ${index}`, language: 'en', url: `/sources/${index}/` },
      passages: Array.from({ length: Number(values.words) / WORDS_IN_PASSAGE }, (_one, number) => {
        const text = sentence(WORDS_IN_PASSAGE);
        return { id: `p${number + 1}`, text, corrected: [[0, text.indexOf(' '), word()]] };
      }),
    },
  ],
  own: Array.from({ length: 400 }, (_one, number) => ({
    ...{ what: `record ${number}`, url: `/events/${index}-${number}/`, text: sentence(25) },
  })),
}));

/** CPU time of this thread in milliseconds: what a browser would be kept busy for. */
const now = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Runs work to its end, and prints the longest of its steps, and all of it. */
function measure<T>(name: string, work: Generator<void, T>): T {
  let [longest, start] = [0, now()];
  const first = start;
  for (;;) {
    const step = work.next();
    const end = now();
    longest = Math.max(longest, end - start);
    start = end;
    if (!step.done) continue;
    console.log(
      `${name.padEnd(58)} ${longest.toFixed(1).padStart(8)} ${(end - first).toFixed(0).padStart(8)}`,
    );
    return step.value;
  }
}

console.log(`${values.sources} texts of ${values.words} words`.padEnd(58), ' longest      all');
const corpora = measure('the texts made ready', buildCorpora(files));
const passages = files.flatMap(({ sources }) => sources.flatMap((one) => one.passages));
const take = (count: number): string =>
  Array.from({ length: count }, () => passages[roll(passages.length)]?.text ?? '').join(' ');
const inARow = (from: number, count: number): string =>
  passages
    .slice(from, from + count)
    .map(({ text }) => text)
    .join('\n\n');
const quotations: readonly (readonly [name: string, text: string])[] = [
  ['a passage, verified', inARow(400, 1)],
  ['ten passages in a row', inARow(500, 10)],
  ['20,000 letters in a row', inARow(900, 60)],
  ['a passage with one word changed', inARow(300, 1).replace(/(\S+ ){20}/, '$&umbrella ')],
  ['twenty passages of everywhere', take(20)],
  ['20,000 letters of everywhere', take(60)],
  ['20,000 letters that no text has', sentence(4000)],
  ['one common word, many times', `${vocabulary[0]} `.repeat(3000)],
  ['two common words', `${vocabulary[0]} ${vocabulary[1]}`],
  ['a passage as corrected in part', inARow(700, 3).replace(/^\S+/, 'x')],
  ['words with an ellipsis between each', take(6).replaceAll(' ', ' … ')],
];
for (const [name, text] of quotations) {
  const { outcome } = measure(name, verifyQuotation(text, corpora));
  console.log(`  ${outcome}`);
}
