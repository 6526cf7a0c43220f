import type { ProblemCode } from '#problems/catalogue.ts';
import {
  add,
  all,
  append,
  body,
  change,
  person,
  place,
  variants,
  type Does,
} from '../../fixtures/author-changes.ts';
import { testAuthorIsTold } from './author-is-told.ts';

/*
 * Registers, visits, lists and offices as authors get them wrong, each in one way and told once; and what is unusual
 * there and right.
 */

const EVENT = 'events/library-office-opened.mdx';
const ADA = 'people/ada-brown.yaml';
const PORT = 'places/northport.yaml';
const CORRECTIONS = 'corrections/library-page.yaml';

const westland = add('places/westland.yaml', place('Westland', 'country'));
const eastland = add('places/eastland.yaml', place('Eastland', 'country'));

/** The event as a visit; `people` are more people of it. */
const visit = (visitor: string, host: string, people = ''): Does =>
  all(
    westland,
    eastland,
    add('people/bob-blue.yaml', person('Bob Blue')),
    change(EVENT, 'supports: [people]', 'supports: [people, visit]'),
    ...(people === '' ? [] : [change(EVENT, 'organizations:\n', `${people}organizations:\n`)]),
    change(EVENT, 'quotes:', `visit: { visitor: ${visitor}, host: ${host}, rank: not stated }\nquotes:`),
  );
const listed = (id: string, role: string) =>
  `  - { id: ${id}, role: ${role}, label: inferred, rule: said-of-both }\n`;

const offices = (terms: readonly [who: string, from: string, to?: string][], more = ''): Does =>
  add(
    'offices.yaml',
    `keeper:\n  name: Keeper\n  titles: [Keeper of the Light]\n${more}  holders:\n${terms
      .map(
        ([who, from, to]) =>
          `    - { ${who}, from: '${from}'${to ? `, to: '${to}'` : ''}, references: [library-site] }\n`,
      )
      .join('')}`,
  );
const [ada, bob, cy] = ['person: ada-brown', 'name: Bob Blue', 'name: Cy'];

