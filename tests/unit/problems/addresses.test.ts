import { expect, test } from 'vitest';
import type { ProblemCode } from '#problems/catalogue.ts';
import { add, all, body, change, person, place, type Does } from '../../fixtures/author-changes.ts';
import { smallEdition, type SmallEdition } from '../../fixtures/small-edition.ts';
import { testAuthorIsTold } from './author-is-told.ts';

/* Web addresses, ids, moved addresses and the ledger: what is refused, each told once, and what is unusual and right. */

const EVENT = 'events/library-office-opened.mdx';

const address = (text: string): Does => change('references.yaml', 'https://library.example/page', text);
const moved = (from: string, to: string): Does => add('moved.json', JSON.stringify({ [from]: to }));

/* prettier-ignore */
const BAD: [what: string, does: Does, code: ProblemCode][] = [
  // Web addresses
  ...(
    [
      'javascript:alert(1)', 'data:text/html,x', 'ftp://library.example/', 'https:library.example', '//library.example/', 'library.example', 'https://',
      'https:///page', '"https://library.example/a page"', 'https://library.example/Душанбе', 'https://душанбе.рф/', 'https://user:word@library.example/',
      'https://user@library.example/', 'http://localhost/', 'http://localhost:4321/', 'http://printer.local/', 'http://intranet/page', 'http://127.0.0.1/',
      'http://2130706433/', 'http://0x7f.1/', 'http://10.0.0.8/', 'http://172.16.3.4/', 'http://192.168.1.1/', 'http://169.254.1.1/', '"http://[::1]/"',
      '"http://[fd00::1]/"', 'https://library..example/', 'https://library.example/100%', 'https://library.example/%zz', 'https://library.example/a|b',
      '"https:\\\\\\\\library.example\\\\page"', 'https://library.example/“page”', 'https://-library.example/',
    ] as const
  ).map((text): [string, Does, ProblemCode] => [`the address ${text}`, address(text), 'field-invalid']),
  ['a source at an address of a script', change('sources/library-page.yaml', 'value: https://library.example/page', 'value: javascript:alert(1)'), 'field-invalid'],
  ['a source at an address of data', change('sources/library-page.yaml', 'value: https://library.example/page', 'value: "data:text/html,x"'), 'field-invalid'],
  ['errors to be sent to a script', change('edition.yaml', 'library }', 'library, address: "javascript:alert(1)" }'), 'field-invalid'],
  ['errors to be sent to no mailbox', change('edition.yaml', 'library }', 'library, address: "mailto:nobody" }'), 'field-invalid'],
  // Ids
  ...(
    [
      ['people', '2', 'yaml'], ['events', '1999', 'mdx'], ['chapters', '1', 'mdx'], ['agreements', 'by-title', 'mdx'],
      ['agreements', 'by-date-descending', 'mdx'], ['people', 'con', 'yaml'], ['places', 'nul', 'yaml'], ['organizations', 'lpt1', 'yaml'],
      ['notes', 'aux', 'yaml'], ['places', 'index', 'yaml'], ['events', 'y1999', 'mdx'], ['events', 'undated', 'mdx'], ['notes', 'p7', 'yaml'],
      ['figures', 'main', 'yaml'], ['notes', 'evidence', 'yaml'], ['people', 'a'.repeat(81), 'yaml'], ['people', 'ada-br0wn', 'yaml'],
    ] as const
  ).map(([folder, id, ending]): [string, Does, ProblemCode] => [
    `the id ${id} in ${folder}`,
    (edition) => edition.withFile(`${folder}/${id}.${ending}`, entryFor(edition, folder)),
    'id-reserved',
  ]),
  ...['Bob', 'bob_blue', 'bob-', '-bob', 'bob--blue', 'bob.blue', 'böb', 'bob blue'].map((id): [string, Does, ProblemCode] => [
    `the id ${id}`,
    add(`people/${id}.yaml`, person('Bob')),
    'id-invalid',
  ]),
  // Moved addresses
  ...(
    ['/../../x/', '/%2e%2e/x/', '/About/', '/edition.json/', '/x', 'x/', '/', '//x/', '/x//y/', '/x y/', '/x/?a/', '/x/#a', '/-x/', '/x/../y/', '/_assets/x/'] as const
  ).map((from): [string, Does, ProblemCode] => [`the old address ${from}`, moved(from, '/events/library-office-opened/'), 'field-invalid']),
  ['an old address among the files of the search', moved('/pagefind/', '/about/'), 'address-in-use'],
  ['an old address that is a page', moved('/places/northport/', '/about/'), 'address-in-use'],
  ['an old figure that is there', moved('/figures/#agreements-more-than-12', '/figures/'), 'address-in-use'],
  ['an old address of nothing', moved('/x/', '/y/'), 'permalink-gone'],
  ['an old address of a part that is not there', moved('/x/', '/events/library-office-opened/#closed-a'), 'permalink-gone'],
  ['an old address of a passage that is not there', moved('/x/', '/sources/library-page/#p99'), 'permalink-gone'],
  ['an old address of a figure that is not there', moved('/x/', '/figures/#nets'), 'permalink-gone'],
  ['an old address of itself', moved('/x/', '/x/'), 'permalink-gone'],
  ['an old address of a file', moved('/x/', '/edition.json'), 'field-invalid'],
  ['an old address of another site', moved('/x/', 'https://library.example/'), 'field-invalid'],
  ['old addresses in a chain', add('moved.json', '{ "/x/": "/y/", "/y/": "/about/" }'), 'permalink-gone'],
  ['a list of addresses', add('moved.json', '["/x/", "/about/"]'), 'field-invalid'],
  ['moved addresses in YAML', add('moved.json', '"/x/": "/about/"\n'), 'json-broken'],
  ['a comment in JSON', add('moved.json', '{\n  # of old\n  "/x/": "/about/"\n}'), 'json-broken'],
  ['single quotes in JSON', add('moved.json', "{ '/x/': '/about/' }"), 'json-broken'],
  // Ledger
  ['a record renamed without a word', all(add('addresses.txt', '/events/office-opened/\n/library/\n')), 'address-lost'],
  ['a figure renamed without a word', all(add('addresses.txt', '/figures/#agreements\n/library/\n')), 'address-lost'],
  ['a passage that is gone', add('addresses.txt', '/library/\n/sources/library-page/#p9\n'), 'address-lost'],
  ['an entry of the timeline that is gone', add('addresses.txt', '/library/\n/timeline/#office-opened\n'), 'address-lost'],
  ['a value that is gone', add('addresses.txt', '/events/library-office-opened/#rank\n/library/\n'), 'address-lost'],
  ['a spelling that is gone', add('addresses.txt', '/library/\n/people/ada-brown/#spelling-a-brown\n'), 'address-lost'],
  ['a count of others that is gone', add('addresses.txt', '/figures/#counts-nets-library-site\n/library/\n'), 'address-lost'],
  ['a unit that is gone', add('addresses.txt', '/figures/#agreements-more-than-12-as-of\n/library/\n'), 'address-lost'],
  ['a value moved that is still there', all(moved('/events/library-office-opened/#date', '/events/library-office-opened/#title'), add('addresses.txt', '/events/library-office-opened/#date\n')), 'address-in-use'],
  ['a value moved to one that is not there', all(moved('/events/library-office-opened/#rank', '/events/library-office-opened/#place-southport'), add('addresses.txt', '/events/library-office-opened/#rank\n')), 'permalink-gone'],
  ['a line twice', add('addresses.txt', '/about/\n/about/\n/library/\n'), 'ledger-unsorted'],
  ['a line of Git', add('addresses.txt', '<<<<<<< HEAD\n/library/\n'), 'ledger-broken'],
];

