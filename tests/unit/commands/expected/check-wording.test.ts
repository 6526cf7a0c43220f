import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTense, checkWording, type WordingRule } from '#commands/expected/check-wording.ts';
import { listProse } from '#commands/expected/list-prose.ts';
import { PROJECT } from '#commands/project.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const rules = JSON.parse(readFileSync(path.join(PROJECT, 'content/wording.json'), 'utf8')) as WordingRule[];
const prose = (text: string) => [{ of: 'it', text, isNarrative: true }];

describe('The house style', () => {
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
    'The sentence is garbled.',
    'A faulty sentence.',
    'A slip of the pen.',
    'The two countries recognized each other.',
    'The relations were analyzed.',
    'Labor migration and defense.',
    'A proper program of cooperation.',
  ])('is broken by: %s', (text) => {
    expect(checkWording(prose(text), rules)).toHaveLength(1);
    expect(checkWording(prose(`“${text}”`), rules)).toEqual([]);
  });

  test.each([
    'An organization of that size seizes a prize.',
    'A program checks each quotation.',
    'Aziz Azizi.',
  ])('is kept by: %s', (text) => {
    expect(checkWording(prose(text), rules)).toEqual([]);
  });

  test('has an example above for each of its rules', () => {
    expect(rules).toHaveLength(14);
  });
});

describe('The present tense of texts', () => {
  test.each([
    'A listed a visit.',
    'The day, B said, was 31 May.',
    'A itself gave no date.',
    'Neither text named the place.',
    'The texts themselves did not say.',
  ])('is missed in: %s', (text) => {
    expect(checkTense(prose(text), ['A', 'B'])).toHaveLength(1);
    expect(checkTense(prose(`“${text}”`), ['A', 'B'])).toEqual([]);
  });

  test.each(['A lists a visit.', 'The visit that A lists was official.', 'Before A was uploaded.'])(
    'is kept in: %s',
    (text) => {
      expect(checkTense(prose(text), ['A', 'B'])).toEqual([]);
    },
  );

  test('is asked for of the sources of the edition, whatever their sigla, and of narratives only', () => {
    expect(checkTense(prose('AA listed a visit.'), ['A', 'AA'])).toHaveLength(1);
    expect(checkTense(prose('C listed a visit.'), ['A', 'B'])).toEqual([]);
    expect(checkTense([{ of: 'it', text: 'A listed it.', isNarrative: false }], ['A'])).toEqual([]);
  });
});

test('The prose of an edition is read from titles, summaries, notes, registers, sources and chapters', () => {
  const edition = smallEdition().load();
  const body = '---\ntitle: x\n---\nIt [was](/events/x/) open.<Cite to="x" />\n';
  const found = listProse(edition, new Map(edition.chapters.map(({ id }) => [id, body])));
  const of = new Set(found.map((one) => one.of));
  const entries = [
    ...[...edition.events, ...edition.agreements, ...edition.notes, ...edition.chapters, ...edition.people],
    ...[...edition.places, ...edition.organizations, ...edition.figures, ...edition.rules],
    ...edition.sources,
  ];
  expect(entries.filter(({ id }) => !of.has(id))).toEqual([]);
  expect(found.find((one) => one.of === edition.chapters[0]?.id)?.text).toMatch(/It \[was open\.\n$/);
});
