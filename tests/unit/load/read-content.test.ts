import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDERS, readContent, type ContentFiles } from '#load/read-content.ts';
import { SCHEMAS } from '#edition/build/parse-entries.ts';
import { ProblemList, type Problem } from '#problems/problem-list.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

const MAPS = {
  'edition.yaml': '{}',
  'rules.yaml': '{}',
  'references.yaml': '{}',
  'moved.json': '{}',
  'pages/home.yaml': '{}',
  'pages/about.yaml': '{}',
};

function read(files: Record<string, string | Uint8Array>): { content: ContentFiles; problems: Problem[] } {
  const root = mkdtempSync(path.join(tmpdir(), 'read-content-'));
  try {
    for (const [name, text] of Object.entries({ ...MAPS, ...files })) {
      mkdirSync(path.join(root, 'content', path.dirname(name)), { recursive: true });
      writeFileSync(path.join(root, 'content', name), text);
    }
    const list = new ProblemList();
    return { content: readContent(root, list), problems: list.problems };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('the files of content/', () => {
  test('are read folder by folder, in the order of their names', () => {
    const { content, problems } = read({
      'people/b.yaml': 'name: B\n',
      'people/a.yaml': 'name: A\n',
      'events/z.mdx': '---\ntitle: Z\n---\nBody\n',
    });
    expect(problems).toEqual([]);
    expect(content.entries.map(({ file }) => file)).toEqual([
      'content/events/z.mdx',
      'content/people/a.yaml',
      'content/people/b.yaml',
    ]);
    expect(content.entries[0]).toMatchObject({
      folder: 'events',
      id: 'z',
      data: { title: 'Z' },
      bodyLine: 4,
    });
  });

  test('have a schema for every folder', () => {
    expect(Object.keys(SCHEMAS).toSorted()).toEqual(Object.keys(FOLDERS).toSorted());
  });

  test('are parsed anew when their text has changed, and only then', () => {
    const files = { 'people/a.yaml': 'name: A\n', 'events/z.mdx': '---\ntitle: Z\n---\n' };
    const dataOf = (changed: Record<string, string>) =>
      read({ ...files, ...changed }).content.entries.map(({ data }) => data);
    const [event, person] = dataOf({});
    const [changedEvent, samePerson] = dataOf({ 'events/z.mdx': '---\ntitle: Y\n---\n' });
    expect(samePerson).toBe(person);
    expect([event, changedEvent]).toEqual([{ title: 'Z' }, { title: 'Y' }]);
  });

  test('with the same text have each its own file for what is wrong in them', () => {
    const { problems } = read({
      'people/a.yaml': 'name: A\nname: B\n',
      'people/b.yaml': 'name: A\nname: B\n',
    });
    expect(problems.map(({ file }) => file)).toEqual(['content/people/a.yaml', 'content/people/b.yaml']);
  });

  test('give the bytes of a source as they are', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0xff);
    const { content } = read({ 'sources/a.txt': bytes, 'sources/a.yaml': 'siglum: A\n' });
    expect(new Uint8Array(content.texts.get('a') ?? [])).toEqual(bytes);
  });

  test('with a folder that is not there are an edition without such entries', () => {
    expect(read({}).content.entries).toEqual([]);
  });

  test('that cannot be read are problems, and the rest is read', () => {
    const { content, problems } = read({ 'people/a.yaml': 'name: "A\n', 'people/b.yaml': 'name: B\n' });
    expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['yaml-broken', 'content/people/a.yaml', 1],
    ]);
    expect(content.entries.map(({ id }) => id)).toEqual(['b']);
  });

  test('that are maps, or the prose of a page, must all be there', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'read-content-'));
    const list = new ProblemList();
    readContent(root, list);
    rmSync(root, { recursive: true });
    expect(list.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file-missing content/edition.yaml',
      'file-missing content/rules.yaml',
      'file-missing content/references.yaml',
      'file-missing content/moved.json',
      'file-missing content/pages/home.yaml',
      'file-missing content/pages/about.yaml',
    ]);
  });
});

