import { describe, expect, it } from 'vitest';
import { splitCyrillic } from '#text/characters/cyrillic-runs.ts';

const CASES: [what: string, text: string, runs: (readonly [string, 'ru' | 'tg' | null])[]][] = [
  ['no Cyrillic', 'a draft', [['a draft', null]]],
  ['nothing', '', []],
  [
    'a Russian word',
    '“проекты”, here drafts',
    [
      ['“', null],
      ['проекты', 'ru'],
      ['”, here drafts', null],
    ],
  ],
  [
    'a Tajik word',
    'Ӯ is Қоҳир',
    [
      ['Ӯ', 'tg'],
      [' is ', null],
      ['Қоҳир', 'tg'],
    ],
  ],
  [
    'words that belong together',
    '2000-х годов',
    [
      ['2000-', null],
      ['х годов', 'ru'],
    ],
  ],
  [
    'an abbreviation',
    'the “г.”, for “год”',
    [
      ['the “', null],
      ['г', 'ru'],
      ['.”, for “', null],
      ['год', 'ru'],
      ['”', null],
    ],
  ],
  ['a stress mark', 'сло\u0301во', [['сло\u0301во', 'ru']]],
];

describe('Cyrillic words in a text', () => {
  it.each(CASES)('%s', (_, text, runs) => {
    expect(splitCyrillic(text).map(({ text, lang }) => [text, lang])).toEqual(runs);
  });

  it.each(CASES)('are cut without loss: %s', (_, text) => {
    expect(
      splitCyrillic(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
