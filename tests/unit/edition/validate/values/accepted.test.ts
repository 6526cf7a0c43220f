import { expect, test } from 'vitest';
import { problemsOf, type Claim } from './claims.ts';

const date = (edtf: string, words: string, label = 'stated') => ({
  date: { edtf, words, label, ...(label === 'inferred' && { rule: 'said-of-both' }) },
});
const figure = (value: string, number: number, qualifier: string, more: object = {}) => ({
  value,
  number,
  qualifier,
  ...more,
});
const count = (words: string, gives: object, language = 'en'): Claim => ({
  folder: 'figures',
  words,
  language,
  gives: { ...gives },
});
const visit = (visitor: string, host: string, rank: string) => ({
  kind: 'visit',
  visit: { visitor, host, rank },
  people: [{ id: visitor, role: 'visitor', label: 'inferred', rule: 'said-of-both' }],
});
const person = (id: string, title?: string) => ({
  people: [{ id, role: 'present', ...(title && { title }) }],
});
const agreement = (words: string, gives: Readonly<Record<string, unknown>>, language = 'en'): Claim => ({
  folder: 'agreements',
  words,
  language,
  gives,
});

/** Unusual, and true by their words. */
/* prettier-ignore */
const CASES: [what: string, claim: Claim][] = [
  ['a day with its weekday', { words: 'opened on Monday, 4 May 1992, at noon', gives: date('1992-05-04', 'Monday, 4 May 1992') }],
  ['a year of two digits', { words: 'It was held on 03.04.93 there', gives: date('1993-04-03', '03.04.93', 'normalised') }],
  ['a range in a year of two digits', { words: 'a visit (3-5.04.03.)', gives: date('2003-04-03/2003-04-05', '3-5.04.03.', 'normalised') }],
  ['a year behind an apostrophe', { words: "It was held in April '93 there", gives: date('1993-04', "April '93", 'normalised') }],
  ['a Russian year of two digits', { words: 'Встреча 03.04.93 г.', language: 'ru', gives: date('1993-04-03', '03.04.93 г.', 'normalised') }],
  ['numbers like a date that are none', { words: 'held on 3 April 1993, in rooms 1.2.34.5, by 3.04.93% of all', gives: date('1993-04-03', '3 April 1993') }],
  ['a number that another grew to', count('It grew from 200 to 300 nets', figure('300', 300, 'exactly'))],
  ['one of two numbers that are counted', count('There were 19 treaties and 30 nets', figure('30', 30, 'exactly'))],
  ['words around the date', { words: 'which has taken place in April, 1999', gives: date('1999-04', 'has taken place in April, 1999') }],
  ['a misplaced space and full stop', { words: 'held (30.11.2005 . , Northport)', gives: date('2005-11-30', '30.11.2005 .', 'normalised') }],
  ['a Russian year mark stuck to the year', { words: 'held 11 - 13.08.2006g . there', gives: date('2006-08-11/2006-08-13', '11 - 13.08.2006g .', 'normalised') }],
  ['a month in Roman numerals', { words: 'opened on 4.V.1992', gives: date('1992-05-04', '4.V.1992', 'normalised') }],
  ['an ISO date', { words: 'opened 1992-05-04', gives: date('1992-05-04', '1992-05-04') }],
  ['a no-break space in the words', { words: 'opened on 4\u00a0May\u00a01992', gives: date('1992-05-04', '4 May 1992') }],
  ['a Russian date', { words: 'открыто 4 мая 1992 года', language: 'ru', gives: date('1992-05-04', '4 мая 1992 года') }],
  ['a Russian range', { words: 'визит с 3 по 5 апреля 2003 г.', language: 'ru', gives: date('2003-04-03/2003-04-05', 'с 3 по 5 апреля 2003 г.', 'normalised') }],
  ['a Tajik date', { words: 'рӯзи 8 апрели соли 1992 имзо шуд', language: 'tg', gives: date('1992-04-08', '8 апрели соли 1992') }],
  ['a Ukrainian date', { words: 'відкрито 4 травня 1992 року', language: 'uk', gives: date('1992-05-04', '4 травня 1992 року') }],
  ['a range over two years', { words: 'from 30 December 1999 to 2 January 2000', gives: date('1999-12-30/2000-01-02', 'from 30 December 1999 to 2 January 2000', 'normalised') }],
  ['a range of years with an en dash', { words: 'the war of 1992–1997', gives: date('1992/1997', '1992–1997', 'normalised') }],
  ['one year of a list', { words: 'held in 1997, 1999, 2004, 2005, and 2008', gives: date('1999', '1999') }],
  ['all years of a list, in another order', { words: 'held (1999 and 1997)', gives: date('{1997,1999}', '1999 and 1997', 'normalised') }],
  ['a quarter as its months', { words: 'over the first quarter of 2018', gives: date('2018-01/2018-03', 'first quarter of 2018', 'normalised') }],
  ['a part of a year, normalised', { words: 'in the second half of 2003', gives: date('2003-41', 'second half of 2003', 'normalised') }],
  ['a decade', { words: 'in the 1990s', gives: date('199X', 'the 1990s') }],
  ['a doubtful year', { words: 'opened about 1992', gives: date('1992~', 'about 1992') }],
  ['an ambiguous day, inferred', { words: 'opened on 04/08/1992', gives: date('1992-04-08', '04/08/1992', 'inferred') }],
  ['a year carried over', { words: 'opened on December 18th', gives: date('1993-12-18', 'December 18th', 'inferred') }],
  ['"yesterday", inferred', { words: 'signed yesterday', gives: date('2018-05-31', 'yesterday', 'inferred') }],
  ['a day inferred within a month', { words: 'opened in April, 1999', gives: date('1999-04-16', 'April, 1999', 'inferred') }],
  ['"the day after", inferred', { words: 'opened the day after May 4, 1992', gives: date('1992-05-05', 'the day after May 4, 1992', 'inferred') }],
  ['a second quote that is less exact', { words: ['a visit on 5 October 2012', 'visits (October 2012)'], gives: date('2012-10-05', '5 October 2012') }],
  ['a second quote with the day and another one', { words: ['opened on December 18, 1993', 'On June 8th, 1993 the mission and on December 18th the office'], gives: date('1993-12-18', 'December 18, 1993') }],
  ['a second quote in another language', { words: ['opened on May 4th, 1992', '4 мая 1992 года открылось'], gives: date('1992-05-04', 'May 4th, 1992') }],
  ['a second quote without a date', { words: ['opened on May 4th, 1992', 'School No. 1995 was opened'], gives: date('1992-05-04', 'May 4th, 1992') }],
  ['a source that says another day, and says so', { words: ['It was opened on May 5th, 1992', 'opened on May 4th, 1992'], says: { date: '1992-05-05' }, gives: date('1992-05-04', 'May 4th, 1992') }],
  ['a year in the distant past', { words: 'founded in 1066', gives: date('1066', '1066') }],
  ['a step with its words', { folder: 'agreements', words: 'ratified on 3 July 2016', gives: { lifecycle: [{ step: 'ratification', date: '2016-07-03', words: '3 July 2016' }] } }],
  ['a step by the date of the quote', { folder: 'agreements', words: 'signed on June 1, 1993', gives: { lifecycle: [{ step: 'signature', date: '1993-06-01' }] } }],
  ['"nearly"', count('nearly 1,000 people', figure('nearly 1,000', 1000, 'about', { unit: 'people' }))],
  ['a number in words with a hyphen', count('twenty-five schools', figure('twenty-five', 25, 'exactly', { unit: 'schools' }))],
  ['half a million', count('half a million roubles', figure('half a million', 500_000, 'exactly', { unit: 'roubles' }))],
  ['Russian decimals', count('2,5 млн человек', figure('2,5 млн', 2_500_000, 'exactly', { unit: 'человек' }), 'ru')],
  ['Russian percent', count('более 20 процентов', figure('более 20 процентов', 20, 'more than', { unit: 'процентов' }), 'ru')],
  ['a Tajik count', count('зиёда аз 5 ҳазор донишҷӯ', figure('зиёда аз 5 ҳазор', 5000, 'more than', { unit: 'донишҷӯ' }), 'tg')],
  ['thousands apart by a space', count('some 40 000 books', figure('some 40 000', 40_000, 'about', { unit: 'books' }))],
  ['a currency before the number', count('USD 1.2 bn in all', figure('USD 1.2 bn', 1_200_000_000, 'exactly', { unit: 'USD' }))],
  ['a unit before the number', count('the number of students was over 5 thousands', figure('over 5 thousands', 5000, 'more than', { unit: 'students' }))],
  ['a unit after its adjectives', count('more than 230 interstate, intergovernmental and other agreements', figure('more than 230', 230, 'more than', { unit: 'agreements' }))],
  ['a currency that is missing', count('in total more than 700 million', figure('more than 700 million', 700_000_000, 'more than', { unitMissing: 'no currency stated' }))],
  ['"300 or more"', count('300 or more agreements', figure('300 or more', 300, 'at least'))],
  ['a second quote without the number', { folder: 'figures', words: ['some 300 agreements of 2018', 'The agreements signed on May 4, 1992'], gives: figure('some 300', 300, 'about') }],
  ['a Russian designation in the plural', agreement('подписаны соглашения', { designation: 'agreement' }, 'ru')],
  ['a Tajik treaty', agreement('Шартномаи дӯстӣ имзо шуд', { designation: 'treaty' }, 'tg')],
  ['a designation in a language that is not known', agreement('Der Vertrag wurde unterzeichnet', { designation: 'treaty' }, 'de')],
  ['MoU for a memorandum', agreement('An MoU was signed', { designation: 'memorandum of understanding' })],
  ['a level with a hyphen', agreement('an inter-governmental agreement', { designation: 'agreement', level: 'intergovernmental' })],
  ['an official and working visit', { words: 'the official and working visit of Ada Brown to Northport', gives: visit('ada-brown', 'eastland', 'working') }],
  ['a working trip', { words: 'a working trip of Ada Brown to Northport', gives: visit('ada-brown', 'eastland', 'working') }],
  ['a Russian state visit', { words: 'государственный визит Боб Блю в Нортпорте', language: 'ru', gives: visit('bob-blue', 'eastland', 'state') }],
  ['a visitor and a host whom no words name', { words: 'They went on a working visit', gives: visit('ada-brown', 'eastland', 'working') }],
  ['the host by a town in it', { words: 'Ada Brown of Westland came on a working visit to Northport', gives: visit('ada-brown', 'eastland', 'working') }],
  ['a town that hosts', { words: 'Northport hosted a forum on security in Westland', gives: { places: ['northport'] } }],
  ['a place after "of"', { words: 'the talks took place at the residence of Northport', gives: { places: ['northport'] } }],
  ['a town and the country around it', { words: 'In Northport, the capital of Eastland', gives: { places: ['northport', 'eastland'] } }],
  ['a country only named in a title', { words: 'the President of Eastland spoke', gives: { places: ['eastland'] } }],
  ['a title after the name', { words: 'Ada Brown, the minister, and Bob Blue', gives: person('ada-brown', 'minister') }],
  ['a title with words between', { words: 'the minister of that country, whose name is Ada Brown', gives: person('ada-brown', 'minister') }],
  ['a person named by an inflected form', { words: 'прибыл Боб Блю', language: 'ru', gives: person('bob-blue') }],
  ['a signatory by name', agreement('Eastland and Westland signed a treaty', { designation: 'treaty', signatories: ['eastland', 'westland'] })],
  ['sides that are inferred', agreement('a treaty between Eastland and Westland', { designation: 'treaty', signatories: [{ id: 'eastland', label: 'inferred', rule: 'said-of-both' }] })],
];

test.each(CASES)('%s is in order', (what, claim) => {
  expect(problemsOf(claim)).toEqual([]);
  expect(what).not.toBe('');
});
