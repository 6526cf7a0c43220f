import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { compareNames } from '#text/order/compare-names.ts';

describe('names are ordered', () => {
  test.each([
    {
      how: 'letters with marks beside those without',
      names: ['Eden', 'Élan', 'Emil', 'Étienne', 'Eva', 'Zed'],
    },
    { how: 'small letters beside capitals', names: ['Abbot', 'al-Hasan', 'Amin', 'de Gaulle', 'Denis'] },
    { how: 'numbers by their value', names: ['School 2', 'School 10', 'School 100'] },
    { how: 'Latin before Cyrillic', names: ['Zorin', 'Анна', 'Яков'] },
    { how: 'Cyrillic as a dictionary has it', names: ['Елена', 'Ёлкин', 'Ельцин', 'Жуков'] },
    { how: 'letters that Tajik has beside those they come from', names: ['Кохир', 'Қодир', 'Лола'] },
    { how: 'equal letters by their marks, then by their capitals', names: ['oz', 'Oz', 'öz'] },
  ])('$how', ({ names }) => {
    expect(names.toReversed().toSorted(compareNames)).toEqual(names);
    expect(names.toSorted().toSorted(compareNames)).toEqual(names);
  });

  test('and only equal ones are equal', () => {
    expect(compareNames('Ada', 'Ada')).toBe(0);
    // One is written with a letter, the other with a letter and a mark.
    expect(compareNames('\u00c9va', 'E\u0301va')).not.toBe(0);
  });

  test.each(['sv_SE.UTF-8', 'C'])('the same on a machine whose language is %s', (locale) => {
    const names = ['Zed', 'Öberg', 'Oz', 'Ärla', 'Anna', 'Tor', 'Õnne'];
    const script = `import { compareNames } from '#text/order/compare-names.ts';
      console.log(JSON.stringify(${JSON.stringify(names)}.sort(compareNames)));`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: path.join(PROJECT),
      env: { ...process.env, LC_ALL: locale, LANG: locale },
      encoding: 'utf8',
    });
    expect(JSON.parse(answer)).toEqual(['Anna', 'Ärla', 'Öberg', 'Õnne', 'Oz', 'Tor', 'Zed']);
  });
});
