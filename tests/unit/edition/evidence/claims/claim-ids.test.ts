import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { elsewhereIds, listClaimIds, personIds, stepIds } from '#edition/evidence/claims/claim-ids.ts';
import type { Elsewhere, LifecycleStep, PersonInEvent } from '#edition/types/edition.ts';
import { smallEdition } from '../../../../fixtures/small-edition.ts';

const STATED = { label: 'stated', rule: null, references: [] } as const;
const person = (id: string, role: PersonInEvent['role'], title: string | null = null): PersonInEvent => ({
  ...{ type: 'person', id, title: id, path: `/people/${id}/`, role, titleAsPrinted: title },
  ...{ label: 'stated', rule: null, references: [] },
});
const step = (edtf: string | null, by: string | null = null): LifecycleStep => ({
  ...{ label: 'stated', rule: null, references: [] },
  step: 'amendment',
  date: edtf === null ? null : parseDate(edtf),
  by: by === null ? null : { type: 'place', id: by, title: by, path: null },
  of: null,
});
const told = (edtf: string | null, text: string, key = 'paper'): Elsewhere => ({
  ...{ label: 'outside', rule: null, what: 'day', value: null, person: null, step: null, by: null, of: null },
  references: [{ key, address: '', publisher: '', about: '', lang: 'en', accessed: null }],
  date: edtf === null ? null : parseDate(edtf),
  text,
  contests: false,
});

describe('the anchor of a value', () => {
  test('says what it is, and which', () => {
    const { events, agreements, figures } = smallEdition().load();
    expect(events.map(listClaimIds)).toEqual([
      ['title', 'date', 'person-ada-brown', 'place-northport', 'organization-library-office'],
    ]);
    expect(agreements.map(listClaimIds)).toEqual([
      ['title', 'title-as-printed', 'designation', 'subject', 'signed', 'place-northport'],
    ]);
    expect(figures.map(listClaimIds)).toEqual([['agreements-more-than-12', 'agreements-more-than-12-unit']]);
  });

  test('has more of what tells it apart only where another would have the same', () => {
    expect(personIds([person('ada', 'host'), person('bob', 'host')])).toEqual(['person-ada', 'person-bob']);
    expect(personIds([person('ada', 'host'), person('ada', 'signatory')])).toEqual([
      'person-ada-host',
      'person-ada-signatory',
    ]);
    expect(personIds([person('ada', 'host', 'Dr. Bé'), person('ada', 'host')])).toEqual([
      'person-ada-host-dr-be',
      'person-ada-host',
    ]);
    expect(stepIds([step('1999'), step(null, 'west')])).toEqual(['step-amendment', 'step-amendment-west']);
    expect(stepIds([step('1999-04/1999-05'), step('2001~')])).toEqual([
      'step-amendment-1999-04-1999-05',
      'step-amendment-2001',
    ]);
  });

  test.each([
    [
      'people',
      personIds([person('ada', 'host'), person('bob', 'host'), person('ada', 'present')]),
      personIds([person('ada', 'present'), person('ada', 'host'), person('bob', 'host')]),
    ],
    [
      'steps',
      stepIds([step('1999'), step('2001'), step(null, 'west')]),
      stepIds([step(null, 'west'), step('2001'), step('1999')]),
    ],
    [
      'what others have',
      elsewhereIds([told('1999', 'A.'), told('2001', 'B.'), told(null, 'C.', 'radio')]),
      elsewhereIds([told(null, 'C.', 'radio'), told('2001', 'B.'), told('1999', 'A.')]),
    ],
  ])('stays with it when the list of %s is written in another order', (_, ids, reordered) => {
    expect(reordered.toSorted()).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of what others say names who says it, and stays when the sentence is worded anew', () => {
    expect(elsewhereIds([told('1999', 'It was then.')])).toEqual(['elsewhere-day-paper']);
    expect(elsewhereIds([told('1999', 'Then it was.')])).toEqual(['elsewhere-day-paper']);
    expect(elsewhereIds([told(null, 'It rained all day.'), told(null, 'It snowed.')])).toEqual([
      'elsewhere-day-paper-it-rained-all-day',
      'elsewhere-day-paper-it-snowed',
    ]);
    expect(STATED.label).toBe('stated');
  });
});
