import type { CorrectionGroup } from '#schema/apparatus/correction.ts';
import { describe, expect, test } from 'vitest';
import { groupCorrections } from '#edition/apparatus/group-corrections.ts';
import { labelsOf } from '#edition/evidence/labels-of.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const EVENT = 'events/library-office-opened.mdx';

describe('corrections', () => {
  const [page, paper] = smallEdition()
    .withFile(
      'corrections/library-page.yaml',
      `never:
  exact: never still
  class: undated
  why: The text does not say when.
  about: [the-library]
signed:
  exact: It was signed
  class: grammar
  corrected: There were signed
page:
  exact: of the library
  prefix: 'Relations '
  class: misprint
  corrected: ''
`,
    )
    .load().sources;

  test('stand in the order of the text, not of the file', () => {
    expect(page?.corrections.map(({ id }) => id)).toEqual(['page', 'signed', 'never']);
    expect(paper?.corrections).toEqual([]);
  });

  test('know a slip from a point of substance, and words left out from words that stay', () => {
    expect(page?.corrections.map(({ isSlip, corrected }) => [isSlip, corrected])).toEqual([
      [true, ''],
      [true, 'There were signed'],
      [false, null],
    ]);
  });

  test('point to the words of the source and to what they bear on', () => {
    expect(page?.corrections[2]).toMatchObject({
      evidence: { exact: 'never still', passage: 'p3' },
      why: 'The text does not say when.',
      about: [{ type: 'chapter', id: 'the-library' }],
    });
  });

  test('are grouped by class, in the order of the classes, without empty groups', () => {
    const list = (group: CorrectionGroup) =>
      groupCorrections(page?.corrections ?? [], group).map(([name, found]) => [
        name,
        found.map(({ id }) => id),
      ]);
    expect(list('slips')).toEqual([
      ['misprint', ['page']],
      ['grammar', ['signed']],
    ]);
    expect(list('gaps')).toEqual([['undated', ['never']]]);
    expect(list('readings')).toEqual([]);
  });
});

test('corrections inside a longer one are each refused', () => {
  const inside = ['was signed', '12'].map(
    (exact, index) => `in-${index}: { exact: ${JSON.stringify(exact)}, class: misprint, corrected: x }\n`,
  );
  const long = 'long: { exact: It was signed more than 12 agreements, class: misprint, corrected: x }\n';
  const problems = smallEdition()
    .withFile(
      'corrections/library-page.yaml',
      long + inside.join('').replace('"was signed"', '"was signed more"'),
    )
    .problems();
  expect(problems.map(({ code, field, message }) => [code, field, /by "(.*?)"/.exec(message)?.[1]])).toEqual([
    ['marks-overlap', 'in-0.exact', 'long'],
    ['marks-overlap', 'in-1.exact', 'long'],
  ]);
});

