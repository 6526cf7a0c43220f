import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listClaimIds } from '#edition/evidence/claims/claim-ids.ts';
import { listClaims } from '#edition/evidence/claims/list-claims.ts';
import type { Edition } from '#edition/types/edition.ts';
import { smallEdition } from '../../../../fixtures/small-edition.ts';

const EVENT = 'events/library-office-opened.mdx';

const claimsOf = (edition: Edition, at = 0) => {
  const [event] = edition.events.slice(at);
  return new Map(event ? listClaims(edition, event).map((claim) => [claim.id, claim]) : []);
};

describe('the claims of a record', () => {
  test('each have an address, words, a label and the quotes that support them', () => {
    const claims = claimsOf(smallEdition().load());
    expect(claims.get('date')).toEqual({
      id: 'date',
      path: '/events/library-office-opened/#date',
      field: 'date',
      name: 'Date',
      value: '4 May 1992',
      label: 'stated',
      rule: null,
      references: [],
      quotes: ['opened-a', 'opened-b'],
      rivals: [],
    });
    expect(claims.get('person-ada-brown')).toMatchObject({
      value: 'Ada Brown, present, called “Keeper of the Light”',
      quotes: ['present-a'],
    });
  });

  test('have the rule or the references of what is not stated', () => {
    const inferred = smallEdition().withWords(
      EVENT,
      '- northport',
      '- { id: northport, label: inferred, rule: said-of-both }',
    );
    expect(claimsOf(inferred.load()).get('place-northport')).toMatchObject({
      label: 'inferred',
      rule: { id: 'said-of-both' },
    });
  });

  test('have what others, and other texts, have instead', () => {
    const contested = smallEdition()
      .withWords(
        EVENT,
        'quotes:',
        "elsewhere:\n  - { what: day, edtf: '1992-05-06', text: It was on 6 May., references: [library-site] }\nquotes:",
      )
      .withSource('evening-paper', (text) => text.replace('May 4th', 'May 5th'))
      .withFile(EVENT, (text) =>
        text.replace(
          /(source: evening-paper\n\s+exact: .*May )4th([^]*?supports: \[.*\])/,
          "$15th$2\n    says: { date: '1992-05-05' }",
        ),
      );
    const claims = claimsOf(contested.load());
    expect(claims.get('date')?.rivals).toEqual([
      { id: 'quote-opened-b', words: '5 May 1992 (B)' },
      { id: 'elsewhere-day-library-site', words: '6 May 1992' },
    ]);
    expect(claims.get('quote-opened-b')).toMatchObject({
      field: 'says',
      value: '5 May 1992',
      quotes: ['opened-b'],
    });
    expect(claims.get('elsewhere-day-library-site')).toMatchObject({ label: 'outside', quotes: [] });
  });

  test('are those of the ledger, each once, in every record of the edition', () => {
    const edition = loadEdition(PROJECT);
    const records = [...edition.events, ...edition.agreements, ...edition.figures];
    for (const record of records) {
      const ids = listClaims(edition, record).map(({ id }) => id);
      expect(ids.toSorted(), record.id).toEqual(listClaimIds(record).toSorted());
      expect(new Set(ids).size, record.id).toBe(ids.length);
    }
    expect(records.length).toBeGreaterThan(50);
  });
});
