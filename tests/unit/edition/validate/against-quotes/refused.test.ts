import { describe, expect, test } from 'vitest';
import { agreement, count, date, figure, person, problemsOf, visit, type Claim } from './claims.ts';

/** Each claim with the code of its one problem, its field, and words of its message. */
type Refused = [what: string, claim: Claim, code: string, field: string, says: string];

/* prettier-ignore */
const DATES: Refused[] = [
  ['a day later', { words: 'opened on May 4th, 1992', gives: date('1992-05-05', 'May 4th, 1992') }, 'date-not-said', 'date.edtf', 'say 4 May 1992, and the date says 5 May 1992'],
  ['another year, normalised', { words: 'opened on May 4th, 1992', gives: date('1993-05-04', 'May 4th, 1992', 'normalised') }, 'date-not-said', 'date.edtf', '4 May 1993'],
  ['a month for a day', { words: 'opened on May 4th, 1992', gives: date('1992-05', 'May 4th, 1992') }, 'date-not-said', 'date.edtf', 'the date says May 1992'],
  ['a day for a month', { words: 'opened in April, 1999', gives: date('1999-04-01', 'April, 1999') }, 'date-not-said', 'date.edtf', 'say April 1999'],
  ['day and month swapped', { words: 'opened on 3.04.2003', gives: date('2003-03-04', '3.04.2003', 'normalised') }, 'date-not-said', 'date.edtf', 'say 3 April 2003'],
  ['the first day of a range', { words: 'a visit (3-5.04.2003.)', gives: date('2003-04-03', '3-5.04.2003.', 'normalised') }, 'date-not-said', 'date.edtf', 'say 3–5 April 2003'],
  ['a range that ends later', { words: 'a visit (3-5.04.2003.)', gives: date('2003-04-03/2003-04-06', '3-5.04.2003.', 'normalised') }, 'date-not-said', 'date.edtf', '3–6 April 2003'],
  ['a year for a beginning', { words: 'Since 2008 they met', gives: date('2008', 'Since 2008') }, 'date-not-said', 'date.edtf', 'say since 2008'],
  ['an end for a beginning', { words: 'Since 2008 they met', gives: date('../2008', 'Since 2008') }, 'date-not-said', 'date.edtf', 'until 2008'],
  ['a beginning for a year', { words: 'In 2008 they met', gives: date('2008/..', 'In 2008') }, 'date-not-said', 'date.edtf', 'say 2008, and the date says since 2008'],
  ['doubt that the words do not have', { words: 'In 2008 they met', gives: date('2008?', '2008') }, 'date-not-said', 'date.edtf', '2008 (uncertain)'],
  ['certainty that the words do not have', { words: 'About 2008 they met', gives: date('2008', 'About 2008') }, 'date-not-said', 'date.edtf', 'say about 2008'],
  ['a year for a decade', { words: 'In the 1990s they met', gives: date('1990', 'the 1990s') }, 'date-not-said', 'date.edtf', 'say some time in the 1990s'],
  ['the wrong quarter', { words: 'In the second quarter of 2018 they met', gives: date('2018-33', 'second quarter of 2018') }, 'date-not-said', 'date.edtf', 'second quarter of 2018'],
  ['autumn for spring', { words: 'In spring 2003 they met', gives: date('2003-23', 'spring 2003') }, 'date-not-said', 'date.edtf', 'autumn 2003'],
  ['one year of a list too many', { words: 'held (1997, 1999)', gives: date('{1997,1998,1999}', '1997, 1999') }, 'date-not-said', 'date.edtf', '1997 and 1999'],
  ['"one of" for "all of"', { words: 'held (1997 and 1999)', gives: date('[1997,1999]', '1997 and 1999') }, 'date-not-said', 'date.edtf', '1997 or 1999'],
  ['another day than that of a year of two digits', { words: 'held on 03.04.93', gives: date('1993-04-04', '03.04.93', 'normalised') }, 'date-not-said', 'date.edtf', 'say 3 April 1993'],
  ['another century than that of a year of two digits', { words: 'held on 03.04.93', gives: date('1893-04-03', '03.04.93', 'normalised') }, 'date-not-said', 'date.edtf', 'say 3 April 1993'],
  ['a second quote with a year of two digits', { words: ['held on 3 April 1993', 'held on 05.04.93'], gives: date('1993-04-03', '3 April 1993') }, 'quote-disagrees', 'quotes.q-1.exact', 'say 5 April 1993'],
  ...([['200 to 300 nets', '300', 300], ['between 200 and 300 nets', '200', 200], ['200-300 nets', '300', 300], ['200–300 nets', '200', 200], ['two or three nets', 'three', 3]] as const).map(([words, value, number]): Refused => [`one end of a range: ${words}`, { words, folder: 'figures', gives: { value, number, qualifier: 'exactly' } }, 'number-not-said', 'value', 'say a range']),
  ['every year between two', { words: 'held in 1997 and 1999', gives: date('1997/1999', '1997 and 1999') }, 'date-not-said', 'date.edtf', '1997–1999'],
  ['a year that the words leave out', { words: 'opened on May 31', gives: date('2018-05-31', 'May 31') }, 'date-not-said', 'date.edtf', 'say 31 May, of a year that is left out'],
  ['an ambiguous day, stated', { words: 'opened on 04/08/1992', gives: date('1992-08-04', '04/08/1992') }, 'date-not-said', 'date.edtf', 'say 4 August 1992 or 8 April 1992'],
  ['an ambiguous day, normalised', { words: 'opened on 04/08/1992', gives: date('1992-04-08', '04/08/1992', 'normalised') }, 'date-not-said', 'date.edtf', '8 April 1992'],
  ['"before" for "in"', { words: 'opened before 1999', gives: date('1999', 'before 1999') }, 'date-not-said', 'date.edtf', 'a time reckoned from 1999'],
  ['"early" left out, stated', { words: 'opened in early 1992', gives: date('1992', 'early 1992') }, 'date-not-said', 'date.edtf', 'a part of 1992'],
  ['the wrong month of an inferred day', { words: 'opened on May 31', gives: date('2018-06-30', 'May 31', 'inferred') }, 'date-not-said', 'date.edtf', '30 June 2018'],
  ['the wrong day of an inferred date', { words: 'opened on May 31', gives: date('2018-05-30', 'May 31', 'inferred') }, 'date-not-said', 'date.edtf', '30 May 2018'],
  ['an inferred day outside of the month', { words: 'opened in April, 1999', gives: date('1999-05-16', 'April, 1999', 'inferred') }, 'date-not-said', 'date.edtf', 'say April 1999'],
  ['a Russian date a month off', { words: 'открыто 4 мая 1992 года', language: 'ru', gives: date('1992-04-04', '4 мая 1992 года') }, 'date-not-said', 'date.edtf', '4 April 1992'],
  ['a Tajik date a year off', { words: 'рӯзи 8 апрели соли 1992 имзо шуд', language: 'tg', gives: date('1993-04-08', '8 апрели соли 1992') }, 'date-not-said', 'date.edtf', '8 April 1993'],
  ['a day the month does not have', { words: 'opened on 31 February 1992', gives: date('1992-02-29', '31 February 1992') }, 'date-not-said', 'date.edtf', 'say 31 February 1992'],
  ['words that are no date', { words: 'opened yesterday', gives: date('1992-05-04', 'yesterday') }, 'date-unread', 'date.words', 'no date is read'],
  ['words that hold two dates', { words: 'opened on May 4, 1992, after the visit of April 8, 1992', gives: date('1992-05-04', 'May 4, 1992, after the visit of April 8, 1992') }, 'date-unread', 'date.words', 'they hold 2 dates'],
  ['a day cut out of a range', { words: 'a visit (3–5 May 1992)', gives: date('1992-05-05', '5 May 1992') }, 'date-not-said', 'date.words', 'say 3–5 May 1992'],
  ['a year cut out of a day', { words: 'opened on 5 October 2012', gives: date('2012', '2012') }, 'date-not-said', 'date.words', 'say 5 October 2012'],
  ['a year cut out of a beginning', { words: 'Since 2008 they met', gives: date('2008', '2008') }, 'date-not-said', 'date.words', 'say since 2008'],
  ['a second quote with another day', { words: ['opened on May 4th, 1992', 'It was opened on May 5th, 1992 by Ada'], gives: date('1992-05-04', 'May 4th, 1992') }, 'quote-disagrees', 'quotes.q-1.exact', 'say 5 May 1992; the record says 4 May 1992'],
  ['a second quote with another day of no year', { words: ['opened on May 4th, 1992', 'It was opened on May 5th by Ada'], gives: date('1992-05-04', 'May 4th, 1992') }, 'quote-disagrees', 'quotes.q-1.exact', '5 May'],
  ['a second quote with another range', { words: ['a visit (3-5.04.2003.)', 'The visit of 4–6 April 2003'], gives: date('2003-04-03/2003-04-05', '3-5.04.2003.', 'normalised') }, 'quote-disagrees', 'quotes.q-1.exact', '4–6 April 2003'],
  ['a quote that says what its words do not', { words: 'opened on May 5th, 1992', says: { date: '1992-05-06' }, gives: date('1992-05-05', 'May 5th, 1992') }, 'date-not-said', 'quotes.q-0.says.date', 'say 5 May 1992, and the date says 6 May 1992'],
  ['a signature a day off', { folder: 'agreements', words: 'signed on June 1, 1993', gives: { signed: { edtf: '1993-06-02', words: 'June 1, 1993' } } }, 'date-not-said', 'signed.edtf', '2 June 1993'],
  ['a step a year off', { folder: 'agreements', words: 'ratified on June 1, 1993', gives: { lifecycle: [{ step: 'ratification', date: '1994-06-01', words: 'June 1, 1993' }] } }, 'date-not-said', 'lifecycle[0].date', '1 June 1994'],
];