/* prettier-ignore */
const BAD: [what: string, does: Does, code: ProblemCode][] = [
  // Names
  ['two people of one name', add('people/ada.yaml', person('Ada Brown')), 'name-taken'],
  ['two people of one name in other letters', add('people/ada.yaml', person('ADA  brown')), 'name-taken'],
  ['two places of one name and kind', add('places/port.yaml', place('Northport', 'city')), 'name-taken'],
  ['two bodies of one name', add('organizations/office.yaml', body('Library Office')), 'name-taken'],
  ['a spelling of two people', add('people/a.yaml', person('Anna', variants('form: Ада Браун, lang: ru'))), 'name-taken'],
  ['a name that is the spelling of another', add('people/a.yaml', person('Ада Браун')), 'name-taken'],
  ['a spelling that is the name of another', add('people/a.yaml', person('Anna', variants('form: Ada Brown, lang: en'))), 'name-taken'],
  ['a whole entry copied', (edition) => edition.withFile('people/ada.yaml', edition.files.get(ADA) ?? ''), 'name-taken'],
  ['a spelling twice', append(ADA, '  - { form: Ада Браун, lang: ru }\n'), 'spelling-repeated'],
  ['a spelling twice in other capitals', append(ADA, '  - { form: Ада БРАУН, lang: ru }\n'), 'spelling-repeated'],
  ['a spelling twice with other spaces', append(ADA, '  - { form: Ада  Браун, lang: ru }\n'), 'spelling-repeated'],
  ['the name among its spellings', append(ADA, '  - { form: Ada Brown, lang: en }\n'), 'spelling-repeated'],
  ['Latin letters as Russian', append(ADA, '  - { form: Poutine, lang: ru }\n'), 'script-unexpected'],
  ['Latin letters as Tajik', append(ADA, '  - { form: Tojikiston, lang: tg }\n'), 'script-unexpected'],
  ['Cyrillic letters as English', append(ADA, '  - { form: Эйда, lang: en }\n'), 'script-unexpected'],
  ['Cyrillic letters as romanised', append(ADA, '  - { form: Эйда, lang: ru-Latn }\n'), 'script-unexpected'],
  ['Latin letters as Persian', append(ADA, '  - { form: Ada, lang: fa }\n'), 'script-unexpected'],
  ['an unknown namesake', append(ADA, 'differentFrom: [ada-browne]\n'), 'reference-unknown'],
  ['a namesake of another register', append(ADA, 'differentFrom: [northport]\n'), 'reference-unknown'],
  // Places
  ['a longitude past the last', append(PORT, 'position: { east: 690, north: 39, references: [library-site] }\n'), 'field-invalid'],
  ['a latitude past the pole', append(PORT, 'position: { east: 39, north: 139, references: [library-site] }\n'), 'field-invalid'],
  ['a longitude to a thousandth', append(PORT, 'position: { east: 69.505, north: 39, references: [library-site] }\n'), 'field-invalid'],
  ['a longitude in words', append(PORT, "position: { east: '69', north: 39, references: [library-site] }\n"), 'field-invalid'],
  ['a country in a country', all(westland, add('places/eastland.yaml', place('Eastland', 'country', 'country: westland\n'))), 'fields-contradict'],
  ['a country in itself', add('places/westland.yaml', place('Westland', 'country', 'country: westland\n')), 'fields-contradict'],
  ['a place in itself', append(PORT, 'country: northport\n'), 'reference-unknown'],
  ['a place in a city', add('places/harbour.yaml', place('Harbour', 'site', 'country: northport\n')), 'reference-unknown'],
  // Visits
  ['a visit to a town', visit('ada-brown', 'northport'), 'reference-unknown'],
  ['a visitor who is not there', visit('bob-blue', 'westland'), 'visitor-missing'],
  ['a visit of a body that is not there', all(visit('harbour-board', 'westland'), add('organizations/harbour-board.yaml', body('Harbour Board'))), 'visitor-missing'],
  ['a visitor who is the host', visit('bob-blue', 'westland', listed('bob-blue', 'host')), 'fields-contradict'],
  ['someone who is visitor and host', change(EVENT, 'organizations:\n', `${listed('ada-brown', 'visitor')}${listed('ada-brown', 'host')}organizations:\n`), 'fields-contradict'],
  ['a visit to one country, in a town of another', all(visit('ada-brown', 'westland'), append(PORT, 'country: eastland\n')), 'fields-contradict'],
  // Lists
  ['a person twice in one role', change(EVENT, 'organizations:\n', '  - { id: ada-brown, role: present, title: Keeper of the Light }\norganizations:\n'), 'listed-twice'],
  ['a body twice', change(EVENT, '- library-office', '- library-office\n  - library-office'), 'listed-twice'],
  ['a place twice, under two labels', change(EVENT, '- northport', '- northport\n  - { id: northport, label: inferred, rule: said-of-both }'), 'listed-twice'],
  ['a field twice in what is supported', change(EVENT, '[people]', '[people, people]'), 'listed-twice'],
  ['a note about one thing twice', change('notes/it-was-signed.yaml', '- library-page', '- treaty-on-fishing'), 'listed-twice'],
  ['a reference twice', change('sources/library-page.yaml', 'references: [library-site] }\npublished', 'references: [library-site, library-site] }\npublished'), 'listed-twice'],
  ['a title of an office twice', all(offices([[ada, '1990']]), change('offices.yaml', 'titles: [', 'titles: [Keeper of the Light, ')), 'listed-twice'],
  ['a figure twice side by side', add('contested-counts.yaml', 'nets:\n  title: Nets\n  figures: [agreements-more-than-12, agreements-more-than-12]\n  outside: []\n'), 'listed-twice'],
  ['a literal translation twice', add('calques.yaml', 'language: ru\ntext: T.\nwords:\n  - { printed: Contract, original: Договор, meant: treaty }\n  - { printed: contract, original: договор, meant: treaty }\n'), 'field-invalid'],
  ['a word not looked for twice', add('search-lexicon.yaml', 'stopWords: [the, a, the]\n'), 'field-invalid'],
  ['a phrase read otherwise twice', add('search-lexicon.yaml', 'rewrites:\n  - { phrases: [head of state, head of state], to: president }\n'), 'field-invalid'],
  // Offices
  ['two holders at a time', offices([[bob, '1990', '1995'], [ada, '1992']]), 'terms-overlap'],
  ['one holder twice at a time', offices([[ada, '1990', '1995'], [ada, '1994']]), 'terms-overlap'],
  ['a term within another', offices([[ada, '1990'], [bob, '1993', '1994']]), 'terms-overlap'],
  ['two holders to this day', offices([[ada, '1990'], [bob, '1995']]), 'terms-overlap'],
  ['terms that overlap, the later one first', offices([[ada, '1992'], [bob, '1990', '1995']]), 'terms-overlap'],
  ['a term that ends before it begins', offices([[ada, '1992', '1990']]), 'term-reversed'],
  ['a term that ends the day before', offices([[ada, '1992-05-05', '1992-05-04']]), 'term-reversed'],
  ['a holder with an id and a name', offices([[`${ada}, name: Ada`, '1990']]), 'field-invalid'],
  // Corrections, references, sources
  ['a correction of a word by itself', add(CORRECTIONS, 'a: { exact: It was signed, class: grammar, corrected: It was signed }\n'), 'correction-idle'],
  ['an address of a reference again', append('references.yaml', 'again:\n  address: https://LIBRARY.example/page\n  publisher: P\n  about: A.\n  lang: en\n'), 'reference-taken'],
];

