import { describe, expect, test } from 'vitest';
import { PROBLEMS, type ProblemCode } from '#problems/catalogue.ts';
import { smallEdition, type SmallEdition } from '../../fixtures/small-edition.ts';

/** One mistake of an author, and where and in what words it is told. */
interface Case {
  /** What the author did. */
  what: string;
  does: (edition: SmallEdition) => SmallEdition;
  code: ProblemCode;
  /** Path below content/. */
  file: string;
  field: string;
  line: number | null;
  /** Words the message must hold. */
  says: string;
}

const EVENT = 'events/library-office-opened.mdx';
const AGREEMENT = 'agreements/treaty-on-fishing.mdx';
const NETS = 'agreements/protocol-on-nets.mdx';
const ROPES = 'agreements/annex-on-ropes.mdx';
const CHAPTER = 'chapters/the-library.mdx';
const NOTE = 'notes/it-was-signed.yaml';
const FIGURE = 'figures/agreements-more-than-12.yaml';
const PAGE = 'sources/library-page.yaml';
const PAPER = 'sources/evening-paper.yaml';
const CORRECTIONS = 'corrections/library-page.yaml';

/** A release that had the event otherwise, and nothing else. */
const RELEASE = JSON.stringify({
  version: '1.0.0',
  date: '2026-11-21',
  hashes: { 'events/library-office-opened': '0' },
  states: {},
});

const WESTLAND = 'name: Westland\nkind: country\ndescription: A country.\n';

/** A table of offices in which Ada Brown is keeper. */
const office = ({ title = 'Keeper of the Light', from = '1990', more = '' }) => `keeper:
  name: Keeper
  titles: [${title}]
  holders:
    - { person: ada-brown, from: '${from}', references: [library-site] }
${more}`;

const change = (file: string, words: string, others: string) => (edition: SmallEdition) =>
  edition.withWords(file, words, others);
const add = (file: string, text: string) => (edition: SmallEdition) => edition.withFile(file, text);
const remove = (file: string) => (edition: SmallEdition) => edition.withFile(file, null);
const append = (file: string, text: string) => (edition: SmallEdition) =>
  edition.withFile(file, (before) => before + text);

/** The event with something known from elsewhere, each in one line, from line 5 on. */
const elsewhere =
  (...lines: string[]) =>
  (edition: SmallEdition) =>
    edition.withWords(
      EVENT,
      'kind: opening',
      `elsewhere:\n${lines.map((line) => `  - ${line}\n`).join('')}kind: opening`,
    );

const asGroup = (edition: SmallEdition) =>
  edition.withWords(AGREEMENT, 'status: named', 'status: named\nseveral: true');
/** The treaty once more, as a part of a group. */
const withPart = (edition: SmallEdition, name: string, group: string) => {
  const part = edition
    .withWords(AGREEMENT, 'signed, places]', 'signed, places, partOf]')
    .withWords(AGREEMENT, 'places:', `partOf: ${group}\nplaces:`);
  return edition.withFile(name, part.files.get(AGREEMENT) ?? null);
};