describe('lines that end as on Windows', () => {
  const edition = [...smallEdition().files.keys()]
    .filter((name) => !name.endsWith('.txt'))
    .reduce((all, name) => all.withFile(name, (text) => text.replaceAll('\n', '\r\n')), smallEdition());

  test('make the same edition', () => {
    expect(edition.load()).toEqual(smallEdition().load());
  });

  test('are counted as one line each', () => {
    expect(
      edition.withWords('events/library-office-opened.mdx', 'opening', 'party').problems(),
    ).toMatchObject([{ code: 'field-invalid', line: 4 }]);
    expect(edition.withWords('chapters/the-library.mdx', '"never-still"', '"x"').problems()).toMatchObject([
      { code: 'reference-unknown', line: 15 },
    ]);
  });

  test('but a carriage return alone is refused', () => {
    expect(
      smallEdition().withWords('chapters/the-library.mdx', 'in 1992.', 'in\r1992.').problems(),
    ).toMatchObject([{ code: 'character-forbidden', line: 11, message: expect.stringContaining('U+000D') }]);
  });
});

describe('characters that do not belong', () => {
  test.each([
    { what: 'a right-to-left override', character: '\u202e', name: 'U+202E' },
    { what: 'a right-to-left isolate', character: '\u2067', name: 'U+2067' },
    { what: 'a zero-width space', character: '\u200b', name: 'U+200B' },
    { what: 'a zero-width joiner', character: '\u200d', name: 'U+200D' },
    { what: 'a soft hyphen', character: '\u00ad', name: 'U+00AD' },
    { what: 'a byte order mark inside', character: '\ufeff', name: 'U+FEFF' },
    { what: 'a null', character: '\0', name: 'U+0000' },
    { what: 'a bell', character: '\u0007', name: 'U+0007' },
    { what: 'a lost character', character: '\ufffd', name: '\ufffd', code: 'text-damaged' },
    { what: 'a Cyrillic а in a Latin word', character: 'а', name: 'U+0430', code: 'letter-look-alike' },
    { what: 'a Cyrillic Н in a Latin word', character: 'Н', name: 'U+041D', code: 'letter-look-alike' },
  ])(
    '$what is refused in front matter, in a body, and in a map',
    ({ character, name, code = 'character-forbidden' }) => {
      const mutate = (file: string, words: string) =>
        smallEdition()
          .withWords(file, words, words.slice(0, 3) + character + words.slice(3))
          .problems();
      const expected = { code, message: expect.stringContaining(name) };
      expect(mutate('places/northport.yaml', 'Named')).toMatchObject([{ ...expected, line: 3 }]);
      expect(mutate('chapters/the-library.mdx', 'office](')).toMatchObject([{ ...expected, line: 11 }]);
      expect(mutate('edition.yaml', 'record')).toMatchObject([{ ...expected, line: 1 }]);
    },
  );

  test.each([
    { what: 'a Cyrillic word', words: 'Душанбе' },
    { what: 'a Tajik word', words: 'Қоҳир Расулзода' },
    { what: 'a Cyrillic word and a Latin one', words: 'Душанбе (Dushanbe)' },
    { what: 'dashes, quotation marks and a no-break space', words: '“a”\u00a0– b’s' },
    { what: 'an emoji of one character', words: '🚢' },
  ])('$what belongs', ({ words }) => {
    expect(smallEdition().withWords('places/northport.yaml', 'Named', `${words} Named`).problems()).toEqual(
      [],
    );
  });

  test('what a source prints is left as it is', () => {
    const edition = smallEdition().withSource('library-page', (text) => `${text}\n\nsоft\u00ad\u200bsigns\r`);
    expect(edition.problems()).toEqual([]);
    expect(edition.load().sources[0]?.text).toContain('sоft\u00ad\u200bsigns\r');
  });
});