/* prettier-ignore */
const GOOD: [what: string, does: Does][] = [
  ['brothers of one surname', all(add('people/i-petrov.yaml', person('Ivan Petrov', variants('form: I. Petrov, lang: en'))), add('people/p-petrov.yaml', person('Pyotr Petrov', variants('form: P. Petrov, lang: en'))))],
  ['brothers who share a spelling', all(add('people/i-petrov.yaml', person('Ivan Petrov', variants('form: Petrov, lang: en'))), add('people/p-petrov.yaml', person('Pyotr Petrov', `differentFrom: [i-petrov]\n${variants('form: Petrov, lang: en')}`)))],
  ['two people of one name', add('people/ada-the-younger.yaml', person('Ada Brown (the younger)'))],
  ['two people of one name who are told apart', all(add('people/a-1.yaml', person('Ann Lee', 'differentFrom: [a-2]\n')), add('people/a-2.yaml', person('Ann Lee', 'differentFrom: [a-1]\n')))],
  ['a city and its region of one name', add('places/northport-region.yaml', place('Northport', 'region'))],
  ['a city and a country of one name', add('places/northport-state.yaml', place('Northport', 'country'))],
  ['towns of one name in two countries', all(westland, eastland, add('places/p-1.yaml', place('Petersburg', 'city', 'country: westland\n')), add('places/p-2.yaml', place('Petersburg', 'city', 'country: eastland\n')))],
  ['a body named as a person is', add('organizations/ada-brown-foundation.yaml', body('Ada Brown'))],
  ['a person of one letter', add('people/u.yaml', person('U'))],
  ['people with accents, apostrophes, hyphens', all(add('people/e.yaml', person('Étienne O’Neill-Šírová')), add('people/d.yaml', person("'d’Alembert'")))],
  ['spellings that differ in a sign', append(ADA, '  - { form: Áda Brown, lang: en }\n  - { form: A. Brown, lang: en }\n  - { form: A.Brown, lang: en }\n')],
  ['one spelling in two languages', append(ADA, '  - { form: Ада Браун, lang: tg }\n')],
  ['a name that another language writes alike', append(ADA, '  - { form: Ada Brown, lang: de }\n')],
  ['a Russian name with a Latin abbreviation', append(ADA, '  - { form: Проект CASA-1000, lang: ru }\n')],
  ['a number as a spelling', append(ADA, "  - { form: '1000', lang: ru }\n")],
  ['Uzbek and Serbian in either script', append(ADA, '  - { form: Тошкент, lang: uz }\n  - { form: Toshkent, lang: uz }\n  - { form: Београд, lang: sr }\n  - { form: Beograd, lang: sr }\n')],
  ['Ukrainian, Greek, Georgian, Armenian, Hebrew, Persian', append(ADA, '  - { form: Їжакевич, lang: uk }\n  - { form: Αδα, lang: el }\n  - { form: ადა, lang: ka }\n  - { form: Ադա, lang: hy }\n  - { form: עדה, lang: he }\n  - { form: آدا, lang: fa }\n')],
  ['Chinese, Japanese, Korean', append(ADA, '  - { form: 艾达, lang: zh }\n  - { form: エイダ, lang: ja }\n  - { form: 에이다, lang: ko }\n')],
  ['Tajik in Latin and in Arabic letters', append(ADA, '  - { form: Ada, lang: tg-Latn }\n  - { form: آدا, lang: tg-Arab }\n')],
  ['a place to the west and the south', append(PORT, 'position: { east: -68, north: -55, references: [library-site] }\n')],
  ['a place to a hundredth of a degree', append(PORT, 'position: { east: 69.07, north: -38.03, references: [library-site] }\n')],
  ['a place at the date line, and the pole', append(PORT, 'position: { east: 180, north: 90, references: [library-site] }\n')],
  ['a place between countries', add('places/border.yaml', place('The border', 'border'))],
  ['a visit of a person', visit('bob-blue', 'westland', listed('bob-blue', 'visitor'))],
  ['a visit of a head of delegation', visit('bob-blue', 'westland', listed('bob-blue', 'head of delegation'))],
  ['a visit of a body', visit('library-office', 'westland')],
  ['a visit with stops in two countries', all(visit('ada-brown', 'westland'), append(PORT, 'country: eastland\n'), change(EVENT, '- northport', '- northport\n  - { id: westland, label: inferred, rule: said-of-both }'))],
  ['a person in two roles', change(EVENT, 'organizations:\n', `${listed('ada-brown', 'speaker')}organizations:\n`)],
  ['a person under two titles', change(EVENT, 'organizations:\n', '  - { id: ada-brown, role: present, title: Keeper }\norganizations:\n')],
  ['an office held twice, with a gap', offices([[ada, '1990', '1993'], [bob, '1995', '1996'], [ada, '1997']])],
  ['an office since a year', offices([[ada, '1990']])],
  ['an office handed over within a year', offices([[ada, '1980', '2010'], [bob, '2010']])],
  ['an office handed over within a month', offices([[ada, '1980-01-01', '2011-12'], [bob, '2011-12-21']])],
  ['an office handed over on a day', offices([[ada, '1980-01-01', '2008-05-07'], [bob, '2008-05-07']])],
  ['an office of one day', offices([[ada, '1980', '1999'], [bob, '2000-01-01', '2000-01-01'], [cy, '2000-01-02']])],
  ['an office of two at a time', offices([[ada, '1990'], [bob, '1991']], '  joint: true\n')],
  ['a holder about whose days little is known', offices([[ada, '1980~', '1995?'], [bob, '1996']])],
  ['a correction that leaves words out', add(CORRECTIONS, "a: { exact: It was signed, class: grammar, corrected: '' }\n")],
  ['a correction of capitals', add(CORRECTIONS, 'a: { exact: It was signed, class: misprint, corrected: it was signed }\n')],
  ['a reference that nothing cites yet', append('references.yaml', 'later:\n  address: https://library.example/later\n  publisher: P\n  about: A.\n  lang: en\n')],
  ['two parts of one page as references', append('references.yaml', 'part:\n  address: https://library.example/page#part\n  publisher: P\n  about: A.\n  lang: en\n')],
];

testAuthorIsTold(BAD, GOOD);