/* prettier-ignore */
const CASES: Case[] = [
  // Files
  { what: 'left a quotation mark open', does: change(EVENT, 'title: Library', 'title: "Library'), code: 'yaml-broken', file: EVENT, field: '', line: 2, says: 'the quotation mark opened here is not closed' },
  { what: 'wrote a field twice', does: change(EVENT, 'kind: opening', 'kind: opening\nkind: opening'), code: 'yaml-broken', file: EVENT, field: '', line: 5, says: 'this field is given twice' },
  { what: 'began a value with an asterisk', does: change(EVENT, 'summary: The', 'summary: *The'), code: 'yaml-broken', file: EVENT, field: '', line: 3, says: 'cannot begin with "*" outside quotes' },
  { what: 'left a comma out of moved.json', does: change('moved.json', '\n}', '\n  "/a/": "/b/"\n}'), code: 'yaml-broken', file: 'moved.json', field: '', line: 3, says: 'YAML' },
  { what: 'wrote no front matter', does: add('events/quay.mdx', 'A quay was built.\n'), code: 'front-matter-missing', file: 'events/quay.mdx', field: '', line: 1, says: 'does not begin with front matter' },
  { what: 'put a blank line before the front matter', does: change(EVENT, '---', '\n---'), code: 'front-matter-missing', file: EVENT, field: '', line: 1, says: 'does not begin with front matter' },
  { what: 'wrote an event in YAML', does: add('events/quay.yaml', 'title: Quay\n'), code: 'file-unexpected', file: 'events/quay.yaml', field: '', line: null, says: 'expected .mdx or .md' },
  { what: 'made a folder the edition does not know', does: add('event/quay.mdx', '---\n---\n'), code: 'file-unexpected', file: 'event', field: '', line: null, says: 'events' },
  { what: 'put a file beside the folders', does: add('notes.yaml', 'a: b\n'), code: 'file-unexpected', file: 'notes.yaml', field: '', line: null, says: 'notes' },
  { what: 'added a text without its description', does: add('sources/letter.txt', 'Dear library.'), code: 'file-unexpected', file: 'sources/letter.txt', field: '', line: null, says: 'its description letter.yaml beside it' },
  { what: 'left a comma at the end of moved.json', does: change('moved.json', 'opened/"', 'opened/",'), code: 'json-broken', file: 'moved.json', field: '', line: 3, says: 'after the last entry there is no comma' },
  { what: 'emptied moved.json', does: add('moved.json', ''), code: 'json-broken', file: 'moved.json', field: '', line: 1, says: 'the file is empty' },
  { what: 'took moved.json away', does: remove('moved.json'), code: 'file-missing', file: 'moved.json', field: '', line: null, says: 'does not exist' },
  { what: 'made a file where a folder is expected', does: add('corrections', 'one: two\n'), code: 'path-unreadable', file: 'corrections', field: '', line: null, says: 'The folder cannot be read: there is a file where a folder is expected.' },
  { what: 'made a folder where a map is expected', does: add('offices.yaml/keeper.yaml', 'name: Keeper\n'), code: 'path-unreadable', file: 'offices.yaml', field: '', line: null, says: 'The file cannot be read: there is a folder where a file is expected.' },
  { what: 'made a folder where an event is expected', does: add('events/quay.mdx/quay.mdx', '---\n---\n'), code: 'path-unreadable', file: 'events/quay.mdx', field: '', line: null, says: 'there is a folder where a file is expected' },
  { what: 'took the prose of the first page away', does: remove('pages/home.yaml'), code: 'file-missing', file: 'pages/home.yaml', field: '', line: null, says: 'does not exist' },
  { what: 'wrote a page there is not', does: add('pages/contact.yaml', 'title: Contact\n'), code: 'file-unexpected', file: 'pages/contact.yaml', field: '', line: null, says: 'home.yaml or about.yaml' },
  { what: 'pasted a book into an event', does: append(EVENT, 'x'.repeat(200_000)), code: 'file-too-large', file: EVENT, field: '', line: null, says: 'the limit is 200000' },
  { what: 'saved as UTF-16', does: (edition) => edition.withFile(EVENT, Buffer.from(`\ufeff${String(edition.files.get(EVENT))}`, 'utf16le')), code: 'encoding-wrong', file: EVENT, field: '', line: null, says: 'is saved as UTF-16' },
  { what: 'left the marks of Git', does: change(EVENT, 'kind: opening', '<<<<<<< HEAD\nkind: opening\n=======\nkind: meeting\n>>>>>>> other'), code: 'conflict-marks', file: EVENT, field: '', line: 4, says: '"<<<<<<<"' },
  { what: 'pasted a bidirectional control', does: change(EVENT, 'Library Office opened', 'Library \u202eOffice opened'), code: 'character-forbidden', file: EVENT, field: 'title', line: 2, says: 'U+202E' },
  { what: 'pasted a zero-width space', does: change(EVENT, 'Library Office opened', 'Library\u200b Office opened'), code: 'character-forbidden', file: EVENT, field: 'title', line: 2, says: 'U+200B' },
  { what: 'typed a Cyrillic о in a Latin word', does: change(CHAPTER, 'It is never still.<', 'It is nеver still.<'), code: 'letter-look-alike', file: CHAPTER, field: '', line: 15, says: 'U+0435 (a Cyrillic letter in the Latin word' },
  { what: 'saved with a null character', does: change('rules.yaml', 'What is said', 'What is\0 said'), code: 'character-forbidden', file: 'rules.yaml', field: '', line: 3, says: 'U+0000 (a control character)' },
  { what: 'escaped a bidirectional control in YAML', does: change(EVENT, 'title: Library Office opened', 'title: "Library \\u202EOffice opened"'), code: 'character-forbidden', file: EVENT, field: 'title', line: 2, says: 'U+202E (a bidirectional control' },
  { what: 'escaped a null in YAML', does: change(EVENT, 'title: Library Office opened', 'title: "Library\\0 Office opened"'), code: 'character-forbidden', file: EVENT, field: 'title', line: 2, says: 'U+0000' },
  { what: 'escaped a Cyrillic letter in YAML', does: change(EVENT, 'title: Library Office opened', 'title: "Library Offic\\u0435 opened"'), code: 'letter-look-alike', file: EVENT, field: 'title', line: 2, says: 'U+0435' },
  { what: 'escaped a Cyrillic letter in moved.json', does: change('moved.json', '/library/', '/libr\\u0430ry/'), code: 'letter-look-alike', file: 'moved.json', field: '/librаry/', line: 2, says: 'U+0430' },
  { what: 'pasted a zero-width space into a quote', does: change(EVENT, 'exact: Ada Brown', 'exact: Ada\u200b Brown'), code: 'character-forbidden', file: EVENT, field: 'quotes.present-a.exact', line: 19, says: 'U+200B' },
  { what: 'pasted a zero-width space into a name that events state', does: change('places/northport.yaml', 'name: Northport', 'name: North\u200bport'), code: 'character-forbidden', file: 'places/northport.yaml', field: 'name', line: 1, says: 'U+200B' },
  { what: 'pasted a soft hyphen into a folded text', does: change(EVENT, 'summary: The Library', 'summary: >-\n  The\n  Lib\u00adrary'), code: 'character-forbidden', file: EVENT, field: 'summary', line: 5, says: 'U+00AD' },
  { what: 'pasted a zero-width space into a comment', does: change(EVENT, 'title: Library', '# later\u200b\ntitle: Library'), code: 'character-forbidden', file: EVENT, field: '', line: 2, says: 'U+200B' },
  { what: 'named a field with a Cyrillic letter', does: change(EVENT, 'kind: opening', 'k\u0456nd: opening'), code: 'letter-look-alike', file: EVENT, field: 'k\u0456nd', line: 4, says: 'U+0456' },
  { what: 'typed full-width letters', does: change(EVENT, 'title: Library Office opened', 'title: Ｌｉｂｒａｒｙ Office opened'), code: 'character-forbidden', file: EVENT, field: 'title', line: 2, says: 'a full-width character' },
  { what: 'typed a Russian name with a Latin letter', does: change('people/ada-brown.yaml', 'Ада Браун', 'Aда Браун'), code: 'letter-look-alike', file: 'people/ada-brown.yaml', field: 'variants[0].form', line: 5, says: 'a Latin letter in the Cyrillic word' },
  { what: 'wrote a siglum in Cyrillic', does: change(NOTE, 'text: A prints', 'text: А prints'), code: 'letter-look-alike', file: NOTE, field: 'text', line: 4, says: 'U+0410 (Cyrillic letters only' },
  { what: 'saved in the wrong encoding', does: change(NOTE, '“It was signed” of many', 'â€œIt was signedâ€ of many'), code: 'text-damaged', file: NOTE, field: 'text', line: 4, says: '“â€œ” are damaged' },

  // Fields
  { what: 'misspelt a field', does: change(EVENT, 'organizations:', 'organisations:'), code: 'key-unknown', file: EVENT, field: 'organisations', line: 10, says: 'Did you mean "organizations"?' },
  { what: 'misspelt a field of a quote', does: change(EVENT, 'supports: [people]', 'suports: [people]'), code: 'key-unknown', file: EVENT, field: 'quotes.present-a.suports', line: 20, says: 'Did you mean "supports"?' },
  { what: 'gave a slug', does: change(EVENT, 'kind: opening', 'kind: opening\nslug: other'), code: 'key-unknown', file: EVENT, field: 'slug', line: 5, says: 'Unknown field "slug"' },
  { what: 'gave a field no rule has', does: change('rules.yaml', '  title:', '  tite: x\n  title:'), code: 'key-unknown', file: 'rules.yaml', field: 'said-of-both.tite', line: 2, says: 'Did you mean "title"?' },
  { what: 'chose a kind there is not', does: change(EVENT, 'kind: opening', 'kind: party'), code: 'field-invalid', file: EVENT, field: 'kind', line: 4, says: '"opening"' },
  { what: 'left the title out', does: change(EVENT, 'title: Library Office opened\n', ''), code: 'field-missing', file: EVENT, field: 'title', line: 2, says: 'The field "title" is missing: expected text' },
  { what: 'left the title empty', does: change(EVENT, 'title: Library Office opened', "title: ''"), code: 'field-invalid', file: EVENT, field: 'title', line: 2, says: 'expected some text' },
  { what: 'began a title with a space', does: change(EVENT, 'title: Library Office opened', "title: ' Library Office opened'"), code: 'field-invalid', file: EVENT, field: 'title', line: 2, says: 'no white space at the beginning or the end' },
  { what: 'left a date unquoted', does: change(EVENT, "edtf: '1992-05-04'", 'edtf: 1992-05-04'), code: 'field-invalid', file: EVENT, field: 'date.edtf', line: 5, says: "put the date in quotes: '1992-05-04'" },
  { what: 'left a year unquoted', does: change(EVENT, "edtf: '1992-05-04'", 'edtf: 1992'), code: 'field-invalid', file: EVENT, field: 'date.edtf', line: 5, says: 'in quotes' },
  { what: 'left the day of the edition unquoted', does: change('edition.yaml', "date: '2026-11-21'", 'date: 2026-11-21'), code: 'field-invalid', file: 'edition.yaml', field: 'date', line: 4, says: 'expected a day in quotes' },
  { what: 'wrote one place, not a list', does: change(EVENT, 'places:\n  - northport', 'places: northport'), code: 'field-invalid', file: EVENT, field: 'places', line: 6, says: 'expected a list: each item on a line that starts with "-", or all in brackets, [northport]' },
  { what: 'wrote the words of a date empty', does: change(EVENT, "words: 'May 4th, 1992'", "words: ''"), code: 'field-invalid', file: EVENT, field: 'date.words', line: 5, says: 'expected some text' },
  { what: 'linked to a number', does: change(EVENT, '  - northport', '  - 7'), code: 'field-invalid', file: EVENT, field: 'places[0]', line: 7, says: 'expected an id' },
  { what: 'gave a link a label there is not', does: change(EVENT, '  - northport', '  - { id: northport, label: guessed }'), code: 'field-invalid', file: EVENT, field: 'places[0].label', line: 7, says: '"inferred"' },
  { what: 'gave a quote a key with capitals', does: change(EVENT, '  present-a:', '  Present-A:'), code: 'field-invalid', file: EVENT, field: 'quotes.Present-A', line: 17, says: 'expected an id' },
  { what: 'gave a list of one segment', does: change(EVENT, 'exact: Ada Brown, Keeper of the Light, was present', 'exact: [Ada Brown]'), code: 'field-invalid', file: EVENT, field: 'quotes.present-a.exact', line: 19, says: 'one segment needs no list' },
  { what: 'wrote a reference that is no web address', does: change('references.yaml', 'https://library.example/page', 'javascript:alert(1)'), code: 'field-invalid', file: 'references.yaml', field: 'library-site.address', line: 2, says: 'http:// or https://' },
  { what: 'gave three capitals for a siglum', does: change(PAGE, 'siglum: A', 'siglum: AAA'), code: 'field-invalid', file: PAGE, field: 'siglum', line: 1, says: 'one capital letter, or two' },
  { what: 'wrote the name of a language', does: change(PAGE, 'language: en', 'language: English'), code: 'field-invalid', file: PAGE, field: 'language', line: 7, says: 'the code of a language: en' },
  { what: 'named one country', does: append('edition.yaml', 'countries: [northport]\n'), code: 'field-invalid', file: 'edition.yaml', field: 'countries', line: 9, says: 'two countries' },
  { what: 'ended the description with a full stop', does: change('edition.yaml', 'The life of the library', 'The life of the library.'), code: 'field-invalid', file: 'edition.yaml', field: 'description', line: 7, says: 'without a full stop' },
  { what: 'named a landmark that is no event', does: append('pages/home.yaml', 'landmarks:\n  - event: pole\n    text: A pole was put up.\n'), code: 'reference-unknown', file: 'pages/home.yaml', field: 'landmarks[0].event', line: 3, says: 'pole' },
  { what: 'gave the first page a second lead', does: append('pages/home.yaml', 'leads: More.\n'), code: 'key-unknown', file: 'pages/home.yaml', field: 'leads', line: 2, says: 'Did you mean "lead"?' },
  { what: 'took the labels from the page about the edition', does: change('pages/about.yaml', '  - id: labels\n    heading: The labels\n', ''), code: 'field-invalid', file: 'pages/about.yaml', field: 'sections', line: 3, says: 'glossary, labels, rules' },
  { what: 'wrote no calque', does: add('calques.yaml', 'language: ru\ntext: Carried over.\nwords: []\n'), code: 'field-invalid', file: 'calques.yaml', field: 'words', line: 3, says: 'at least one word' },
  { what: 'moved to an address without slashes', does: change('moved.json', '"/events/library-office-opened/"', '"events"'), code: 'field-invalid', file: 'moved.json', field: '/library/', line: 2, says: 'begins and ends with "/"' },
  { what: 'moved a number', does: change('moved.json', '"/events/library-office-opened/"', '5'), code: 'field-invalid', file: 'moved.json', field: '/library/', line: 2, says: 'begins and ends with "/"' },

  { what: 'gave an id of digits', does: add('people/2.yaml', 'name: Bob\nsortName: Bob\ndescription: Nobody.\n'), code: 'id-reserved', file: 'people/2.yaml', field: '', line: 1, says: 'the second page of a list' },
  { what: 'wrote a person down twice', does: (edition) => edition.withFile('people/brown.yaml', edition.files.get('people/ada-brown.yaml') ?? ''), code: 'name-taken', file: 'people/brown.yaml', field: 'name', line: 1, says: '“Ada Brown” is also that of "ada-brown"' },
  { what: 'wrote a spelling down twice', does: append('people/ada-brown.yaml', '  - { form: АДА Браун, lang: ru }\n'), code: 'spelling-repeated', file: 'people/ada-brown.yaml', field: 'variants[1]', line: 6, says: '“АДА Браун” is given twice in this language (“Ада Браун”)' },
  { what: 'called a French spelling Russian', does: append('people/ada-brown.yaml', '  - { form: Adá Braoun, lang: ru }\n'), code: 'script-unexpected', file: 'people/ada-brown.yaml', field: 'variants[1].lang', line: 6, says: 'Did you mean "ru-Latn"?' },
  { what: 'named one of two by a spelling of both', does: (edition) => edition.withFile('people/ada-brown-smith.yaml', 'name: Ada Brown-Smith\nsortName: Brown-Smith, Ada\ndescription: Another.\ndifferentFrom: [ada-brown]\nvariants:\n  - { form: Ada Brown, lang: en }\n'), code: 'naming-ambiguous', file: EVENT, field: 'people[0]', line: 9, says: 'by “Ada Brown” only, which may also be ada-brown-smith' },
  { what: 'named a place twice', does: change(EVENT, '  - northport', '  - northport\n  - northport'), code: 'listed-twice', file: EVENT, field: 'places[1]', line: 8, says: '"northport" is in the list twice' },
  { what: 'left the visitor out of the people', does: (edition) => edition.withFile('places/westland.yaml', WESTLAND).withFile('people/bob-blue.yaml', 'name: Bob Blue\nsortName: Blue, Bob\ndescription: Made up.\n').withWords(EVENT, 'supports: [people]', 'supports: [people, visit]').withWords(EVENT, 'quotes:', 'visit: { visitor: bob-blue, host: westland, rank: not stated }\nquotes:'), code: 'visitor-missing', file: EVENT, field: 'visit.visitor', line: 12, says: '"bob-blue" is not among the people' },
  { what: 'let a term end before it begins', does: add('offices.yaml', office({}).replace("from: '1990'", "from: '1990', to: '1989'")), code: 'term-reversed', file: 'offices.yaml', field: 'keeper.holders[0]', line: 5, says: 'The term of ada-brown, 1990 to 1989, ends before it begins' },
  { what: 'let two terms overlap', does: add('offices.yaml', office({ more: "    - { name: Bob Blue, from: '1991', to: '1999', references: [library-site] }\n" })), code: 'terms-overlap', file: 'offices.yaml', field: 'keeper.holders[1]', line: 6, says: 'of Bob Blue, 1991 to 1999, overlaps that of ada-brown, since 1990' },
  { what: 'corrected words by themselves', does: add(CORRECTIONS, 'one: { exact: It was signed, class: misprint, corrected: It was signed }\n'), code: 'correction-idle', file: CORRECTIONS, field: 'one.corrected', line: 1, says: 'the same words, “It was signed”' },
  { what: 'added a text that is there already', does: (edition) => edition.withFile('sources/copy.txt', edition.files.get('sources/evening-paper.txt') ?? '').withFile('sources/copy.yaml', String(edition.files.get(PAPER)).replace('siglum: B', 'siglum: C')), code: 'source-repeated', file: PAPER, field: '', line: 1, says: 'as that of "copy"' },
  { what: 'listed an address twice', does: append('references.yaml', 'library-page-again:\n  address: HTTPS://library.example:443/page\n  publisher: Library Press\n  about: The page of the library.\n  lang: en\n'), code: 'reference-taken', file: 'references.yaml', field: 'library-page-again.address', line: 8, says: 'the reference "library-site"' },

  // Ids and references
  { what: 'named a file with capitals', does: add('people/Bob.yaml', 'name: Bob\nsortName: Bob\ndescription: Nobody.\n'), code: 'id-invalid', file: 'people/Bob.yaml', field: '', line: 1, says: '"Bob"' },
  { what: 'named a file with an underscore', does: add('people/bob_blue.yaml', 'name: Bob\nsortName: Bob\ndescription: Nobody.\n'), code: 'id-invalid', file: 'people/bob_blue.yaml', field: '', line: 1, says: '"bob_blue"' },
  { what: 'wrote one id as .md and .mdx', does: (edition) => edition.withFile(EVENT.replace('mdx', 'md'), edition.files.get(EVENT) ?? ''), code: 'id-taken', file: EVENT, field: '', line: 2, says: 'content/events/library-office-opened.md' },
  { what: 'gave a place the id of a person', does: add('places/ada-brown.yaml', 'name: Ada Brown\nkind: site\ndescription: A ship.\n'), code: 'id-taken', file: 'places/ada-brown.yaml', field: '', line: 1, says: 'content/people/ada-brown.yaml' },
  { what: 'misspelt a place', does: change(EVENT, '- northport', '- { id: nortport, label: inferred, rule: said-of-both }'), code: 'reference-unknown', file: EVENT, field: 'places[0]', line: 7, says: 'Did you mean "northport"?' },
  { what: 'named a place as a person', does: change(AGREEMENT, 'places:', 'people: [{ id: northport, label: inferred, rule: said-of-both }]\nplaces:'), code: 'reference-unknown', file: AGREEMENT, field: 'people[0]', line: 10, says: 'no person "northport"' },
  { what: 'misspelt a source', does: change(EVENT, 'source: evening-paper', 'source: evening-papers'), code: 'reference-unknown', file: EVENT, field: 'quotes.opened-b.source', line: 22, says: 'Did you mean "evening-paper"?' },
  { what: 'misspelt a country', does: (edition) => edition.withFile('places/westland.yaml', 'name: Westland\nkind: country\ndescription: A country.\n').withFile('places/northport.yaml', (text) => `${text}country: westlan\n`), code: 'reference-unknown', file: 'places/northport.yaml', field: 'country', line: 4, says: 'no country "westlan". Did you mean "westland"?' },
  { what: 'named a city as a country of the edition', does: (edition) => edition.withFile('places/westland.yaml', 'name: Westland\nkind: country\ndescription: A country.\n').withFile('edition.yaml', (text) => `${text}countries: [westland, northport]\n`), code: 'reference-unknown', file: 'edition.yaml', field: 'countries[1]', line: 9, says: 'no country "northport"' },
  { what: 'misspelt a rule', does: change(EVENT, '- northport', '- { id: northport, label: inferred, rule: said-of-bot }'), code: 'reference-unknown', file: EVENT, field: 'places[0].rule', line: 7, says: 'Did you mean "said-of-both"?' },
  { what: 'misspelt a reference', does: change(PAGE, 'references: [library-site] }\npublished', 'references: [library-side] }\npublished'), code: 'reference-unknown', file: PAGE, field: 'publisher.references[0]', line: 4, says: 'Did you mean "library-site"?' },
  { what: 'misspelt what a note is about', does: change(NOTE, '- treaty-on-fishing', '- treaty-of-fishing'), code: 'reference-unknown', file: NOTE, field: 'about[0]', line: 6, says: 'Did you mean "treaty-on-fishing"?' },
  { what: 'wrote a note about a chapter', does: change(NOTE, '- treaty-on-fishing', '- the-library'), code: 'reference-unknown', file: NOTE, field: 'about[0]', line: 6, says: '"the-library"' },
  { what: 'cited a record there is not', does: change(CHAPTER, '"never-still"', '"ever-still"'), code: 'reference-unknown', file: CHAPTER, field: '', line: 15, says: 'Did you mean "never-still"?' },
  { what: 'cited a quote a record has not', does: change(CHAPTER, '"library-office-opened"', '"library-office-opened/closed-a"'), code: 'reference-unknown', file: CHAPTER, field: '', line: 11, says: 'closed-a' },
  { what: 'cited in the body of an event what is not there', does: append(EVENT, '\nA band played.<Cite to="band" />\n'), code: 'reference-unknown', file: EVENT, field: '', line: 27, says: '"band"' },
  { what: 'wrote an event into a treaty it is not', does: (edition) => edition.withWords(AGREEMENT, 'signed, places]', 'signed, places, signedDuring]').withWords(AGREEMENT, 'places:', 'signedDuring: library-office\nplaces:'), code: 'reference-unknown', file: AGREEMENT, field: 'signedDuring', line: 10, says: 'no event "library-office"' },
  { what: 'called a treaty named without its title', does: (edition) => edition.withFile(AGREEMENT, (text) => text.replace('titleAsPrinted: Treaty on fishing\n', '')), code: 'fields-contradict', file: AGREEMENT, field: 'status', line: 7, says: 'add titleAsPrinted' },
  { what: 'gave a title to what is only described', does: change(AGREEMENT, 'status: named', 'status: described'), code: 'fields-contradict', file: AGREEMENT, field: 'titleAsPrinted', line: 3, says: 'the status must be' },
  { what: 'counted one document', does: (edition) => edition.withFile(AGREEMENT, (text) => text.replace('titleAsPrinted: Treaty on fishing\n', '').replace('status: named', 'status: counted')), code: 'fields-contradict', file: AGREEMENT, field: 'status', line: 7, says: 'add "several: true' },
  { what: 'dated the signature of a draft', does: (edition) => edition.withFile(AGREEMENT, (text) => text.replace('designation: treaty', 'designation: draft').replace(/lifecycle:\n.*\n/, '')), code: 'fields-contradict', file: AGREEMENT, field: 'signed', line: 9, says: 'a draft has no date of signature' },
  { what: 'gave a draft a life', does: (edition) => edition.withFile(AGREEMENT, (text) => text.replace('designation: treaty', 'designation: draft').replace(/^signed: .*\n/m, '')), code: 'fields-contradict', file: AGREEMENT, field: 'lifecycle', line: 11, says: 'a draft has no lifecycle' },
  { what: 'slipped a letter in a kind', does: change(EVENT, 'kind: opening', 'kind: openning'), code: 'field-invalid', file: EVENT, field: 'kind', line: 4, says: 'Invalid value "openning"' },
  { what: 'slipped a letter in a designation', does: change(AGREEMENT, 'designation: treaty', 'designation: traety'), code: 'field-invalid', file: AGREEMENT, field: 'designation', line: 6, says: 'Did you mean "treaty"?' },
  { what: 'answered yes', does: change(AGREEMENT, 'status: named', 'status: named\nseveral: yes'), code: 'field-invalid', file: AGREEMENT, field: 'several', line: 9, says: 'Invalid value "yes": expected true or false.' },
  { what: 'made a treaty a part of itself', does: (edition) => withPart(edition, AGREEMENT, 'treaty-on-fishing'), code: 'group-expected', file: AGREEMENT, field: 'partOf', line: 10, says: 'it is this entry itself' },
  { what: 'made a protocol a part of one document', does: (edition) => withPart(edition, NETS, 'treaty-on-fishing'), code: 'group-expected', file: NETS, field: 'partOf', line: 10, says: '"treaty-on-fishing" is not a group of documents: it stands for one document' },
  { what: 'made a document a part of a part', does: (edition) => withPart(withPart(asGroup(edition), NETS, 'treaty-on-fishing'), ROPES, 'protocol-on-nets'), code: 'group-expected', file: ROPES, field: 'partOf', line: 11, says: 'it is itself a part of "treaty-on-fishing"' },

  // Dates
  { what: 'wrote a day February has not', does: change(EVENT, "edtf: '1992-05-04'", "edtf: '1993-02-30'"), code: 'date-invalid', file: EVENT, field: 'date.edtf', line: 5, says: '"1993-02-30"' },
  { what: 'wrote a date as printed', does: change(EVENT, "edtf: '1992-05-04'", "edtf: '04.05.1992'"), code: 'date-invalid', file: EVENT, field: 'date.edtf', line: 5, says: 'year-month-day' },
  { what: 'dated a step wrongly', does: change(AGREEMENT, "step: signature, date: '1993-06-01'", "step: signature, date: '1993-13'"), code: 'date-invalid', file: AGREEMENT, field: 'lifecycle[0].date', line: 13, says: '"1993-13"' },
  { what: 'dated a source wrongly', does: change(PAGE, "edtf: '1994-01-02'", "edtf: '1994-00'"), code: 'date-invalid', file: PAGE, field: 'published.edtf', line: 5, says: '"1994-00"' },

  // Sources
  { what: 'forgot the text of a source', does: remove('sources/evening-paper.txt'), code: 'source-text-missing', file: PAPER, field: '', line: 1, says: 'content/sources/evening-paper.txt' },
  { what: 'mended a slip in a source', does: change('sources/library-page.txt', 'It has three rooms', 'It had three rooms'), code: 'source-changed', file: PAGE, field: 'sha256', line: 8, says: 'its description says' },
  { what: 'lost a letter of a source', does: (edition) => edition.withSource('library-page', (text) => text.replace('three rooms', 'thr\ufffde rooms')), code: 'source-damaged', file: 'sources/library-page.txt', field: '', line: 3, says: '“\ufffd” (U+FFFD)' },
  { what: 'read a source in the wrong encoding', does: (edition) => edition.withSource('library-page', (text) => text.replace('has three rooms', 'has threÃ© rooms')), code: 'source-damaged', file: 'sources/library-page.txt', field: '', line: 3, says: 'read in another encoding' },
  { what: 'gave two sources one siglum', does: change(PAPER, 'siglum: B', 'siglum: A'), code: 'siglum-taken', file: PAGE, field: 'siglum', line: 1, says: 'evening-paper' },

  // Quotes
  { what: 'mended a misprint in a quote', does: change(NOTE, 'It was signed more', 'There was signed more'), code: 'quote-not-found', file: NOTE, field: 'quotes.signed-a.exact', line: 11, says: 'The nearest passage is p3' },
  { what: 'quoted words that stand nowhere', does: change(NOTE, 'It was signed more than 12 agreements', 'Zebras graze'), code: 'quote-not-found', file: NOTE, field: 'quotes.signed-a.exact', line: 11, says: 'library-page (A)' },
  { what: 'gave segments out of order', does: change(EVENT, 'exact: Ada Brown, Keeper of the Light, was present', 'exact: ["was present", "Ada Brown, Keeper of the Light"]'), code: 'quote-not-found', file: EVENT, field: 'quotes.present-a.exact', line: 19, says: '(segment 2)' },
  { what: 'listed words without claim that stand nowhere', does: change(PAGE, 'exact: Relations of the library', 'exact: Relations of the desert'), code: 'quote-not-found', file: PAGE, field: 'withoutClaim[0].exact', line: 13, says: 'it has “library” where the quote has “desert”' },
  { what: 'typed a space for a no-break space', does: append(NOTE, '  some-b:\n    source: evening-paper\n    exact: Some 20 agreements\n'), code: 'quote-differs-only-in-space', file: NOTE, field: 'quotes.some-b.exact', line: 14, says: '“Some·20 agreements”' },
  { what: 'typed two spaces for one', does: change(NOTE, 'more than 12', 'more  than 12'), code: 'quote-differs-only-in-space', file: NOTE, field: 'quotes.signed-a.exact', line: 11, says: '␣␣' },
  { what: 'quoted words that stand twice', does: change(NOTE, 'exact: It was signed more than 12 agreements', 'exact: in Northport'), code: 'quote-ambiguous', file: NOTE, field: 'quotes.signed-a.exact', line: 11, says: 'in 2 places (p2, p3)' },

  { what: 'misquoted what is to be corrected', does: add(CORRECTIONS, 'one:\n  class: grammar\n  exact: It were signed\n'), code: 'quote-not-found', file: CORRECTIONS, field: 'one.exact', line: 3, says: 'it has “was” where the quote has “were”' },
  { what: 'corrected words twice', does: add(CORRECTIONS, 'one: { exact: It was signed, class: grammar, corrected: There were signed }\ntwo: { exact: was, prefix: "It ", suffix: " signed", class: grammar, corrected: were }\n'), code: 'marks-overlap', file: CORRECTIONS, field: 'two.exact', line: 2, says: 'also corrected by "one"' },
  { what: 'corrected words inside a long correction', does: add(CORRECTIONS, 'a: { exact: Ada Brown, class: misprint, corrected: B }\nlong: { exact: "It was signed more than 12 agreements", class: garbled, why: It is., corrected: C }\nb: { exact: It was, class: grammar, corrected: D }\n'), code: 'marks-overlap', file: CORRECTIONS, field: 'b.exact', line: 3, says: 'also corrected by "long"' },
  { what: 'called words garbled and did not say why', does: add(CORRECTIONS, 'one:\n  exact: It was signed\n  class: garbled\n'), code: 'why-missing', file: CORRECTIONS, field: 'one.class', line: 3, says: 'must say what is wrong' },
  { what: 'gave a correction the id of a person', does: add(CORRECTIONS, 'ada-brown: { exact: It was signed, class: grammar }\n'), code: 'id-taken', file: CORRECTIONS, field: 'ada-brown', line: 1, says: 'the person of that id' },
  { what: 'corrected a source there is not', does: add('corrections/library-pages.yaml', '{}'), code: 'file-unexpected', file: 'corrections/library-pages.yaml', field: '', line: null, says: '<source>.yaml' },
  { what: 'gave a title the table of offices does not know', does: add('offices.yaml', office({ title: 'Keeper of the Lamp' })), code: 'title-unknown', file: EVENT, field: 'people[0].title', line: 9, says: 'Did you mean "Keeper of the Lamp"?' },
  { what: 'gave a title that somebody else held then', does: add('offices.yaml', office({ more: '    - { name: Bob Blue, from: "1990", to: "1993", references: [library-site] }\n', from: '1994' })), code: 'title-contested', file: EVENT, field: 'people[0].title', line: 9, says: 'Bob Blue held the office (Keeper)' },
  { what: 'contested an office there is not', does: append(NOTE, 'contests: keepers\n'), code: 'reference-unknown', file: NOTE, field: 'contests', line: 12, says: 'no office "keepers"' },
  { what: 'gave an office a holder without a name', does: add('offices.yaml', office({ more: '    - { from: "1990", references: [library-site] }\n' })), code: 'field-invalid', file: 'offices.yaml', field: 'keeper.holders[1]', line: 6, says: 'expected a person or a name' },
  { what: 'compared a figure there is not', does: add('contested-counts.yaml', 'nets:\n  title: Agreements on nets\n  figures: [agreements-more-than-13]\n  outside: []\n'), code: 'reference-unknown', file: 'contested-counts.yaml', field: 'nets.figures[0]', line: 3, says: 'Did you mean "agreements-more-than-12"?' },

  // Proof
  { what: 'misspelt a field that is supported', does: change(FIGURE, 'supports: [what, value, unit]', 'supports: [what, value, unit, values]'), code: 'support-unknown', file: FIGURE, field: 'quotes.count-a.supports[3]', line: 10, says: 'Did you mean "value"?' },
  { what: 'supported a field of another kind of record', does: change(EVENT, 'supports: [people]', 'supports: [people, signed]'), code: 'support-unknown', file: EVENT, field: 'quotes.present-a.supports[1]', line: 20, says: '"signed"' },
  { what: 'let no quote support a place', does: change(AGREEMENT, 'signed, places]', 'signed]'), code: 'fact-unsupported', file: AGREEMENT, field: 'places[0]', line: 11, says: '"places"' },
  { what: 'let no quote support the subject of a treaty', does: change(AGREEMENT, '[title, subject', '[title'), code: 'fact-unsupported', file: AGREEMENT, field: 'subject', line: 5, says: '"subject"' },
  { what: 'stated a rank that nothing proves', does: (edition) => edition.withWords(EVENT, 'supports: [people]', 'supports: [people, visit]').withWords(EVENT, 'quotes:', 'visit: { visitor: ada-brown, host: westland, rank: state }\nquotes:').withFile('places/westland.yaml', WESTLAND), code: 'fact-unsupported', file: EVENT, field: 'visit.rank', line: 12, says: '"rank"' },
  { what: 'named someone the quote does not', does: change(EVENT, 'Ada Brown, Keeper of the Light, was present', 'Keeper of the Light, was present'), code: 'fact-not-in-words', file: EVENT, field: 'people[0]', line: 9, says: '“Ada Brown” or another spelling of ada-brown' },
  { what: 'gave words of a date that the quote has not', does: change(EVENT, "words: 'May 4th, 1992'", "words: 'May 4, 1992'"), code: 'fact-not-in-words', file: EVENT, field: 'date.words', line: 5, says: '“May 4, 1992”' },
  { what: 'gave a title nobody prints', does: change(AGREEMENT, 'titleAsPrinted: Treaty on fishing', 'titleAsPrinted: Treaty on fish'), code: 'fact-not-in-words', file: AGREEMENT, field: 'titleAsPrinted', line: 3, says: '“Treaty on fish”' },
  { what: 'changed the value of a figure', does: change(FIGURE, 'value: more than 12', 'value: more than 13'), code: 'fact-not-in-words', file: FIGURE, field: 'value', line: 2, says: '“more than 13”' },
  { what: 'gave a unit nobody prints', does: change(FIGURE, 'unit: agreements', 'unit: treaties'), code: 'fact-not-in-words', file: FIGURE, field: 'unit', line: 5, says: '“treaties”' },
  // Values against their words
  { what: 'put another year into a title', does: change(EVENT, 'title: Library Office opened', 'title: Library Office opened, 1995'), code: 'own-number-unproved', file: EVENT, field: 'title', line: 2, says: 'The title says "1995"' },
  { what: 'took a meeting for an opening', does: change(EVENT, 'kind: opening', 'kind: meeting'), code: 'kind-not-said', file: EVENT, field: 'kind', line: 4, says: 'its quotes say “opened”, which is "opening", and no word for "meeting"' },
  { what: 'gave another year than the words', does: change(EVENT, "'1992-05-04'", "'1993-05-04'"), code: 'date-not-said', file: EVENT, field: 'date.edtf', line: 5, says: "The words “May 4th, 1992” say 4 May 1992, and the date says 4 May 1993 ('1993-05-04')." },
  { what: 'gave words that are no date', does: change(EVENT, "words: 'May 4th, 1992'", "words: 'was opened'"), code: 'date-unread', file: EVENT, field: 'date.words', line: 5, says: '“was opened” cannot be read as a date: no date is read in them' },
  { what: 'let a quote support a day it does not say', does: (edition) => edition.withSource('evening-paper', (text) => text.replace('May 4th', 'May 5th')).withWords(EVENT, "evening-paper\n    exact: The Library Office was opened on May 4th", "evening-paper\n    exact: The Library Office was opened on May 5th"), code: 'quote-disagrees', file: EVENT, field: 'quotes.opened-b.exact', line: 23, says: 'its words “on May 5th, 1992” say 5 May 1992; the record says 4 May 1992' },
  { what: 'counted one more than the words', does: change(FIGURE, 'number: 12', 'number: 13'), code: 'number-not-said', file: FIGURE, field: 'number', line: 3, says: 'The words “more than 12” say 12, and "number" says 13.' },
  { what: 'took the qualifier away', does: change(FIGURE, 'qualifier: more than', 'qualifier: exactly'), code: 'number-not-said', file: FIGURE, field: 'qualifier', line: 4, says: 'say more than, and "qualifier" says exactly' },
  { what: 'called stated what the text does not say of itself', does: change(PAGE, '{ value: Library Press, label: outside, references: [library-site] }', '{ value: Sea Press, label: stated }'), code: 'description-not-in-text', file: PAGE, field: 'publisher.value', line: 4, says: '“Sea Press”' },
  { what: 'inferred without a rule', does: change(EVENT, '- northport', '- { id: northport, label: inferred }'), code: 'rule-missing', file: EVENT, field: 'places[0]', line: 7, says: 'names no rule' },
  { what: 'took a value from outside without a reference', does: change(EVENT, '- northport', '- { id: northport, label: outside }'), code: 'references-missing', file: EVENT, field: 'places[0]', line: 7, says: 'has no reference' },
  { what: 'wrote an outside note without references', does: change(NOTE, 'label: inferred', 'label: outside'), code: 'references-missing', file: NOTE, field: 'references', line: 1, says: 'has no reference' },

  // Known from elsewhere
  { what: 'repeated the date of the record', does: elsewhere("{ what: day, edtf: '1992-05-04', text: On that day., references: [library-site] }"), code: 'elsewhere-repeats', file: EVENT, field: 'elsewhere[0]', line: 5, says: 'the record has the date 1992-05-04 already' },
  { what: 'said the same from elsewhere twice', does: elsewhere('{ what: place, value: Southport, text: There., references: [library-site] }', '{ what: place, value: southport, text: In the south., references: [library-site] }'), code: 'elsewhere-repeats', file: EVENT, field: 'elsewhere[1]', line: 6, says: 'it stands in this list already' },
  { what: 'leaned on a reference nobody read', does: (edition) => elsewhere('{ what: place, value: Southport, text: There., references: [library-site] }')(edition).withWords('references.yaml', "  accessed: '2026-11-20'\n", ''), code: 'reference-not-read', file: EVENT, field: 'elsewhere[0].references', line: 5, says: '"library-site"' },
  { what: 'dated what another source tells after it was read', does: elsewhere("{ what: other, edtf: '2092', text: Later., references: [library-site] }"), code: 'date-after-reading', file: EVENT, field: 'elsewhere[0].edtf', line: 5, says: 'The date 2092 lies after 2026-11-20' },
  { what: 'gave no reference for what another source tells', does: elsewhere('{ what: other, text: Later., references: [] }'), code: 'field-invalid', file: EVENT, field: 'elsewhere[0].references', line: 5, says: 'expected the reference that says so' },
  { what: 'gave a day from elsewhere no date', does: elsewhere('{ what: day, text: Later., references: [library-site] }'), code: 'field-missing', file: EVENT, field: 'elsewhere[0].edtf', line: 5, says: 'expected the day in standard form' },
  { what: 'dated from elsewhere in another form', does: elsewhere("{ what: day, edtf: '4.5.1992', text: Then., references: [library-site] }"), code: 'date-invalid', file: EVENT, field: 'elsewhere[0].edtf', line: 5, says: '4.5.1992' },
  { what: 'named an unknown reference for what another source tells', does: elsewhere('{ what: other, text: Later., references: [library-sight] }'), code: 'reference-unknown', file: EVENT, field: 'elsewhere[0].references[0]', line: 5, says: 'Did you mean "library-site"?' },
  { what: 'contested a date with a day within it', does: (edition) => elsewhere("{ what: day, edtf: '1992-05-04', contests: true, text: Then., references: [library-site] }")(edition).withWords(EVENT, "{ edtf: '1992-05-04', words: 'May 4th, 1992' }", "{ edtf: '1992-05', words: 'May 4th, 1992', label: inferred, rule: said-of-both }"), code: 'fields-contradict', file: EVENT, field: 'elsewhere[0].contests', line: 5, says: 'contradicts nothing' },

  // Bodies
  { what: 'left a brace open', does: append(CHAPTER, '\nA {b\n'), code: 'body-unreadable', file: CHAPTER, field: '', line: 17, says: 'cannot be read: a "{" begins code' },
  { what: 'left a component open', does: append(CHAPTER, '\nA <Cite to="never-still"> b\n'), code: 'body-unreadable', file: CHAPTER, field: '', line: 17, says: '<Cite> begins a tag that is not closed' },
  { what: 'wrote a comment of HTML', does: append(CHAPTER, '\n<!-- later -->\n'), code: 'body-unreadable', file: CHAPTER, field: '', line: 17, says: 'no comment can stand here' },
  { what: 'imported a module', does: append(CHAPTER, "\nimport fs from 'node:fs'\n"), code: 'body-forbidden', file: CHAPTER, field: '', line: 17, says: 'an import or export' },
  { what: 'nested lists too deep', does: append(CHAPTER, `\n${'> '.repeat(7)}deep\n`), code: 'body-too-deep', file: CHAPTER, field: '', line: 17, says: '7 deep; the limit is 6' },
  { what: 'wrote a paragraph that cites nothing', does: append(CHAPTER, '\nThe sea is wide and blue.\n'), code: 'paragraph-uncited', file: CHAPTER, field: '', line: 17, says: 'The paragraph beginning “The sea is wide and blue.” has' },
  { what: 'quoted a block that cites nothing', does: append(CHAPTER, '\n> It burnt.\n'), code: 'paragraph-uncited', file: CHAPTER, field: '', line: 17, says: 'The quotation beginning “It burnt.”' },
  { what: 'quoted a block that the source has not', does: append(CHAPTER, '\n> The Library Office was closed.<Cite to="library-office-opened" />\n'), code: 'quotation-not-found', file: CHAPTER, field: '', line: 17, says: '“The Library Office was closed.”, do not stand in A or B' },
  { what: 'tabulated without a citation', does: append(CHAPTER, '\n| Year |\n| - |\n| 1992 |\n'), code: 'paragraph-uncited', file: CHAPTER, field: '', line: 19, says: 'The row of a table beginning “1992”' },
  { what: 'fenced a claim off as code', does: append(CHAPTER, '\n```\nIt burnt.\n```\n'), code: 'body-forbidden', file: CHAPTER, field: '', line: 17, says: 'a block of code' },
  { what: 'wrote a footnote of Markdown', does: append(CHAPTER, '\nIt burnt.[^a]<Cite to="never-still" />\n\n[^a]: In 1999.\n'), code: 'footnote-forbidden', file: CHAPTER, field: '', line: 17, says: '[^a]' },
  { what: 'claimed in a heading with nothing under it', does: append(CHAPTER, '\n## It burnt down\n'), code: 'heading-unproved', file: CHAPTER, field: '', line: 17, says: 'has nothing under it that is cited' },
  { what: 'dated a heading as nothing under it does', does: change(CHAPTER, '## The water', '## The water, 1999'), code: 'heading-unproved', file: CHAPTER, field: '', line: 13, says: 'says “1999”, and neither' },
  { what: 'named a place in a heading that nothing under it names', does: change(CHAPTER, '## The water', '## The water of Southport'), code: 'heading-unproved', file: CHAPTER, field: '', line: 13, says: 'says “Southport”' },
  { what: 'began a heading with a person whom nothing under it names', does: change(CHAPTER, '## The water', '## Brown left'), code: 'heading-unproved', file: CHAPTER, field: '', line: 13, says: 'says “Brown”' },
  { what: 'dated the head of a table', does: append(CHAPTER, '\n| Kept | 1999 |\n| - | - |\n| Rooms<Cite to="never-still" /> | |\n'), code: 'heading-unproved', file: CHAPTER, field: '', line: 17, says: 'says “1999”' },
  { what: 'left a heading without words', does: append(CHAPTER, '\n##\n\nIt is.<Cite to="never-still" />\n'), code: 'heading-unproved', file: CHAPTER, field: '', line: 17, says: 'has no words' },
  { what: 'gave a heading the anchor of the evidence', does: change(CHAPTER, '## The water', '## Evidence'), code: 'heading-reserved', file: CHAPTER, field: '', line: 13, says: '"evidence", which is that of the evidence' },
  { what: 'gave a heading the anchor of the page', does: change(CHAPTER, '## The water', '## Main!'), code: 'heading-reserved', file: CHAPTER, field: '', line: 13, says: '"main", which is the anchor of the whole page' },
  { what: 'gave a heading the anchor of a note', does: change(CHAPTER, '## The water', '## Cite 1\n\nNumber 1 is one.<Cite to="never-still" />\n\n## The water'), code: 'heading-reserved', file: CHAPTER, field: '', line: 13, says: '"cite-1"' },
  { what: 'gave a heading of a record the anchor of a note on it', does: append(AGREEMENT, '\n## It was signed\n\nIt was.<Cite to="signed-a" />\n'), code: 'heading-reserved', file: AGREEMENT, field: '', line: 21, says: 'that of a note on the page' },
  { what: 'emptied a chapter', does: (edition) => edition.withFile(CHAPTER, (text) => text.slice(0, text.lastIndexOf('---') + 4)), code: 'chapter-empty', file: CHAPTER, field: '', line: 10, says: 'has no text' },
  { what: 'left a chapter with a rule alone', does: (edition) => edition.withFile(CHAPTER, (text) => `${text.slice(0, text.lastIndexOf('---') + 4)}\n***\n`), code: 'chapter-empty', file: CHAPTER, field: '', line: 10, says: 'has no text' },
  { what: 'gave two chapters one order', does: (edition) => edition.withFile('chapters/the-shore.mdx', edition.files.get(CHAPTER) ?? ''), code: 'order-taken', file: 'chapters/the-shore.mdx', field: 'order', line: 3, says: 'already used by content/chapters/the-library.mdx' },
  { what: 'linked to a page there is not', does: change(CHAPTER, '(/events/library-office-opened/)', '(/events/library-office-open/)'), code: 'link-broken', file: CHAPTER, field: '', line: 11, says: 'Did you mean "/events/library-office-opened/"?' },
  { what: 'linked to a year that the timeline has not', does: change(CHAPTER, '(/events/library-office-opened/)', '(/timeline/#y1850)'), code: 'link-broken', file: CHAPTER, field: '', line: 11, says: '/timeline/#y1850, which has no part with the anchor "y1850"' },
  { what: 'linked to a quote that a record has not', does: change(CHAPTER, '(/events/library-office-opened/)', '(/events/library-office-opened/#y)'), code: 'link-broken', file: CHAPTER, field: '', line: 11, says: 'has no part with the anchor "y"' },
  { what: 'linked by reference to a page there is not', does: append(CHAPTER, '\n[It][quay] was built.<Cite to="never-still" />\n\n[quay]: /events/quay/\n'), code: 'link-broken', file: CHAPTER, field: '', line: 19, says: '/events/quay/' },
  { what: 'linked without a slash at the end', does: change(CHAPTER, '(/events/library-office-opened/)', '(/events/library-office-opened)'), code: 'link-broken', file: CHAPTER, field: '', line: 11, says: 'Did you mean "/events/library-office-opened/"?' },

  // Addresses
  { what: 'moved to a page there is not', does: change('moved.json', '/events/library-office-opened/', '/events/quay/'), code: 'permalink-gone', file: 'moved.json', field: '/library/', line: 2, says: '"/events/quay/"' },
  { what: 'moved what was never published', does: add('addresses.txt', '/about/\n'), code: 'address-unpublished', file: 'moved.json', field: '/library/', line: 2, says: '"/library/" was never published' },
  { what: 'took away what was published', does: add('addresses.txt', '/events/quay-built/\n/library/\n'), code: 'address-lost', file: 'addresses.txt', field: '', line: 1, says: '/events/quay-built/ was published' },
  { what: 'named a note as a value of its record', does: add('notes/place-northport.yaml', 'title: A port\nkind: sic\nlabel: inferred\ntext: It is a port.\nabout:\n  - library-office-opened\n'), code: 'claim-repeated', file: EVENT, field: '', line: 2, says: '“#place-northport”' },
  { what: 'named a note as a value of an entry of a register', does: add('notes/description.yaml', 'title: A keeper\nkind: sic\nlabel: inferred\ntext: She kept it.\nabout:\n  - ada-brown\n'), code: 'claim-repeated', file: 'people/ada-brown.yaml', field: '', line: 1, says: '“#description”' },
  { what: 'took a value out of a record', does: add('addresses.txt', '/events/library-office-opened/#place-southport\n/library/\n'), code: 'address-lost', file: 'addresses.txt', field: '', line: 1, says: '/events/library-office-opened/#place-southport was published' },
  { what: 'gave a heading the anchor of a value', does: append(EVENT, '\n## Date\n\nIt was.<Cite to="opened-a" />\n'), code: 'heading-reserved', file: EVENT, field: '', line: 27, says: 'that of a value of the record' },
  { what: 'changed what a release had', does: add('releases/1.0.0.json', RELEASE), code: 'change-unlisted', file: EVENT, field: '', line: 2, says: 'events/library-office-opened is not what it was in version 1.0.0' },
  { what: 'told a change of nothing', does: add('changes.yaml', "next:\n  changes:\n    events/quay-built: { kind: correction, what: 'Its day.', date: '2026-11-30' }\n"), code: 'change-unknown', file: 'changes.yaml', field: 'next.changes.events/quay-built', line: 3, says: 'The change of events/quay-built is none: it is no entry' },
  { what: 'wrote into the ledger', does: add('addresses.txt', '/About us/\n/library/\n'), code: 'ledger-broken', file: 'addresses.txt', field: '', line: 1, says: '“/About us/”' },
  { what: 'joined two ledgers', does: add('addresses.txt', '/library/\n/about/\n'), code: 'ledger-unsorted', file: 'addresses.txt', field: '', line: 2, says: '/about/ is not in its place: it stands after /library/' },
  { what: 'gave a page an address once moved', does: change('moved.json', '"/library/"', '"/places/northport/"'), code: 'address-in-use', file: 'moved.json', field: '/places/northport/', line: 2, says: '"/places/northport/"' },
];

