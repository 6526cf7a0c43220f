import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { parseDate } from '#dates/parse-date.ts';
import { listCountClaims } from '#edition/evidence/claims/count-claims.ts';
import { listPrintedSpellings, listRegisterClaims, officeIds } from '#edition/registers/register-claims.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const spelled = (...forms: readonly string[]) =>
  listPrintedSpellings({
    variants: forms.map((form) => ({
      ...{ form, lang: 'en' },
      printedBy: [{ id: 'a', siglum: 'A' } as never],
    })),
  }).map(({ id }) => id);

describe('The values of an entry of a register', () => {
  test('each have an address, a label and what they rest on', () => {
    const changed = smallEdition().withFile(
      'people/ada-brown.yaml',
      (text) => `${text}references: [library-site]\nsameAs: ['https://authority.example/ada']\n`,
    );
    const edition = changed.load();
    const [ada] = edition.people;
    const claims = ada ? listRegisterClaims(edition, ada) : [];
    expect(claims.map(({ path, label }) => [path, label])).toEqual([
      ['/people/ada-brown/#name', 'stated'],
      ['/people/ada-brown/#description', 'outside'],
      ['/people/ada-brown/#same-as', 'outside'],
    ]);
    expect(claims[1]?.references.map(({ key }) => key)).toEqual(['library-site']);
  });

  test('have each an anchor of its own, in every register and every count of the edition', () => {
    const edition = loadEdition(PROJECT);
    const entries = [...edition.people, ...edition.places, ...edition.organizations];
    for (const entry of entries) {
      const ids = listRegisterClaims(edition, entry).map(({ id }) => id);
      expect(new Set(ids).size, entry.id).toBe(ids.length);
      expect(ids.filter((id) => !/^\p{L}[\p{L}\p{M}\p{N}_-]*$/u.test(id))).toEqual([]);
    }
    const counts = edition.contestedCounts.flatMap(listCountClaims);
    expect(new Set(counts.map(({ id }) => id)).size).toBe(counts.length);
    expect(
      counts.every(
        ({ label, references, rivals }) => label === 'outside' && references.length > 0 && rivals.length > 0,
      ),
    ).toBe(true);
  });
});

describe('The anchor of a spelling', () => {
  test('is made of its letters, of whatever script', () => {
    expect(spelled('A. Brown', 'Сӯзан Қаҳрамонова', 'Zoë')).toEqual([
      'spelling-a-brown',
      'spelling-сӯзан-қаҳрамонова',
      'spelling-zoë',
    ]);
  });

  test('keeps signs and capitals where nothing else tells it from another', () => {
    expect(spelled('Quay 1', 'Quay-1', 'Pier')).toEqual([
      'spelling-Quay_20_1',
      'spelling-Quay_2d_1',
      'spelling-pier',
    ]);
  });

  test('does not depend on the order', () => {
    const forms = ['Quay 1', 'Pier', 'Quay-1', 'quay', 'Қ'];
    expect(spelled(...forms.toReversed()).toSorted()).toEqual(spelled(...forms).toSorted());
  });
});

test('The anchor of an office has the day only where the office was held twice', () => {
  const held = (name: string, from: string) => ({ name, from: parseDate(from) });
  expect(officeIds([held('Keeper of Nets', '1991'), held('Clerk', '1992')])).toEqual([
    'office-keeper-of-nets',
    'office-clerk',
  ]);
  expect(officeIds([held('Clerk', '1991'), held('Clerk', '1994-05')])).toEqual([
    'office-clerk-1991',
    'office-clerk-1994-05',
  ]);
});