/* prettier-ignore */
const NUMBERS: Refused[] = [
  ['a hundredth of the number', count('in total more than 700 million', figure('more than 700 million', 7_000_000, 'more than')), 'number-not-said', 'number', 'say 700,000,000, and "number" says 7000000'],
  ['one more', count('some 300 agreements', figure('some 300', 301, 'about')), 'number-not-said', 'number', '301'],
  ['the scale left out', count('over 5 thousands of students', figure('over 5 thousands', 5, 'more than')), 'number-not-said', 'number', '5,000'],
  ['a decimal taken for thousands', count('2,5 млн человек', figure('2,5 млн', 25_000_000, 'exactly'), 'ru'), 'number-not-said', 'number', '2,500,000'],
  ['a number in words', count('three documents', figure('three', 2, 'exactly')), 'number-not-said', 'number', 'say 3'],
  ['a Tajik number', count('бисту панҷ мактаб', figure('бисту панҷ', 26, 'exactly'), 'tg'), 'number-not-said', 'number', 'say 25'],
  ['"exactly" for "more than"', count('more than 230 agreements', figure('more than 230', 230, 'exactly')), 'number-not-said', 'qualifier', 'say more than, and "qualifier" says exactly'],
  ['"more than" for "some"', count('some 300 agreements', figure('some 300', 300, 'more than')), 'number-not-said', 'qualifier', 'say about'],
  ['"about" for nothing', count('300 agreements', figure('300', 300, 'about')), 'number-not-said', 'qualifier', 'say exactly'],
  ['"more than" for "up to"', count('up to 300 agreements', figure('up to 300', 300, 'more than')), 'number-not-said', 'qualifier', 'say at most'],
  ['"more than" for "not more than"', count('not more than 300 agreements', figure('not more than 300', 300, 'more than')), 'number-not-said', 'qualifier', 'say at most'],
  ['"about" for «свыше»', count('свыше 300 соглашений', figure('свыше 300', 300, 'about'), 'ru'), 'number-not-said', 'qualifier', 'say more than'],
  ['the qualifier cut off', count('some 300 agreements', figure('300', 300, 'exactly')), 'number-not-said', 'value', 'The words “some 300” say about 300'],
  ['the scale cut off', count('about 40 million people', figure('about 40', 40, 'about')), 'number-not-said', 'value', 'say about 40,000,000'],
  ['two numbers', count('200 or 300 agreements', figure('200 or 300', 200, 'exactly')), 'number-not-said', 'value', 'more numbers than one'],
  ['no number', count('many agreements', figure('many', 5, 'about')), 'number-not-said', 'value', 'no number that can be read'],
  ['a unit of another number', count('gave $ 40 million, and 60% of it', figure('60%', 60, 'exactly', { unit: '$' })), 'number-not-said', 'unit', 'say the unit “%”'],
  ['a unit of another sentence', count('There are schools. Some 300 were built', figure('Some 300', 300, 'about', { unit: 'schools' })), 'number-not-said', 'unit', 'no such unit beside the number'],
  ['a currency that is called missing', count('more than $ 40 million', figure('more than $ 40 million', 40_000_000, 'more than', { unitMissing: 'no currency stated' })), 'number-not-said', 'unitMissing', 'the unit “$”'],
  ['a share without its unit', count('reaches more than 20 percent', figure('more than 20', 20, 'more than')), 'number-not-said', 'value', 'the unit “percent”'],
  ['a quote with another count', { folder: 'figures', words: ['some 300 agreements', 'There are 280 agreements'], gives: figure('some 300', 300, 'about') }, 'quote-disagrees', 'quotes.q-1.exact', 'say 280; the record says 300'],
];

