import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import type { Authority } from '#edition/types/edition.ts';
import { listOffices } from '#edition/registers/list-offices.ts';
import { splitSentences } from '#text/sentences.ts';

/* Whoever opens the page of a person, a place or a body wants to know who or what it is. */

const edition = loadEdition(PROJECT);
const { people, places, organizations } = edition;
const all = [...people, ...places, ...organizations];
const sigla = edition.sources.map(({ siglum }) => siglum);

/** What is wrong with the description of an entry, in words. */
function findFaults({ description }: Pick<Authority, 'description'>): string[] {
  const sentences = splitSentences({ id: 'p1', start: 0, end: description.length, text: description });
  const [first = ''] = sentences.map(({ text }) => text);
  const witness = new RegExp(`\\b(?:in|to|by|according to) (?:${sigla.join('|')}|[Tt]he texts?)\\b`);
  return [
    ...(/^(?:Named|Called|Listed|Mentioned|Printed)\b/.test(first)
      ? ['says how it is named, not what it is']
      : []),
    ...(witness.test(first.split(';')[0] ?? '') ? ['begins with a text'] : []),
    ...(sentences.length > 3 ? [`${sentences.length} sentences`] : []),
    ...(description.length > 300 ? [`${description.length} characters`] : []),
  ];
}

test('every entry of a register begins with who or what it is', () => {
  expect(
    all.flatMap((one) => findFaults(one).map((fault) => `${one.id}: ${fault}: ${one.description}`)),
  ).toEqual([]);
});

test('a person with an office in the table begins with it and its years', () => {
  for (const person of people) {
    const years = listOffices(person, edition).flatMap(({ from, to }) =>
      [from.edtf, to?.edtf].flatMap((edtf) => edtf?.slice(0, 4) ?? []),
    );
    const told = person.description.split('. ')[0]?.match(/\b\d{4}\b/g) ?? [];
    expect(years.length, person.id).toBeGreaterThan(0);
    for (const year of told.filter((one) => !person.description.includes(`until ${one}`))) {
      expect(years, `${person.id}: ${year}`).toContain(year);
    }
  }
});

test('every entry is named by something', () => {
  const empty = all.filter(
    ({ records, figures, notes, bodies }) =>
      records.length + figures.length + notes.length + bodies.length === 0,
  );
  expect(empty.map(({ id }) => id)).toEqual([]);
});

describe('it would be noticed', () => {
  test.each([
    'Named in A as President of the Republic.',
    'Called “President of the State Duma” by A.',
    'The body that, according to A, was opened.',
    'A king. He came. He saw. He went.',
  ])('%s', (description) => {
    expect(findFaults({ description })).not.toEqual([]);
  });

  test.each([
    'President of Russia from 2000 to 2008. In A visits stand under his name.',
    'A hydroelectric power station, put into operation in 2008; in A it is the largest project.',
    'A city of Russia, in the Urals.',
  ])('but not: %s', (description) => {
    expect(findFaults({ description })).toEqual([]);
  });
});
