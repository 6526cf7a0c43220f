import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';

const root = PROJECT;
const edition = loadEdition(root);

/** Words of the editors, and where they stand. */
interface Prose {
  of: string;
  text: string;
}

/** The body of a chapter as it is read: without front matter, citations and addresses. */
const bodyOf = (id: string): string =>
  readFileSync(path.join(root, `content/chapters/${id}.mdx`), 'utf8')
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<Cite [^>]*>|\]\([^)]*\)/g, '');

/** What tells of the texts, and is in the past tense. */
const telling: Prose[] = [
  ...edition.events.map(({ id, title, summary }) => ({ of: id, text: `${title}. ${summary}` })),
  ...edition.agreements.map(({ id, title, summary, subject }) => ({
    of: id,
    text: `${title}. ${summary} ${subject}`,
  })),
  ...edition.notes.map(({ id, title, text }) => ({ of: id, text: `${title}. ${text}` })),
  ...edition.chapters.map(({ id, title, summary }) => ({
    of: id,
    text: `${title}. ${summary} ${bodyOf(id)}`,
  })),
  ...[...edition.people, ...edition.places, ...edition.organizations].map(({ id, description }) => ({
    of: id,
    text: description,
  })),
];

/** All that the editors wrote. */
const prose: Prose[] = [
  ...telling,
  ...edition.figures.map(({ id, what }) => ({ of: id, text: what })),
  ...edition.rules.map(({ id, title, text }) => ({ of: id, text: `${title}. ${text}` })),
  ...edition.sources.flatMap(({ id, title, description, provenance, rights, corrections }) => [
    { of: id, text: `${title.value}. ${description} ${provenance} ${rights}` },
    ...corrections.map((correction) => ({ of: correction.id, text: correction.why ?? '' })),
  ]),
];

/** One form where there were several, and plain words for others; quoted words keep theirs. */
const UNWANTED: [unwanted: RegExp, why: string][] = [
  [/['"]/, 'a straight quotation mark or apostrophe'],
  [/\bhappenings?\b/i, 'an event'],
  [/\b(prove[sd]?|proof)\b/i, 'words support a claim'],
  [/Tajik- ?(Afghan|Russian)(?! \(Slavonic)/, 'Tajik–Afghan, Tajik–Russian'],
  [/\b(Saint|St\.?) Petersburg/, 'Saint-Petersburg, as in the register'],
  [/\bCadaster\b/i, 'cadastre'],
  [/\b[A-Z]\.[A-Z]\. ?[A-Z]/, 'initials with spaces'],
  [/organisation/i, 'organization'],
  [/\bconsulates? general\b/, 'consulate-general'],
  [/\bon (the|its|whose) base\b/, 'on the basis'],
];

const PRESENT =
  /\b[AB] (itself )?(adds|calls|counts|dates|does|ends|gives|has|is|knows|lists|names|prints|puts|reports|says|speaks|tells|writes)\b/;

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, '“”');

const findUnwanted = (texts: readonly Prose[]): string[] =>
  texts.flatMap(({ of, text }) =>
    UNWANTED.filter(([unwanted]) => unwanted.test(withoutQuotations(text))).map(([, why]) => `${of}: ${why}`),
  );

const findPresent = (texts: readonly Prose[]): string[] =>
  texts.flatMap(({ of, text }) => {
    const [found] = PRESENT.exec(withoutQuotations(text)) ?? [];
    return found === undefined ? [] : [`${of}: ${found}`];
  });

describe('The words of the editors', () => {
  test('have one form for one thing, and typographic quotation marks', () => {
    expect(prose.length).toBeGreaterThan(400);
    expect(findUnwanted(prose)).toEqual([]);
  });

  test('tell in the past tense what a source says', () => {
    expect(telling.length).toBeGreaterThan(200);
    expect(findPresent(telling)).toEqual([]);
  });

  test.each([
    "each other's capitals",
    'Two happenings.',
    'The words prove it.',
    'The Tajik-Afghan border.',
    'A summit in Saint Petersburg.',
    'Registration, Cadaster and Cartography.',
    'Led by S.H.Hayrullaev.',
    'An organisation.',
    'The consulates general.',
    'Opened on the base of the mission.',
  ])('are caught when they are these: %s', (text) => {
    expect(findUnwanted([{ of: 'it', text }])).toHaveLength(1);
    expect(findUnwanted([{ of: 'it', text: `“${text}”` }])).toEqual([]);
  });

  test.each(['A lists a visit.', 'The day, B says, was 31 May.', 'A itself has no date.'])(
    'are caught when they are in the present tense: %s',
    (text) => {
      expect(findPresent([{ of: 'it', text }])).toHaveLength(1);
      expect(findPresent([{ of: 'it', text: `“${text}”` }])).toEqual([]);
    },
  );
});

describe('A chapter', () => {
  test.each(edition.chapters)('is neither too short nor too long to read at once: $id', ({ words }) => {
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(700);
  });
});