const KINDS = (
  [
    ['a signing for an opening', 'opened on a Monday', 'signing', 'say “opened”, which is "opening"'],
    ['a visit for a signing', 'Ada Brown signed it', 'visit', 'say “signed”, which is "signing"'],
    [
      'an opening for a visit, in Russian',
      'официальный визит Ады',
      'opening',
      '“визит”, which is "visit"',
      'ru',
    ],
    ['a meeting for an opening, in Tajik', 'Китобхона кушода шуд', 'meeting', '“кушода”', 'tg'],
    [
      'a visit for talks, in Ukrainian',
      'переговори і зустріч',
      'visit',
      '“переговори”, which is "meeting"',
      'uk',
    ],
    ['an opening for days of culture', 'days of culture and literature', 'opening', '“culture”'],
    ['culture for parliament', 'the inter-parliament committee', 'culture', '“inter-parliament”'],
    ['the economy for troops', 'military exercises', 'economy', 'and no word for "economy"'],
    ['defence for trade', 'Торговля выросла; экономика тоже', 'defence', 'which is "economy"', 'ru'],
  ] as const
).map(([what, words, kind, says, language = 'en']): Refused => [
  what,
  { words, language, gives: { kind } },
  'kind-not-said',
  'kind',
  says,
]);

/* prettier-ignore */
const NAMES: Refused[] = [
  ['a protocol for a treaty', agreement('The Treaty was signed', { designation: 'protocol' }), 'fact-not-in-words', 'designation', '“protocol” or another word for it. They say “treaty”'],
  ['a draft for an agreement on projects', agreement('agreements on projects', { designation: 'draft' }), 'fact-not-in-words', 'designation', 'They say “agreement”'],
  ['a contract for «соглашение»', agreement('Соглашение подписано', { designation: 'contract' }, 'ru'), 'fact-not-in-words', 'designation', 'They say “agreement”'],
  ['a level that the words do not give', agreement('interstate agreements', { designation: 'agreement', level: 'intergovernmental' }), 'fact-not-in-words', 'level', 'They say “interstate”'],
  ['"not stated" of a level that a quote supports', { ...agreement('interstate agreements', { }), supports: ['title', 'subject', 'level'] }, 'quote-disagrees', 'level', 'the level “interstate”'],
  ['a state visit for an official one', { words: 'the official visit of Ada Brown to Northport', gives: visit('ada-brown', 'eastland', 'state') }, 'fact-not-in-words', 'visit.rank', 'They say “official”'],
  ['a state visit for one of a head of state', { words: 'the visit of the head of state to Northport', gives: visit('ada-brown', 'eastland', 'state') }, 'fact-not-in-words', 'visit.rank', '“state”'],
  ['an official visit for a working one, in Russian', { words: 'рабочий визит в Нортпорте', language: 'ru', gives: visit('ada-brown', 'eastland', 'official') }, 'fact-not-in-words', 'visit.rank', 'They say “working”'],
  ['no rank for an official visit', { words: 'the official visit of Ada Brown to Northport', gives: visit('ada-brown', 'eastland', 'not stated') }, 'quote-disagrees', 'visit.rank', 'the rank “official”'],
  ['another visitor', { words: 'the working visit of Ada Brown to Northport', gives: { ...visit('bob-blue', 'eastland', 'working'), people: [{ id: 'bob-blue', role: 'visitor' }] } }, 'fact-not-in-words', 'people[0]', '“Bob Blue”'],
  ['another host', { words: 'the working visit of Ada Brown to Northport', gives: visit('ada-brown', 'westland', 'working') }, 'fact-not-in-words', 'visit.host', '“Westland”, or a place in it'],
  ['the country of the visitor for the host', { words: 'the working visit of the President of Westland Ada Brown to Northport', gives: visit('ada-brown', 'westland', 'working') }, 'fact-not-in-words', 'visit.host', 'as where the visit went'],
  ['the title of another', { words: 'the minister Bob Blue met Ada Brown', gives: person('ada-brown', 'minister') }, 'fact-not-in-words', 'people[0].title', '“minister” as what it calls Ada Brown'],
  ['the title of another, after the name', { words: 'Ada Brown met Bob Blue, minister', gives: person('ada-brown', 'minister') }, 'fact-not-in-words', 'people[0].title', 'Ada Brown'],
  ['a title from another quote', { words: ['Ada Brown came', 'the minister spoke'], gives: person('ada-brown', 'minister') }, 'fact-not-in-words', 'people[0].title', '“minister”'],
  ['the country in the name of an embassy for the place', { words: 'The Embassy of Eastland was opened in Southport', gives: { places: ['eastland'] } }, 'fact-not-in-words', 'places[0]', '“Eastland”'],
  ['a side for the place', { words: 'relations between Eastland and Westland were set up in Northport', gives: { places: ['westland'] } }, 'fact-not-in-words', 'places[0]', '“Westland”'],
  ['sides for signatories', agreement('the Agreement between Eastland and Westland', { designation: 'agreement', signatories: ['eastland'] }), 'fact-not-in-words', 'signatories[0]', '“between” names the sides'],
  ['a place inside of another word', { words: 'in Northporton', gives: { places: ['northport'] } }, 'fact-not-in-words', 'places[0]', '“Northport”'],
];

describe.each([
  ['a date', DATES],
  ['a number', NUMBERS],
  ['a kind of event', KINDS],
  ['a name or a kind', NAMES],
])('%s that its words do not say is refused:', (_, cases) => {
  test.each(cases)('%s', (what, claim, code, field, says) => {
    const problems = problemsOf(claim);
    expect(problems).toMatchObject([{ code, field }]);
    expect(problems[0]?.message).toContain(says);
    expect(what).not.toBe('');
  });
});
