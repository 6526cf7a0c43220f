import { describe, expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const EVENT = 'events/library-office-opened.mdx';
const NOTE = 'notes/it-was-signed.yaml';

const table = (title: string, holders: string) =>
  smallEdition().withFile(
    'offices.yaml',
    `keeper:\n  name: Keeper\n  titles: [Warden, '${title}']\n  holders:\n${holders}`,
  );
const holder = (who: string, from: string, to?: string) =>
  `    - { ${who}, from: '${from}'${to ? `, to: '${to}'` : ''}, references: [library-site] }\n`;
const [ada, bob] = ['person: ada-brown', 'name: Bob Blue'];

describe('a title in an event', () => {
  test('must be in the table of offices, whatever its capitals and spaces', () => {
    expect(table('keeper of  the LIGHT', holder(ada, '1990')).problems()).toEqual([]);
    expect(table('Keeper of the Lamp', holder(ada, '1990')).problems()).toMatchObject([
      {
        code: 'title-unknown',
        field: 'people[0].title',
        message:
          'The title “Keeper of the Light” is not in the table of offices. Did you mean "Keeper of the Lamp"?',
      },
    ]);
  });

  test('is not looked up for an event without a date', () => {
    const undated = table('Mayor', holder(ada, '1990')).withFile(EVENT, (text) =>
      text.replace(/^date:.*\n/m, ''),
    );
    expect(undated.problems()).toEqual([]);
  });

  test('is reported with everybody who held the office at the time', () => {
    const holders = holder(bob, '1990', '1992-05-04') + holder('name: Cy', '1992-05-04', '1993');
    const [problem, ...others] = table('Keeper of the Light', holders).problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'title-contested',
      field: 'people[0].title',
      line: 9,
      message:
        'The title “Keeper of the Light” is given to Ada Brown at a date when Bob Blue or Cy held the office (Keeper).',
      remedy: expect.stringContaining('"contests: keeper"'),
    });
  });

  test('is reported though the table names nobody for that time', () => {
    expect(table('Keeper of the Light', holder(bob, '1993')).problems()[0]?.message).toContain(
      'somebody the table does not name held the office',
    );
  });

  test('is reported at the person who has it, not at another', () => {
    const two = table('Keeper of the Light', holder(bob, '1990'))
      .withFile('people/dan-green.yaml', 'name: Dan Green\nsortName: Green, Dan\ndescription: Made up.\n')
      .withWords(
        EVENT,
        '  - { id: ada-brown',
        '  - { id: dan-green, role: present, label: inferred, rule: said-of-both }\n  - { id: ada-brown',
      );
    expect(two.problems()).toMatchObject([{ code: 'title-contested', field: 'people[1].title' }]);
  });
});

describe('the table of offices', () => {
  test('names each holder by an id or by a name', () => {
    const holders = holder(ada, '1990') + `    - { from: '1980', references: [library-site] }\n`;
    expect(table('Keeper of the Light', holders).problems()).toMatchObject([
      {
        code: 'field-invalid',
        field: 'keeper.holders[1]',
        message: 'Invalid value: expected a person or a name.',
      },
    ]);
  });

  test('has every office that a note contests', () => {
    const contesting = (office: string) =>
      table('Keeper of the Light', holder(ada, '1990')).withFile(
        NOTE,
        (text) => `${text}contests: ${office}\n`,
      );
    expect(contesting('keeper').problems()).toEqual([]);
    expect(contesting('keepr').problems()).toMatchObject([
      {
        code: 'reference-unknown',
        field: 'contests',
        message: expect.stringContaining('Did you mean "keeper"?'),
      },
    ]);
  });
});