/* prettier-ignore */
const GOOD: [what: string, does: Does][] = [
  ...(
    [
      'http://library.example', 'https://library.example/?a=1&b=%D0%9C#c', 'https://xn--80ahbp5a.xn--p1ai/', 'https://library.example:8443/a', 'https://8.8.8.8/a',
      'https://library.example/a_(b)/~c;d=1,2', 'https://web.archive.org/web/2019/http://library.example/', 'https://a.b.c.library.co.uk/', 'HTTPS://Library.Example/',
      'https://172.15.0.1/', 'https://library.example/%25', "https://library.example/it's", '"https://library.example/#:~:text=a,b"', 'https://en_us.library.example/',
      'https://localhost.library.example/', 'https://library.xn--p1ai/',
    ] as const
  ).map((text): [string, Does] => [`the address ${text}`, address(text)]),
  ['errors sent to a mailbox', change('edition.yaml', 'library }', 'library, address: "mailto:errors@library.example" }')],
  ...['cis-2', 'g8', 'a', 'x-1999', '2nd-congress', 'con-air', 'aux-armes', 'by-title', 'about', 'p7', 'people', 'a'.repeat(80)].map(
    (id): [string, Does] => [`the id ${id}`, add(`people/${id}.yaml`, person('Zoe'))],
  ),
  ...(
    [
      ['/x/', '/'], ['/events/x/', '/timeline/'], ['/x/', '/events/library-office-opened/#opened-a'], ['/x/', '/timeline/#library-office-opened'],
      ['/x/', '/sources/library-page/#p2'], ['/x/', '/about/#labels'], ['/figures/#old', '/figures/#agreements-more-than-12'], ['/figures/#old', '/figures/'],
      ['/timeline/1999/', '/timeline/'], ['/compare/a-c/', '/compare/'], ['/x/', '/chapters/the-library/#the-water'], ['/x/', '/events/library-office-opened/#evidence'],
    ] as const
  ).map(([from, to]): [string, Does] => [`${from} moved to ${to}`, moved(from, to)]),
  ['nothing moved', add('moved.json', ' {}\n')],
  ['moved addresses on one line', add('moved.json', '{"/x/":"/about/","/y/":"/"}')],
  ['a ledger of Windows', add('addresses.txt', '/about/\r\n/library/\r\n')],
  ['a ledger without its last line break', add('addresses.txt', '/about/\n/library/')],
  ['a renamed record', all(moved('/events/old/', '/events/library-office-opened/'), add('addresses.txt', '/events/old/\n/timeline/#old\n'))],
  ['a withdrawn event', all(moved('/events/old/', '/timeline/'), add('addresses.txt', '/events/old/\n/timeline/#old\n'))],
  ['a withdrawn figure', all(moved('/figures/#old', '/figures/'), add('addresses.txt', '/figures/#old\n'))],
  ['a value that has become another', all(moved('/events/library-office-opened/#place-southport', '/events/library-office-opened/#place-northport'), add('addresses.txt', '/events/library-office-opened/#date\n/events/library-office-opened/#place-southport\n'))],
  ['a withdrawn value', all(moved('/events/library-office-opened/#rank', '/events/library-office-opened/'), add('addresses.txt', '/events/library-office-opened/#rank\n'))],
  ['a value of a record that has moved', all(moved('/events/old/', '/events/library-office-opened/'), add('addresses.txt', '/events/old/\n/events/old/#date\n'))],
  ['a withdrawn source', all(moved('/sources/old/', '/sources/'), add('addresses.txt', '/sources/old/\n/sources/old/#p1\n'))],
];

/** A valid entry for a folder that nothing else needs. */
function entryFor(edition: SmallEdition, folder: string): string {
  const words: Readonly<Record<string, string>> = {
    people: person('Zoe'),
    places: place('Zedtown', 'city'),
    organizations: body('Zed'),
  };
  const file = [...edition.files.keys()].find((name) => name.startsWith(`${folder}/`)) ?? '';
  return words[folder] ?? String(edition.files.get(file)).replace('order: 1', 'order: 2');
}

testAuthorIsTold(BAD, GOOD);

test('One fault in an entry makes no address of it lost', () => {
  const problems = all(
    add('addresses.txt', '/events/library-office-opened/\n/library/\n/timeline/#library-office-opened\n'),
    change(EVENT, 'kind: opening', 'kind: party'),
  )(smallEdition()).problems();
  expect(problems.filter(({ code }) => code === 'address-lost')).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('field-invalid');
});
