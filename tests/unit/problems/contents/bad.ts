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
} from '../../../fixtures/author-changes.ts';
import { counted, dated, letter, told, TOLD } from './letter.ts';

const CHAPTER = 'chapters/the-library.mdx';
const EVENT = 'events/library-office-opened.mdx';
const TREATY = 'agreements/treaty-on-fishing.mdx';
const FIGURE = 'figures/told.yaml';
const NOTE = 'notes/it-was-signed.yaml';

const read = (text: string, edtf: string, words: string, language = 'en') =>
  dated(text, edtf, words, language, 'normalised');
const says = (text: string) => append(CHAPTER, `\n${text}\n`);

/** Contents with one thing wrong, the file it is in, and the field. */
/* prettier-ignore */
export const BAD: readonly [what: string, does: Does, file: string, field: string][] = [
  ['a Tajik date of another month', dated('Китобхона рӯзи 9 сентябри соли 1991 кушода шуд', '1991-10-09', '9 сентябри соли 1991', 'tg'), TOLD, 'date.edtf'],
  ['a Russian date of another day', dated('Клуб открыт 5\u00a0мая 1992 г.', '1992-05-06', '5 мая 1992 г.', 'ru'), TOLD, 'date.edtf'],
  ['a range cut short', read('Фестиваль прошёл с 3 по 5 мая 1992 года', '1992-05-03/1992-05-04', 'с 3 по 5 мая 1992 года', 'ru'), TOLD, 'date.edtf'],
  ['one of a set left out', read('Concerts in 1997, 1999 and 2004', '{1997,1999}', '1997, 1999 and 2004'), TOLD, 'date.edtf'],
  ['all for one of a set', read('A concert in 1998 or 1999', '{1998,1999}', '1998 or 1999'), TOLD, 'date.edtf'],
  ['doubt left out', read('A concert, perhaps in 1992', '1992', 'perhaps in 1992'), TOLD, 'date.edtf'],
  ['another half-year', read('Concerts in the second half of 2003', '2003-40', 'second half of 2003'), TOLD, 'date.edtf'],
  ['a day that there is not', dated('A concert on 29 February 2000', '2001-02-29', '29 February 2000'), TOLD, 'date.edtf'],
  ['an end before the beginning', read('Concerts, 1992–1994', '1994/1992', '1992–1994'), TOLD, 'date.edtf'],
  ['the year zero', dated('A concert in the 1990s', '0000', 'the 1990s'), TOLD, 'date.edtf'],
  ['millions for thousands', counted('Зиёда аз 5 ҳазор сомонӣ дода шуд', 'Зиёда аз 5 ҳазор', 'number: 5000000\nqualifier: more than\nunit: сомонӣ', 'tg'), FIGURE, 'number'],
  ['exactly for about', counted('Выделено около 2,5 млн рублей', 'около 2,5 млн', 'number: 2500000\nqualifier: exactly\nunit: рублей', 'ru'), FIGURE, 'qualifier'],
  ['another currency', counted('It cost €300', '€300', 'number: 300\nqualifier: exactly\nunit: $'), FIGURE, 'unit'],
  ['a point for a comma', counted('There are 40,000 books', '40,000', 'number: 40\nqualifier: exactly\nunit: books'), FIGURE, 'number'],
  ['a name of a look-alike', add('organizations/club.yaml', body('Ad\u0430 Green')), 'organizations/club.yaml', 'name'],
  ['a name with an invisible sign', add('organizations/club.yaml', body('"Ada\\u200b Green"')), 'organizations/club.yaml', 'name'],
  ['a full-width name', add('organizations/club.yaml', body('Ａｄａ Green')), 'organizations/club.yaml', 'name'],
  ['a name of letters read wrongly', add('organizations/club.yaml', body('JosÃ© Green')), 'organizations/club.yaml', 'name'],
  ['a spelling of two people', add('people/somebody.yaml', person('Eve Brown', variants('form: Ада Браун, lang: ru'))), 'people/somebody.yaml', 'variants[0]'],
  ['a spelling twice', add('people/somebody.yaml', person('Eve Green', variants('form: Ева, lang: ru', 'form: Ева, lang: ru'))), 'people/somebody.yaml', 'variants[1]'],
  ['a language of another script', add('people/somebody.yaml', person('Eve Green', variants('form: Poutine, lang: ru'))), 'people/somebody.yaml', 'variants[0].lang'],
  ['a place beyond the pole', add('places/town.yaml', place('Town', 'city', 'position: { east: 10, north: 91, references: [library-site] }\n')), 'places/town.yaml', 'position.north'],
  ['a country in itself', add('places/town.yaml', place('Town', 'city', 'country: town\n')), 'places/town.yaml', 'country'],
  ['a body in a place there is not', add('organizations/club.yaml', body('Club', 'place: southport\n')), 'organizations/club.yaml', 'place'],
  ['somebody whom the words do not name', all(add('people/somebody.yaml', person('Eve Green')), told('Eve Grün was present', 'people: [{ id: somebody, role: present }]', ['people'])), TOLD, 'people[0]'],
  ['a visit to a town', told('the visit of Ada Brown to Northport', 'people: [{ id: ada-brown, role: visitor }]\nvisit: { visitor: ada-brown, host: northport, rank: not stated }', ['visit', 'people']), TOLD, 'visit.host'],
  ['a signing that was an opening', change(EVENT, 'kind: opening', 'kind: signing'), EVENT, 'kind'],
  ['a year in a title that nothing says', change(EVENT, 'title: Library Office opened', 'title: Library Office opened, 1995'), EVENT, 'title'],
  ['a count in a title that nothing says', change(TREATY, 'title: Treaty on fishing\n', 'title: Treaty on 12 fishing boats\n'), TREATY, 'title'],
  ['a treaty of another kind', change(TREATY, 'designation: treaty', 'designation: protocol'), TREATY, 'designation'],
  ['a level that is not quoted', change(TREATY, 'level: not stated', 'level: interstate'), TREATY, 'level'],
  ['a title that is not printed', change(TREATY, 'titleAsPrinted: Treaty on fishing', 'titleAsPrinted: Treaty of fishing'), TREATY, 'titleAsPrinted'],
  ['a quote of a letter too many', change(EVENT, 'exact: Ada Brown, Keeper of the Light, was present', 'exact: Ada Brown, Keeper of the Lights, was present'), EVENT, 'quotes.present-a.exact'],
  ['a quote with other words before it', change(EVENT, '    exact: Ada Brown, Keeper of the Light, was present', "    exact: Ada Brown, Keeper of the Light, was present\n    prefix: 'two rooms. '"), EVENT, 'quotes.present-a.exact'],
  ['a witness of another day', all(letter('It was opened on May 5th, 1992'), change(EVENT, '  opened-b:', '  opened-c:\n    source: letter\n    exact: It was opened on May 5th, 1992\n    supports: [title, date]\n  opened-b:')), EVENT, 'quotes.opened-c.exact'],
  ['a witness of words it has not', all(letter('It was opened on May 5th, 1992'), change(EVENT, '  opened-b:', "  opened-c:\n    source: letter\n    exact: It was opened on May 5th, 1992\n    supports: [title, date]\n    says: { date: '1992-05-06' }\n  opened-b:")), EVENT, 'quotes.opened-c.says.date'],
  ['a row without a citation', says('| What | When |\n| - | - |\n| The office | 1992 |\n| The treaty<Cite to="treaty-on-fishing" /> | 1993 |'), CHAPTER, ''],
  ['an item without a citation', says('- The office<Cite to="library-office-opened" />\n- The treaty'), CHAPTER, ''],
  ['a quotation of other words', says('> The library is often still.<Cite to="never-still" />'), CHAPTER, ''],
  ['a footnote', says('It is still.[^a]<Cite to="never-still" />\n\n[^a]: A note.'), CHAPTER, ''],
  ['an entity that is not seen', says('It is&#x202E; still.<Cite to="never-still" />'), CHAPTER, ''],
  ['a link to nothing', says('It is [still](/events/none/).<Cite to="never-still" />'), CHAPTER, ''],
  ['a script for an address', change('references.yaml', 'https://library.example/page', 'javascript:alert(1)'), 'references.yaml', 'library-site.address'],
  ['a note on nobody', change(NOTE, '  - library-page', '  - nobody'), NOTE, 'about[1]'],
  ['a note that is stated', change(NOTE, 'label: inferred', 'label: stated'), NOTE, 'label'],
  ['an order that is taken', add('chapters/another.mdx', '---\ntitle: Another\norder: 1\nsummary: More.\n---\n\nIt is.<Cite to="it-was-signed" />\n'), 'chapters/the-library.mdx', 'order'],
];
