import { expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { labelMeanings } from '#site/ui/labels/label-meanings.ts';

const dated = (label: 'stated' | 'normalised', edtf: string, words: string) => ({
  date: { label, edtf, words, date: parseDate(edtf), rule: null, references: [] },
});
const meaningOf = (label: string, events: Parameters<typeof labelMeanings>[0]) =>
  labelMeanings(events).find(([one]) => one === label)?.[1];

test('the meaning of a label shows a date of the edition that is printed otherwise than the site writes it', () => {
  const events = [
    { date: null },
    dated('stated', '1871', '1871'),
    dated('stated', '1871-05-04', 'May 4th, 1871'),
  ];
  expect(meaningOf('stated', events)).toBe(
    'The source says it in these words: “May 4th, 1871” is 4 May 1871.',
  );
});

test('the meaning of a label stands without an example where there is none', () => {
  expect(meaningOf('normalised', [dated('stated', '1871-05-04', 'May 4th, 1871')])).toBe(
    'The same fact in standard form.',
  );
});
