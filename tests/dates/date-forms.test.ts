import { describe, expect, test } from 'vitest';
import { dateForms } from '#dates/date-forms.ts';
import { parseDate } from '#dates/parse-date.ts';

const ofDay = [
  '1992-05-04',
  '4 May 1992',
  'May 4 1992',
  'May 4, 1992',
  '04.05.1992',
  '4.5.1992',
  '4 мая 1992',
];
const ofMonth = ['1992-05', 'May 1992', '05.1992', 'май 1992', 'мая 1992'];

describe('the forms a reader may type', () => {
  test.each([
    { situation: 'a day, and its month and year', edtf: '1992-05-04', forms: [...ofDay, ...ofMonth, '1992'] },
    { situation: 'a month and its year', edtf: '1992-05', forms: [...ofMonth, '1992'] },
    { situation: 'a year', edtf: '1992', forms: ['1992'] },
    { situation: 'an approximate year', edtf: '1992~', forms: ['1992'] },
    { situation: 'a decade', edtf: '199X', forms: ['1990s', '1990-е'] },
    { situation: 'a season', edtf: '2003-21', forms: ['spring 2003', '2003'] },
    { situation: 'both ends of an interval', edtf: '1997/1999', forms: ['1997', '1999'] },
    { situation: 'the one end of an open interval', edtf: '2008/..', forms: ['2008'] },
    { situation: 'each year of a set', edtf: '{1997,1999}', forms: ['1997', '1999'] },
  ])('$situation: $edtf', ({ edtf, forms }) => {
    expect(dateForms(parseDate(edtf))).toEqual(forms);
  });

  test('what two ends share is given once', () => {
    const forms = dateForms(parseDate('2003-04-03/2003-04-05'));
    expect(forms).toContain('3 апреля 2003');
    expect(forms).toContain('5 апреля 2003');
    expect(forms.filter((form) => form === 'April 2003')).toHaveLength(1);
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('every month has its Russian names, alone and after a day', () => {
    const forms = Array.from({ length: 12 }, (_, index) => {
      const month = String(index + 1).padStart(2, '0');
      return dateForms(parseDate(`2004-${month}-29`)).filter((form) =>
        /^(29 )?\p{Script=Cyrillic}/u.test(form),
      );
    });
    expect(forms[0]).toEqual(['29 января 2004', 'январь 2004', 'января 2004']);
    expect(forms[11]).toEqual(['29 декабря 2004', 'декабрь 2004', 'декабря 2004']);
    expect(new Set(forms.flat()).size).toBe(36);
  });
});