describe('a title held against the table of offices', () => {
  const load = (holders: string, edtf = '1992-05-04', note = '') =>
    smallEdition()
      .withFile(
        'offices.yaml',
        `keeper:\n  name: Keeper\n  titles: [keeper of  the LIGHT]\n  holders:\n${holders}`,
      )
      .withFile(EVENT, (text) => {
        // A date that is less exact than its words is inferred.
        const other = `edtf: '${edtf}', label: inferred, rule: said-of-both`;
        return edtf === '1992-05-04' ? `${text}\n` : text.replace("edtf: '1992-05-04'", other);
      })
      .withFile('notes/it-was-signed.yaml', (text) =>
        note === ''
          ? `${text}\n`
          : `${text.replace('  - treaty-on-fishing', `  - ${note}`)}contests: keeper\n`,
      );
  const ada = (from: string, to?: string) =>
    `    - { person: ada-brown, from: '${from}'${to ? `, to: '${to}'` : ''}, references: [library-site] }\n`;
  const bob = (from: string, to: string) =>
    `    - { name: Bob Blue, from: '${from}', to: '${to}', references: [library-site] }\n`;

  test.each([
    { what: 'held from that day on', holders: ada('1992-05-04') },
    { what: 'held to that day', holders: ada('1990', '1992-05-04') },
    { what: 'held in some part of the month given', holders: ada('1992-05-31'), edtf: '1992-05' },
    { what: 'held in some part of the year', holders: ada('1992-12-31'), edtf: '1992' },
    {
      what: 'held by both, one after the other, in the month',
      holders: bob('1980', '1992-05-10') + ada('1992-05-10'),
      edtf: '1992-05',
    },
    { what: 'held a second time', holders: ada('1980', '1981') + ada('1992', '1993') },
  ])('that the person $what is no problem', ({ holders, edtf }) => {
    expect(load(holders, edtf).problems()).toEqual([]);
    expect(load(holders, edtf).load().falseTitles).toEqual([]);
  });

  test.each([
    { what: 'not yet', holders: ada('1992-05-05') },
    { what: 'no more', holders: ada('1990', '1992-05-03') },
    { what: 'not in that year', holders: ada('1993'), edtf: '1992' },
    { what: 'never', holders: bob('1990', '1999') },
  ])('that the person held $what is a problem', ({ holders, edtf }) => {
    expect(load(holders, edtf).problems()).toMatchObject([{ code: 'title-contested' }]);
  });

  test('may be contested by a note about the event, and is then listed as false', () => {
    const { falseTitles } = load(
      bob('1990', '1999') + ada('2000'),
      '1992-05-04',
      'library-office-opened',
    ).load();
    expect(falseTitles).toMatchObject([
      {
        event: { id: 'library-office-opened' },
        person: { id: 'ada-brown', titleAsPrinted: 'Keeper of the Light' },
        office: { id: 'keeper' },
        holders: [{ name: 'Bob Blue', person: null }],
        notes: [{ id: 'it-was-signed' }],
      },
    ]);
  });

  test('is not contested by a note about something else', () => {
    const edition = load(bob('1990', '1999'), '1992-05-04', 'treaty-on-fishing');
    expect(edition.problems()).toMatchObject([{ code: 'title-contested' }]);
  });

  test('is not contested by a note that contests another office', () => {
    const mayor = `mayor:\n  name: Mayor\n  titles: [Mayor]\n  holders:\n${bob('1990', '1999')}`;
    const edition = load(bob('1990', '1999') + mayor, '1992-05-04', 'library-office-opened');
    expect(edition.problems()).toEqual([]);
    const other = edition.withWords('notes/it-was-signed.yaml', 'contests: keeper', 'contests: mayor');
    expect(other.problems()).toMatchObject([{ code: 'title-contested' }]);
  });

  test('that two offices have may be that of either, in any order of the table', () => {
    const other = (holders: string, id: string) =>
      `${id}:\n  name: Other keeper\n  titles: [Keeper of the Light]\n  holders:\n${holders}`;
    const held = load(ada('1990') + other(bob('1990', '1999'), 'other'), '1992-05-04');
    expect(held.problems()).toEqual([]);
    const heldByOther = load(bob('1990', '1999') + other(ada('1990'), 'other'), '1992-05-04');
    expect(heldByOther.problems()).toEqual([]);
    const heldByNone = load(bob('1990', '1999') + other(bob('1990', '1999'), 'other'), '1992-05-04');
    expect(heldByNone.problems()).toMatchObject([{ code: 'title-contested' }]);
    const contested = other(bob('1990', '1999'), 'mayor');
    expect(load(bob('1990', '1999') + contested, '1992-05-04', 'library-office-opened').problems()).toEqual(
      [],
    );
  });

  test('is not checked where there is no table, or no date', () => {
    expect(smallEdition().load().falseTitles).toEqual([]);
    const undated = load(bob('1990', '1999')).withFile(EVENT, (text) => text.replace(/^date:.*\n/m, ''));
    expect(undated.problems()).toEqual([]);
  });
});

describe('counts that differ', () => {
  test('stand side by side, those of others with their references', () => {
    const { contestedCounts } = smallEdition()
      .withFile(
        'contested-counts.yaml',
        `nets:
  title: Agreements on nets
  figures: [agreements-more-than-12]
  outside:
    - { value: about 30, published: '1996', references: [library-site] }
    - { value: none, references: [library-site] }
`,
      )
      .load();
    expect(contestedCounts).toMatchObject([
      {
        id: 'nets',
        figures: [{ value: 'more than 12' }],
        outside: [
          { value: 'about 30', published: { edtf: '1996' }, references: [{ key: 'library-site' }] },
          { value: 'none', published: null },
        ],
      },
    ]);
  });
});

describe('the labels of a record', () => {
  const labels = (edition = smallEdition()) => {
    const [event] = edition.load().events;
    return event && labelsOf(event);
  };

  test('are each named once', () => {
    expect(labels()).toEqual(['stated']);
  });

  test('stand in the order in which they are declared', () => {
    const mixed = smallEdition()
      .withWords(EVENT, '- northport', '- { id: northport, label: outside, references: [library-site] }')
      .withWords(EVENT, '- library-office', '- { id: library-office, label: inferred, rule: said-of-both }')
      .withWords(EVENT, "words: 'May 4th, 1992'", "words: 'May 4th, 1992', label: normalised");
    expect(labels(mixed)).toEqual(['stated', 'normalised', 'inferred', 'outside']);
  });
});
