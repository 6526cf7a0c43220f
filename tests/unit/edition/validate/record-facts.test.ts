import { describe, expect, test } from 'vitest';
import { listAgreementFacts, listEventFacts, listFigureFacts } from '#edition/validate/facts/record-facts.ts';
import type { Fact } from '#edition/validate/facts/validate-facts.ts';
import type { Spellings } from '#edition/validate/against-quotes/named-facts.ts';
import { Names } from '#edition/validate/against-quotes/names.ts';
import { agreementSchema } from '#schema/records/agreement.ts';
import { eventSchema } from '#schema/records/event.ts';
import { figureSchema } from '#schema/records/figure.ts';

const SPELLINGS: Spellings = new Map([['northport', ['Northport', 'North Port']]]);

const NAMES = new Names({ people: [], places: [], organizations: [], offices: [] });

/** A fact as one line: where, how known, and the words wanted. */
const format = ({ field, path, label, anyOf }: Fact): string =>
  `${field} @${path.join('.')} ${label}${anyOf ? `: ${anyOf.join(' | ')}` : ''}`;

describe('an event claims', () => {
  const EVENT = { title: 'T', summary: 'S', kind: 'opening', quotes: {} };
  const list = (more: object) =>
    listEventFacts(eventSchema.parse({ ...EVENT, ...more }), SPELLINGS, NAMES).map(format);

  test('its title, and nothing it does not have', () => {
    expect(list({})).toEqual(['title @title stated']);
  });

  test('the words of its date, those of an inferred one too, but not of one from outside', () => {
    const date = { edtf: '1992', words: 'in 1992' };
    const claim = 'date @date.words stated: in 1992';
    expect(list({ date })).toContain(claim);
    expect(list({ date: { ...date, label: 'inferred', rule: 'r' } })).toContain(claim);
    expect(list({ date: { ...date, label: 'outside', references: ['r'] } })).toEqual(['title @title stated']);
  });

  test('each thing it names, by one of its spellings where they are known', () => {
    expect(
      list({
        places: ['northport', { id: 'southport', label: 'inferred', rule: 'r' }],
        organizations: ['office'],
        agreements: ['treaty'],
      }),
    ).toEqual([
      'title @title stated',
      'places @places.0 stated: Northport | North Port',
      'places @places.1 inferred',
      'organizations @organizations.0 stated',
      'agreements @agreements.0 stated',
    ]);
  });

  test('its people and their titles', () => {
    expect(
      list({
        people: [
          { id: 'ada', role: 'present' },
          { id: 'bob', role: 'present', title: 'Mayor' },
        ],
      }),
    ).toEqual([
      'title @title stated',
      'people @people.0 stated',
      'people @people.1 stated',
      'people @people.1.title stated: Mayor',
    ]);
  });

  test('a visit, and its rank where it has one', () => {
    const visit = { visitor: 'ada', host: 'northport' };
    expect(list({ visit: { ...visit, rank: 'not stated' } })).toEqual([
      'title @title stated',
      'visit @visit stated',
      'visit @visit.visitor stated',
      'visit @visit.host stated',
    ]);
    expect(list({ visit: { ...visit, rank: 'state' } })).toContain('rank @visit.rank stated');
    expect(
      list({ visit: { ...visit, rank: 'state', rankLabel: { label: 'inferred', rule: 'r' } } }),
    ).toContain('rank @visit.rank inferred');
  });

  test('and a problem names the first spelling and the id', () => {
    const [, place] = listEventFacts(
      eventSchema.parse({ ...EVENT, places: ['northport'] }),
      SPELLINGS,
      NAMES,
    );
    expect(place?.expected).toBe('“Northport” or another spelling of northport');
  });
});

describe('an agreement claims', () => {
  const AGREEMENT = {
    title: 'T',
    summary: 'S',
    subject: 'Nets',
    designation: 'not stated',
    level: 'not stated',
    status: 'described',
    quotes: {},
  };
  const list = (more: object) =>
    listAgreementFacts(agreementSchema.parse({ ...AGREEMENT, ...more }), SPELLINGS, NAMES).map(format);

  test('its title and its subject', () => {
    expect(list({})).toEqual(['title @title stated', 'subject @subject stated']);
  });

  test.each([
    { more: { titleAsPrinted: 'Treaty' }, fact: 'title @titleAsPrinted stated: Treaty' },
    { more: { designation: 'treaty' }, fact: 'designation @designation stated' },
    { more: { signedDuring: 'visit' }, fact: 'signedDuring @signedDuring stated' },
    { more: { partOf: 'group' }, fact: 'partOf @partOf stated' },
    {
      more: { signatories: ['northport'] },
      fact: 'signatories @signatories.0 stated: Northport | North Port',
    },
    { more: { people: ['ada'] }, fact: 'people @people.0 stated' },
    { more: { places: ['northport'] }, fact: 'places @places.0 stated: Northport | North Port' },
    { more: { organizations: ['office'] }, fact: 'organizations @organizations.0 stated' },
    { more: { signed: { edtf: '1993', words: '1993' } }, fact: 'signed @signed.words stated: 1993' },
    {
      more: { lifecycle: [{ step: 'ratification', date: '1994', words: 'in 1994' }] },
      fact: 'lifecycle @lifecycle.0 stated: in 1994',
    },
    {
      more: { lifecycle: [{ step: 'signature', date: '1994', label: 'outside', references: ['r'] }] },
      fact: 'signed @lifecycle.0 outside',
    },
  ])('$fact', ({ more, fact }) => {
    expect(list(more)).toHaveLength(3);
    expect(list(more)).toContain(fact);
  });
});

describe('a figure claims', () => {
  const FIGURE = { what: 'Nets', value: 'about 12', number: 12, qualifier: 'about', quotes: {} };
  const list = (more: object) =>
    listFigureFacts(figureSchema.parse({ ...FIGURE, unitMissing: 'unit', ...more }), SPELLINGS).map(format);

  test('what it counts, and its value as printed', () => {
    expect(list({})).toEqual(['what @what stated', 'value @value stated: about 12']);
  });

  test.each([
    { more: { unit: 'nets', unitMissing: undefined }, fact: 'unit @unit stated: nets' },
    { more: { asOf: { edtf: '1993', words: '1993' } }, fact: 'asOf @asOf.words stated: 1993' },
    { more: { places: ['northport'] }, fact: 'places @places.0 stated: Northport | North Port' },
    { more: { organizations: ['office'] }, fact: 'organizations @organizations.0 stated' },
  ])('$fact', ({ more, fact }) => {
    expect(list(more)).toHaveLength(3);
    expect(list(more)).toContain(fact);
  });
});
