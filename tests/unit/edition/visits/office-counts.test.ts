import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { countPerLevel } from '#edition/agreements/level-counts.ts';
import { countVisitsPerOffice } from '#edition/visits/office-counts.ts';
import { buildVisits } from '#edition/visits/visits.ts';
import { madeAgreement, madeDate } from '../../../fixtures/made-records.ts';

const edition = loadEdition(PROJECT);
const directions = buildVisits(edition);
const counts = countVisitsPerOffice(edition, directions);
const visits = directions.flatMap((direction) => direction.visits);

describe('Visits by office', () => {
  test('count every visit once, the most frequent office first', () => {
    expect(counts.reduce((sum, { visits: of }) => sum + of.length, 0)).toBe(visits.length);
    const sizes = counts.map(({ visits: of }) => of.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('take wordings of one office together, and say in which it is contested', () => {
    const names = counts.map(({ office }) => office);
    expect(names).toContain('President of the Russian Federation');
    expect(names).not.toContain('Russian President');
    const contested = counts.flatMap(({ visits: of }) => of.filter(({ isContested }) => isContested));
    expect(contested.length).toBeGreaterThan(0);
    expect(contested.length).toBeLessThan(visits.length);
  });

  test('put offices beyond eight, and visits without one, under a name of their own', () => {
    const [visit] = visits;
    if (!visit) throw new Error('There is a visit.');
    const of = (title: string | null) => ({
      ...visit,
      people: visit.people.map((person) => ({ ...person, titleAsPrinted: title })),
    });
    const host = directions[0]?.host ?? visit.visit.host;
    const titles = Array.from({ length: 12 }, (_, index) => `Keeper ${index}`);
    const many = countVisitsPerOffice(edition, [{ host, visits: [...titles, 'Keeper 3'].map(of) }]);
    expect(many).toHaveLength(8);
    expect(many[0]).toMatchObject({ office: 'Keeper 3' });
    expect(many.at(-1)?.visits).toHaveLength(5);
    expect(
      countVisitsPerOffice(edition, [{ host, visits: [of(null), of('Keeper')] }]).map(({ office }) => office),
    ).toEqual(['Keeper', 'no office printed']);
  });
});

describe('Agreements by level', () => {
  test('stand in the order of the schema, those of several levels under each, with what is inferred', () => {
    const made = (id: string, levels: ('interstate' | 'interdepartmental' | 'not stated')[]) => ({
      ...madeAgreement(id, madeDate('1999')),
      levels,
    });
    const basis = { label: 'inferred' as const, rule: null, references: [] };
    const rows = countPerLevel([
      made('a', ['not stated']),
      { ...made('b', ['interstate', 'interdepartmental']), levelBasis: basis },
    ]);
    expect(rows).toEqual([
      { level: 'interstate', agreements: [{ year: 1999, isInferred: true }] },
      { level: 'interdepartmental', agreements: [{ year: 1999, isInferred: true }] },
      { level: 'not stated', agreements: [{ year: 1999, isInferred: false }] },
    ]);
  });
});
