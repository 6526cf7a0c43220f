import { describe, expect, test } from 'vitest';
import { shortenTitles } from '#edition/build/short-titles.ts';

const shorten = (...titles: string[]): (string | undefined)[] => {
  const short = shortenTitles(titles, 40);
  return titles.map((title) => short.get(title));
};

describe('A title that is too long', () => {
  test('is cut after a word', () => {
    expect(shorten('Permanent mission of the republic in the federation')).toEqual([
      'Permanent mission of the republic in…',
    ]);
  });

  test('loses the sign that would stand before the cut', () => {
    expect(shorten('Meeting of the commission on cooperation, November 2005')).toEqual([
      'Meeting of the commission on…',
    ]);
    expect(shorten('Meeting of the two commissions here, in November 2005')).toEqual([
      'Meeting of the two commissions here, in…',
    ]);
    expect(shorten('Meeting of the two commissions there – in November')).toEqual([
      'Meeting of the two commissions there…',
    ]);
  });

  test('keeps of its end what another title does not have', () => {
    expect(
      shorten(
        'Meeting of the commission on cooperation, November 2005',
        'Meeting of the commission on cooperation, November 2006',
        'Meeting of the commission on cooperation, August 2006',
      ),
    ).toEqual([
      'Meeting of the commission on… 2005',
      'Meeting of the commission… November 2006',
      'Meeting of the commission… August 2006',
    ]);
  });

  test('is told from one that goes on', () => {
    expect(
      shorten(
        'Documents on military cooperation and energy and migration',
        'Documents on military cooperation and energy and migration signed',
      ),
    ).toEqual(['Documents on military… migration', 'Documents on military… signed']);
  });

  test('keeps letters of every script whole', () => {
    expect(shorten('Ваколатхонаи доимии Ҷумҳурии Тоҷикистон дар Федератсияи Русия')).toEqual([
      'Ваколатхонаи доимии Ҷумҳурии Тоҷикистон…',
    ]);
  });

  test('of one long word is cut within it', () => {
    expect(shorten('x'.repeat(60))).toEqual([`${'x'.repeat(39)}…`]);
  });
});

test('A title that is short enough has no other form', () => {
  expect(shorten('x'.repeat(40), 'Embassy opened in Moscow')).toEqual([undefined, undefined]);
});

test('Short forms are never longer than they may be, and no two are the same', () => {
  const titles = Array.from(
    { length: 300 },
    (_, index) => `Visit of the head of state to the capital of the republic, ${index % 12}, ${1990 + index}`,
  );
  const short = [...shortenTitles(titles, 40).values()];
  expect(short).toHaveLength(300);
  expect(new Set(short).size).toBe(300);
  expect(short.filter((title) => title.length > 40)).toEqual([]);
});
