import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTense, checkWording, type WordingRule } from '#commands/expected/check-wording.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { splitOpening } from '#edition/chapters/opening.ts';
import { readingMinutes } from '#edition/chapters/reading-time.ts';
import {
  countWords,
  findBrokenLimits,
  findUnborneDates,
  isAboutTexts,
  LIMITS,
  readSentences,
} from './narrative.ts';

const edition = loadEdition(PROJECT);
const sigla = edition.sources.map(({ siglum }) => siglum);
const { opening, numbered } = splitOpening(edition.chapters);
const narrative = edition.chapters.map((chapter) => ({
  ...chapter,
  sentences: readSentences(readFileSync(path.join(PROJECT, `content/chapters/${chapter.id}.mdx`), 'utf8')),
}));

const rules = JSON.parse(readFileSync(path.join(PROJECT, 'content/wording.json'), 'utf8')) as WordingRule[];

describe.each(narrative)('The chapter $id', ({ title, summary, order, sentences, citations, words }) => {
  test('keeps the limits of length, tells what happened, and has a mark for every sentence', () => {
    expect(findBrokenLimits({ order }, sentences, sigla)).toEqual([]);
  });

  test('speaks of texts in the present tense, and in the words of the house', () => {
    const prose = [title, summary, ...sentences.map(({ text }) => text)].map((text) => ({
      of: text,
      text,
      isNarrative: true,
    }));
    expect([...checkTense(prose, sigla), ...checkWording(prose, rules)]).toEqual([]);
  });

  test('is read here with all its words and citations', () => {
    expect(new Set(sentences.flatMap(({ cites }) => cites))).toEqual(new Set(citations.map(({ to }) => to)));
    expect(sentences.reduce((sum, sentence) => sum + countWords(sentence), 0)).toBeGreaterThan(words * 0.97);
  });

  test('gives in bold type only dates that a record or a note it cites bears', () => {
    expect(sentences.flatMap((sentence) => findUnborneDates(sentence, edition))).toEqual([]);
  });
});

test('All chapters together tell what happened and can be read in half an hour', () => {
  const sentences = narrative.flatMap((chapter) => chapter.sentences);
  const about = sentences.filter((sentence) => isAboutTexts(sentence, sigla));
  expect(about.length / sentences.length).toBeLessThanOrEqual(LIMITS.aboutTexts);
  expect(readingMinutes(edition.chapters.reduce((sum, { words }) => sum + words, 0))).toBeLessThanOrEqual(30);
});

test('There is a page that tells the whole, and the chapters are numbered from 1 without a gap', () => {
  expect(opening).not.toBeNull();
  expect(numbered.map(({ order }) => order)).toEqual(numbered.map((_, index) => index + 1));
});

test('Every chapter has headings that are read as sentences of their own', () => {
  for (const { id } of numbered) {
    const file = readFileSync(path.join(PROJECT, `content/chapters/${id}.mdx`), 'utf8');
    const headings = file.match(/^## .+$/gm) ?? [];
    expect(headings.length, id).toBeGreaterThan(1);
  }
});

describe('The first page', () => {
  const { lead, landmarks } = edition.pages.home;

  test('opens with one sentence', () => {
    expect(readSentences(lead)).toHaveLength(1);
    expect(countWords({ text: lead })).toBeLessThanOrEqual(LIMITS.longestSentence);
  });

  test('has five to seven landmarks in order of time, in 300 words at most', () => {
    expect(landmarks.length).toBeGreaterThanOrEqual(5);
    expect(landmarks.length).toBeLessThanOrEqual(7);
    const days = landmarks.map(
      ({ event }) => edition.events.find(({ id }) => id === event)?.date?.date.earliest ?? 'not dated',
    );
    expect(days).not.toContain('not dated');
    expect(days).toEqual(days.toSorted());
    expect(countWords({ text: [lead, ...landmarks.map(({ text }) => text)].join(' ') })).toBeLessThanOrEqual(
      300,
    );
  });
});

describe('The limits notice', () => {
  const file = (body: string) => `---\ntitle: x\n---\n\n${body}\n`;
  const fact = 'The embassy was opened.<Cite to="a" />';
  const limitsOf = (body: string, order = 1) => findBrokenLimits({ order }, readSentences(file(body)), sigla);
  /** Enough words for a chapter. */
  const long = Array.from({ length: 110 }, () => fact).join(' ');

  test('nothing in a chapter that keeps them', () => {
    expect(limitsOf(long)).toEqual([]);
  });

  test.each([
    { what: 'a chapter that is too short', body: fact, says: '4 words' },
    { what: 'a sentence without a mark', body: `${long} It was opened.`, says: 'no mark: It was opened.' },
    {
      what: 'a mark that only the sentence after it has',
      body: `${long} It was opened. ${fact}`,
      says: 'no mark: It was opened.',
    },
    {
      what: 'a sentence that must be read twice',
      body: `${long} It ${'very '.repeat(50)}late was opened.<Cite to="a" />`,
      says: 'too long',
    },
    {
      what: 'a report on texts',
      body: `${long} ${'A names nobody.<Cite to="a" /> '.repeat(40)}`,
      says: 'about texts',
    },
  ])('$what', ({ body, says }) => {
    expect(limitsOf(body).join('\n')).toContain(says);
  });

  test('a story without dates', () => {
    expect(limitsOf(`${long} ${long.slice(0, 800)}`, 0)).toContain('only 0 dates');
  });

  test('a date in bold type that nothing cited bears', () => {
    const [event] = edition.events;
    const [sentence] = readSentences(file(`On **1 January 1900** it was opened.<Cite to="${event?.id}" />`));
    expect(sentence && findUnborneDates(sentence, edition)).toEqual(['1 January 1900']);
  });

  test.each([
    'A gives no day.',
    'The day is missing in A.',
    'By A’s account it was 2008.',
    'Neither text names the place.',
    'The editors have not found it.',
    'Who signed is not known.',
    'The order is unclear.',
    'B reports no words of his.',
  ])('that this speaks of texts: %s', (text) => {
    expect(isAboutTexts({ text }, ['A', 'B'])).toBe(true);
  });

  test.each([
    'A civil war lasted five years.',
    'A ceremony of handover was announced.',
    'They signed “the text of A”.',
    'The embassy was opened on 4 May 1992.',
    'According to the Kremlin, it was signed.',
    'S. A. Brown led it.',
  ])('that this tells what happened: %s', (text) => {
    expect(isAboutTexts({ text }, ['A', 'B'])).toBe(false);
  });
});
