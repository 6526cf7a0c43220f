import { describe, expect, test } from 'vitest';
import { symbolsOf } from '#site/timeline/chart/flat-plan.ts';
import { readMarks } from '#site/timeline/chart/layout/read-marks.ts';
import { buildTimeAxis } from '#site/timeline/chart/layout/time-axis.ts';
import { madeUp, marksOf } from './example-marks.ts';

/** Ten pixels a month: long enough for a month to be drawn at its length, not for three days. */
const roomy = buildTimeAxis(2000, 2009, 1800);
const narrow = buildTimeAxis(2000, 2009, 240);

describe('a date is drawn as exactly as it is known, and no more', () => {
  test.each([
    { edtf: '2004-05-06', bar: null, sign: 'square', what: 'a day as a point' },
    { edtf: '2004-05-06/2004-05-08', bar: 'short-days', sign: null, what: 'three days as two joined dots' },
    {
      edtf: '2004-05-06/2004-11-08',
      bar: 'days',
      sign: null,
      what: 'half a year between two days at its length',
    },
    { edtf: '2004-05', bar: 'months', sign: null, what: 'a month as a short bar' },
    { edtf: '2004-21', bar: 'months', sign: null, what: 'a season as a bar of its months' },
    {
      edtf: '2004-12/2005-06',
      bar: 'months',
      sign: null,
      what: 'an interval of months as a bar of its length',
    },
    { edtf: '2004', bar: 'years', sign: null, what: 'a year as a faint bar' },
    { edtf: '200X', bar: 'years', sign: null, what: 'a decade as a long faint bar' },
    {
      edtf: '2004/..',
      bar: 'since',
      sign: null,
      what: 'a beginning without an end as a line that fades out',
    },
    { edtf: '../2004', bar: 'until', sign: null, what: 'an end without a beginning as a line that fades in' },
  ])('$what', ({ edtf, bar, sign }) => {
    const [mark] = marksOf(roomy, 0, edtf);
    expect(mark && symbolsOf(mark)).toEqual({ bar, sign });
  });

  test('the day of a visit as a dot, that of another event as a square, and nothing else so', () => {
    const symbolOf = (kind: 'visit' | 'culture', edtf: string) =>
      readMarks(madeUp('a', edtf, { kind }), 0, roomy).map((mark) => symbolsOf(mark).sign);
    expect(symbolOf('visit', '2004-05-06')).toEqual(['day']);
    expect(symbolOf('culture', '2004-05-06')).toEqual(['square']);
    for (const edtf of ['2004-05', '2004', '2004/..', '2004-05-06?'])
      expect(symbolOf('visit', edtf), edtf).toEqual([null]);
  });

  test.each(['2004-05-06?', '2004-05-06~', '[2004-05-06,2004-05-09]', '2004-05-~06'])(
    'a day that is not known for sure is no dot: %s',
    (edtf) => {
      for (const mark of marksOf(roomy, 0, edtf)) {
        expect(mark).toMatchObject({ isHollow: true });
        expect(symbolsOf(mark)).toEqual({ bar: 'short-days', sign: null });
      }
    },
  );

  test('a decade or a century is drawn as far as there is an axis', () => {
    for (const edtf of ['20XX', '199X/2013'])
      expect(marksOf(roomy, 0, edtf)).toMatchObject([{ from: 0, to: roomy.length, isHollow: true }]);
  });

  test('a month too short to be seen keeps the form of a bar', () => {
    const [mark] = marksOf(narrow, 0, '2004-05');
    expect(mark && symbolsOf(mark)).toEqual({ bar: 'short-month', sign: null });
  });

  test('seven months are seven months long', () => {
    const [mark] = marksOf(roomy, 0, '2004-12/2005-06');
    expect(mark?.from).toBe(roomy.startOf('2004-12-01'));
    expect(mark?.to).toBe(roomy.startOf('2005-07-01'));
  });

  test('the dates of a set are each drawn, and the years between them are not', () => {
    expect(marksOf(roomy, 0, '{2001,2004}').map(({ from }) => from)).toEqual([
      roomy.startOf('2001-01-01'),
      roomy.startOf('2004-01-01'),
    ]);
  });

  test('a line without an end stays within the drawing', () => {
    expect(marksOf(roomy, 0, '2008/..').map(({ to }) => to)).toEqual([1800]);
    expect(marksOf(roomy, 0, '../2001').map(({ from }) => from)).toEqual([0]);
  });

  test('what is not dated has no mark', () => {
    expect(readMarks(madeUp('a', null), 0, roomy)).toEqual([]);
  });

  test.each([
    { what: 'an inferred date', edtf: '2004-05-06', label: 'inferred', isHollow: true },
    { what: 'an approximate date', edtf: '2004~', label: 'stated', isHollow: true },
    { what: 'an uncertain date', edtf: '2004-05?', label: 'stated', isHollow: true },
    { what: 'a decade', edtf: '200X', label: 'stated', isHollow: true },
    { what: 'an unknown end', edtf: '2004/', label: 'stated', isHollow: true },
    { what: 'an open end', edtf: '2004/..', label: 'stated', isHollow: false },
    { what: 'an end in doubt', edtf: '2004/2006?', label: 'stated', isHollow: true },
    { what: 'a normalised date', edtf: '2004-05-06', label: 'normalised', isHollow: false },
    { what: 'a stated date', edtf: '2004-05-06', label: 'stated', isHollow: false },
  ] as const)('$what is hollow: $isHollow', ({ edtf, label, isHollow }) => {
    expect(readMarks(madeUp('a', edtf, { label }), 0, roomy)).toMatchObject([{ isHollow }]);
  });
});

describe('a house or a lozenge', () => {
  test.each([
    { more: { kind: 'opening' }, edtf: '2004-05-06', bar: null, sign: 'opening' },
    { more: { kind: 'opening' }, edtf: '2004', bar: 'years', sign: 'opening' },
    { more: { type: 'agreement' }, edtf: '2004-05-06', bar: null, sign: 'agreement' },
    { more: { type: 'agreement' }, edtf: '2004', bar: 'years', sign: 'agreement' },
    { more: { type: 'agreement' }, edtf: '2004/..', bar: 'since', sign: 'agreement' },
  ] as const)('of $edtf shows beside its sign how much is known', ({ more, edtf, bar, sign }) => {
    const [mark] = readMarks(madeUp('a', edtf, more), 0, roomy);
    expect(mark && symbolsOf(mark)).toEqual({ bar, sign });
  });
});
