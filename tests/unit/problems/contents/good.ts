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
import { counted, dated, letter, told } from './letter.ts';

const CHAPTER = 'chapters/the-library.mdx';
const EVENT = 'events/library-office-opened.mdx';
const NOTE = 'notes/it-was-signed.yaml';

/** An event at which somebody with this name was present, as the letter prints it. */
const named = (name: string, text = `${name} was present`, language = 'en'): Does =>
  all(
    add('people/somebody.yaml', person(JSON.stringify(name))),
    told(text, 'people: [{ id: somebody, role: present }]', ['people'], language),
  );
/** An event with a date that its words give in standard form. */
const read = (text: string, edtf: string, words: string, language = 'en') =>
  dated(text, edtf, words, language, 'normalised');
const says = (text: string) => append(CHAPTER, `\n${text}\n`);

/** Unusual contents, all of them sound. */
/* prettier-ignore */
export const GOOD: readonly [what: string, does: Does][] = [
  ['a Tajik date', dated('Китобхона рӯзи 9 сентябри соли 1991 кушода шуд', '1991-09-09', '9 сентябри соли 1991', 'tg')],
  ['a Tajik month', dated('Дар моҳи марти соли 2020 ҷашнвора буд', '2020-03', 'марти соли 2020', 'tg')],
  ['a Russian date with г.', dated('Клуб открыт 5 мая 1992 г. в селе', '1992-05-05', '5 мая 1992 г.', 'ru')],
  ['a Russian range', read('Фестиваль прошёл с 3 по 5 мая 1992 года', '1992-05-03/1992-05-05', 'с 3 по 5 мая 1992 года', 'ru')],
  ['a Russian decade', dated('В 1990-е годы открылся театр', '199X', '1990-е годы', 'ru')],
  ['no-break spaces in a date', dated('Клуб открыт 5\u00a0мая 1992\u00a0г.', '1992-05-05', '5 мая 1992 г.', 'ru')],
  ['a narrow no-break space', counted('There are 40\u202f000 books', '40 000', 'number: 40000\nqualifier: exactly\nunit: books')],
  ['an ISO date', dated('1992-05-04: the museum', '1992-05-04', '1992-05-04')],
  ['a numeral date', read('The museum was shown on 14.05.1992.', '1992-05-14', '14.05.1992')],
  ['Roman months', read('The museum, 4.V.1992', '1992-05-04', '4.V.1992')],
  ['a range over months', read('A festival from 30 April to 2 May 1992', '1992-04-30/1992-05-02', 'from 30 April to 2 May 1992')],
  ['a range over years', read('A concert tour, 1992–1994', '1992/1994', '1992–1994')],
  ['since', read('Since 2008 concerts were held', '2008/..', 'Since 2008')],
  ['until', read('Concerts were held until June 2005', '../2005-06', 'until June 2005')],
  ['a season', read('A concert in spring 2003', '2003-21', 'spring 2003')],
  ['a quarter', read('A concert in the first quarter of 2018', '2018-33', 'first quarter of 2018')],
  ['a half-year', read('Concerts in the second half of 2003', '2003-41', 'second half of 2003')],
  ['all of some years', read('Concerts in 1997, 1999 and 2004', '{1997,1999,2004}', '1997, 1999 and 2004')],
  ['one of two years', read('A concert in 1998 or 1999', '[1998,1999]', '1998 or 1999')],
  ['about a year', read('A concert about 1992', '1992~', 'about 1992')],
  ['perhaps a year', read('A concert, perhaps in 1992', '1992?', 'perhaps in 1992')],
  ['a decade', dated('Concerts in the 1990s', '199X', 'the 1990s')],
  ['an ordinal', dated('A concert on the 4th of May, 1992', '1992-05-04', '4th of May, 1992')],
  ['a weekday', dated('A concert on Monday, May 4, 1992', '1992-05-04', 'Monday, May 4, 1992')],
  ['a leap day', dated('A concert on 29 February 2000', '2000-02-29', '29 February 2000')],
  ['dollars', counted('It cost more than $ 40 million', 'more than $ 40 million', 'number: 40000000\nqualifier: more than\nunit: $')],
  ['roubles', counted('Выделено около 2,5 млн рублей', 'около 2,5 млн', 'number: 2500000\nqualifier: about\nunit: рублей', 'ru')],
  ['somoni', counted('Зиёда аз 5 ҳазор сомонӣ дода шуд', 'Зиёда аз 5 ҳазор', 'number: 5000\nqualifier: more than\nunit: сомонӣ', 'tg')],
  ['euros', counted('It cost €300', '€300', 'number: 300\nqualifier: exactly\nunit: €')],
  ['percent', counted('It grew by 12.5 percent', '12.5 percent', 'number: 12.5\nqualifier: exactly\nunit: percent')],
  ['an apostrophe in a name', named('Conor O’Neill')],
  ['a straight apostrophe in the source', named("Conor O'Neill")],
  ['a hyphen in a name', named('Anne-Marie Smith-Jones')],
  ['initials', named('S.H.Hayrullaev')],
  ['initials in Russian', all(add('people/somebody.yaml', person('Ivan Petrov', variants("form: 'И. П. Петров', lang: ru"))), told('Присутствовал И.\u00a0П.\u00a0Петров', 'people: [{ id: somebody, role: present }]', ['people'], 'ru'))],
  ['a Tajik name', all(add('people/somebody.yaml', person('Qohir Rasulzoda', variants('form: Қоҳир Расулзода, lang: tg'))), told('Қоҳир Расулзода омад', 'people: [{ id: somebody, role: present }]', ['people'], 'tg'))],
  ['letters with marks', named('Łukasz Żółć')],
  ['a name with a number', all(add('organizations/school-7.yaml', body('"School # 7"')), told('School # 7 had a concert', 'organizations: [school-7]', ['organizations']))],
  ['a name in quotation marks', all(add('organizations/club.yaml', body('Club', variants('form: «Клуб», lang: ru'))), told('Концерт. «Клуб»— место встреч', 'organizations: [club]', ['organizations'], 'ru'))],
  ['a place with a saint', all(add('places/town.yaml', place('Saint-Petersburg', 'city', variants('form: St. Petersburg, lang: en'))), told('A concert in St. Petersburg', 'places: [town]', ['places']))],
  ['a person of two roles', change(EVENT, '  - { id: ada-brown, role: present, title: Keeper of the Light }', '  - { id: ada-brown, role: present, title: Keeper of the Light }\n  - { id: ada-brown, role: speaker }')],
  ['a soft line break in a quote', all(letter('A concert was\nheld there'), append(NOTE, '  soft:\n    source: letter\n    exact: "A concert was\\nheld there"\n'))],
  ['a quote folded in YAML', change(EVENT, '    exact: Ada Brown, Keeper of the Light, was present', '    exact: >-\n      Ada Brown, Keeper of\n      the Light, was present')],
  ['a quote with what stands before it', change(EVENT, '    exact: Ada Brown, Keeper of the Light, was present', "    exact: Ada Brown, Keeper of the Light, was present\n    prefix: 'three rooms. '")],
  ['a quote of two pieces', change(EVENT, '    exact: Ada Brown, Keeper of the Light, was present', '    exact: [It has three rooms, "Ada Brown, Keeper of the Light, was present"]')],
  ['a third witness', all(letter('The Library Office was opened on 4 May 1992'), change(EVENT, '  opened-b:', '  opened-c:\n    source: letter\n    exact: The Library Office was opened on 4 May 1992\n    supports: [title, date, organizations]\n  opened-b:'))],
  ['a witness of another day', all(letter('It was opened on May 5th, 1992'), change(EVENT, '  opened-b:', "  opened-c:\n    source: letter\n    exact: It was opened on May 5th, 1992\n    supports: [title, date]\n    says: { date: '1992-05-05' }\n  opened-b:"))],
  ['a witness in Russian', all(letter('Библиотека открыта 4 мая 1992 года', 'ru'), change(EVENT, '  opened-b:', '  opened-c:\n    source: letter\n    exact: Библиотека открыта 4 мая 1992 года\n    supports: [title, date]\n  opened-b:'))],
  ['a title of many words', change(EVENT, 'title: Library Office opened', `title: Library Office of the ${'united and allied '.repeat(8)}towns opened`)],
  ['a title in other languages', change(EVENT, 'kind: opening', 'titleVariants:\n  - { form: Открытие библиотеки, lang: ru }\n  - { form: Кушодашавии китобхона, lang: tg }\nkind: opening')],
  ['the date in a title', change(EVENT, 'title: Library Office opened', 'title: Library Office opened, 4 May 1992')],
  ['a colon in a title', change(EVENT, 'title: Library Office opened', "title: 'Library Office: opened'")],
  ['links to a record and to a part of one', says('[It](/agreements/treaty-on-fishing/) was [signed](/agreements/treaty-on-fishing/#signed).<Cite to="treaty-on-fishing" />')],
  ['a table with citations', says('| What | When |\n| :-- | --: |\n| The office<Cite to="library-office-opened" /> | 1992 |\n| The treaty<Cite to="treaty-on-fishing" /> | 1993 |')],
  ['a list with citations', says('1. The office<Cite to="library-office-opened" />\n2. The treaty<Cite to="treaty-on-fishing" />')],
  ['a quotation of a source', says('> The library is never still.<Cite to="never-still" />')],
  ['a heading with a year', says('## The treaty of 1993\n\nIt was signed in June.<Cite to="treaty-on-fishing" />')],
  ['Russian words in a text', says('It was called «Клуб»—«Дом» in Russian.<Cite to="never-still" />')],
  ['emphasis and a hard break', says('*It* is **never** still,\\\nthey say.<Cite to="never-still" />')],
  ['an entity', says('Nets&nbsp;&amp; ropes.<Cite to="it-was-signed" />')],
  ['a note of several paragraphs', change(NOTE, 'text: A prints “It was signed” of many agreements.', 'text: |-\n  A prints “It was signed” of many agreements.\n\n  It is a slip.')],
  ['a comment in YAML', append('people/ada-brown.yaml', '# A note to ourselves: «проверить».\n')],
  ['lines that end as on Windows', (edition) => edition.withFile('people/ada-brown.yaml', (text) => text.replaceAll('\n', '\r\n'))],
];
