import { describe, expect, test } from 'vitest';
import { findNumbers } from '#text/numbers/read-number.ts';
import { findQuantities } from '#text/numbers/read-quantity.ts';
import { unitBeside } from '#text/numbers/unit-words.ts';

const values = (text: string) => findNumbers(text).map((number) => number.values[0]);

describe('a number', () => {
  test.each([
    ['300', 300],
    ['40 000', 40_000],
    ['40\u00a0000', 40_000],
    ['40\u202f000', 40_000],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1’234', 1234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['-5', -5],
    ['−5', -5],
    ['½', 0.5],
    ['2½ million', 2_500_000],
    ['700 million', 700_000_000],
    ['2.5 million', 2_500_000],
    ['2,5 млн', 2_500_000],
    ['1.2 bn', 1_200_000_000],
    ['$40m', 40_000_000],
    ['40k', 40_000],
    ['5 thousands', 5000],
    ['5-thousand', 5000],
    ['10 тыс. человек', 10_000],
    ['3 млрд рублей', 3_000_000_000],
    ['5 ҳазор', 5000],
    ['two', 2],
    ['twenty-five', 25],
    ['one hundred and thirty', 130],
    ['nineteen hundred', 1900],
    ['a hundred', 100],
    ['a thousand', 1000],
    ['five hundred thousand', 500_000],
    ['two million three hundred thousand', 2_300_000],
    ['half a million', 500_000],
    ['one and a half million', 1_500_000],
    ['a dozen', 12],
    ['three dozen', 36],
    ['три', 3],
    ['трёх', 3],
    ['двадцати пяти', 25],
    ['сто двадцать', 120],
    ['три тысячи', 3000],
    ['двести тысяч', 200_000],
    ['тысяча', 1000],
    ['полтора миллиона', 1_500_000],
    ['бисту панҷ', 25],
    ['сад', 100],
    ['п’ять', 5],
    ['No. 7', 7],
    ['GATE-1000', 1000],
  ])('%s is %d', (text, value) => {
    expect(values(text)[0]).toBe(value);
  });

  test('between full stops and three digits may be read two ways', () => {
    expect(findNumbers('1.500')[0]?.values).toEqual([1500, 1.5]);
    expect(findNumbers('1,500')[0]?.values).toEqual([1500]);
  });

  test.each([
    ['an agreement', []],
    ['no agreements', []],
    ['200-300', [200, 300]],
    ['5 of 10', [5, 10]],
    ['two schools and three roads', [2, 3]],
    ['tent', []],
  ])('of %s is %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('stands where its first and last letter do', () => {
    const text = 'some 230 million U.S. dollars';
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['230 million']);
  });
});

describe('a qualifier', () => {
  test.each([
    ['300', 'exactly'],
    ['exactly 300', 'exactly'],
    ['ровно 300', 'exactly'],
    ['some 300', 'about'],
    ['about 300', 'about'],
    ['approximately 300', 'about'],
    ['in the region of 60%', 'about'],
    ['nearly 1,000', 'about'],
    ['300 or so', 'about'],
    ['около 300', 'about'],
    ['тақрибан 300', 'about'],
    ['майже 300', 'about'],
    ['more than 300', 'more than'],
    ['More  than 300', 'more than'],
    ['more than $ 40 million', 'more than'],
    ['over 5 thousands', 'more than'],
    ['in excess of USD 40 million', 'more than'],
    ['свыше 300', 'more than'],
    ['более чем 300', 'more than'],
    ['зиёда аз 300', 'more than'],
    ['понад 300', 'more than'],
    ['less than 300', 'less than'],
    ['менее 300', 'less than'],
    ['камтар аз 300', 'less than'],
    ['at least 300', 'at least'],
    ['no less than 300', 'at least'],
    ['не менее 300', 'at least'],
    ['300 or more', 'at least'],
    ['300+', 'at least'],
    ['20 percent or more', 'at least'],
    ['up to 300', 'at most'],
    ['not more than 300', 'at most'],
    ['не более 300', 'at most'],
    ['до 300', 'at most'],
    ['moreover 300', 'exactly'],
    ['Over the past five years 300', 'exactly'],
  ])('of %s is %s', (text, qualifier) => {
    expect(findQuantities(text).at(-1)?.qualifier).toBe(qualifier);
  });

  test('belongs to the words of the number', () => {
    const text = 'invested in more than $ 40 million';
    const [quantity] = findQuantities(text);
    expect(text.slice(quantity?.start, quantity?.end)).toBe('more than $ 40 million');
  });
});

describe('a unit beside a number', () => {
  test.each([
    ['', '%', 'percent', '%'],
    ['', ' percent of it', 'percent', 'percent'],
    ['', ' per cent', 'percent', 'per cent'],
    ['', ' процентов', 'percent', 'процент'],
    ['more than $ ', '', 'currency', '$'],
    ['USD ', '', 'currency', 'USD'],
    ['', ' U.S. dollars', 'currency', 'U.S. dollars'],
    ['', ' млн рублей', undefined, undefined],
    ['', ' рублей', 'currency', 'руб'],
    ['', ' сомонӣ', 'currency', 'сомон'],
    ['', ' agreements', undefined, undefined],
    ['', ' dollarless', undefined, undefined],
  ])('%s…%s: %s', (before, after, kind, words) => {
    const beside = unitBeside(before, after);
    expect([beside?.kind, beside?.words]).toEqual([kind, words]);
  });
});