/** Codes no case of the table is about. */
function uncoveredCodes(cases: readonly Pick<Case, 'code'>[]): string[] {
  return Object.keys(PROBLEMS).filter((code) => !cases.some((one) => one.code === code));
}

describe('an author', () => {
  test('who makes no mistake is told nothing', () => {
    expect(smallEdition().problems()).toEqual([]);
  });

  test.each(CASES)('$what: $code', ({ does, code, file, field, line, says }) => {
    const problems = does(smallEdition()).problems();
    expect(problems).toMatchObject([{ code, file: `content/${file}`, field, line }]);
    expect(problems[0]?.message).toContain(says);
    expect(`${problems[0]?.message} ${problems[0]?.remedy}`).not.toMatch(/\{\w+\}/);
  });
});

describe('an author who does as the remedy says', () => {
  test.each([
    {
      what: 'names the rule of what is inferred',
      does: change(EVENT, '- northport', '- { id: northport, label: inferred, rule: said-of-both }'),
    },
    {
      what: 'names the reference of what comes from outside',
      does: change(EVENT, '- northport', '- { id: northport, label: outside, references: [library-site] }'),
    },
    {
      what: 'says with a prefix which of two places is meant',
      does: change(NOTE, 'It was signed more than 12 agreements', 'in Northport\n    prefix: "1992 "'),
    },
    {
      what: 'says with a suffix which of two places is meant',
      does: change(NOTE, 'It was signed more than 12 agreements', 'in Northport\n    suffix: ". It was"'),
    },
    {
      what: 'copies the no-break space',
      does: append(NOTE, '  some-b:\n    source: evening-paper\n    exact: Some\u00a020 agreements\n'),
    },
    {
      what: 'puts a value that begins with an asterisk in quotes',
      does: change(EVENT, 'The Library Office was opened in Northport.', "'*The* office opened.'"),
    },
    {
      what: 'gives the source that has the same siglum another',
      does: change(PAPER, 'siglum: B', 'siglum: C'),
    },
    {
      what: 'flattens the quotation',
      does: append(CHAPTER, `\n${'> '.repeat(6)}The library is never still<Cite to="never-still" />\n`),
    },
    {
      what: 'cites in the paragraph',
      does: append(CHAPTER, '\nThe sea is wide.<Cite to="never-still" />\n'),
    },
    { what: 'cites one quote of a record', does: change(CHAPTER, 'opened" />', 'opened/opened-b" />') },
    { what: 'links to a part of a page', does: change(CHAPTER, 'opened/)', 'opened/#opened-a)') },
    {
      what: 'describes the new text of a source',
      does: (edition: SmallEdition) =>
        edition.withSource('library-page', (text) =>
          text.replace('It has three rooms', 'It had three rooms'),
        ),
    },
    { what: 'gives the titles of an office', does: add('offices.yaml', office({})) },
    {
      what: 'contests a title that somebody else held then',
      does: (edition: SmallEdition) =>
        edition
          .withFile('offices.yaml', office({ from: '1994' }))
          .withWords(NOTE, '  - treaty-on-fishing', '  - library-office-opened')
          .withFile(NOTE, (text) => `${text}contests: keeper\n`),
    },
    {
      what: 'says why words are garbled',
      does: add(CORRECTIONS, 'one: { exact: It was signed, class: garbled, why: No subject. }\n'),
    },
    {
      what: 'corrects neighbouring words',
      does: add(
        CORRECTIONS,
        'one: { exact: It was, class: grammar, corrected: There were }\ntwo: { exact: " signed more", class: grammar, corrected: more signed }\n',
      ),
    },
    {
      what: 'quotes in a correction what a source was published with',
      does: (edition: SmallEdition) =>
        edition
          .withSource('library-page', (text) => text.replace('three rooms', 'thr\ufffde rooms'))
          .withFile(
            CORRECTIONS,
            'one: { exact: "thr\ufffde rooms", class: misprint, corrected: three rooms }\n',
          ),
    },
    {
      what: 'quotes words of a source with whatever it holds in them',
      does: (edition: SmallEdition) =>
        edition
          .withSource('library-page', (text) =>
            text.replace('It was signed more', 'It wаs sig\u00adned more'),
          )
          .withWords(NOTE, 'exact: It was signed more', 'exact: It wаs sig\u00adned more'),
    },
    {
      what: 'says in a heading what the record it cites says',
      does: change(
        CHAPTER,
        '## The water',
        '## Northport, May 1992\n\nIt opened.<Cite to="library-office-opened" />\n\n## The water',
      ),
    },
    {
      what: 'says under a deeper heading what the one above says',
      does: append(
        CHAPTER,
        '\n## Three rooms, 12 nets\n\n### Rooms\n\nIt had rooms for 12 nets.<Cite to="never-still" />\n',
      ),
    },
    { what: 'leaves moved.json with nothing to say', does: add('moved.json', '{}') },
    { what: 'keeps a handbook', does: add('README.md', '# How to add an event\n') },
    { what: 'works on a Mac', does: add('events/.DS_Store', '\0\u0001') },
  ])('$what', ({ does }) => {
    expect(does(smallEdition()).problems()).toEqual([]);
  });
});

describe('every code of the catalogue', () => {
  test('has a case above', () => {
    expect(uncoveredCodes(CASES)).toEqual([]);
  });

  test('and a code without a case is found', () => {
    const without = CASES.filter(({ code }) => code !== 'rule-missing');
    expect(uncoveredCodes(without)).toContain('rule-missing');
    expect(uncoveredCodes(CASES)).not.toContain('rule-missing');
  });

  test('says what is wrong in a sentence, and what to do in another', () => {
    for (const { message, remedy } of Object.values(PROBLEMS)) {
      expect(message).toMatch(/^["A-Z].*[.}]$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });
});
