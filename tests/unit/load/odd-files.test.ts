import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '#edition.ts';
import { stampContent } from '#load/content-stamp.ts';
import { listBodies } from '#load/list-bodies.ts';
import { EditionError, type Problem } from '#problems/problem-list.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

/** What an author, a program or a system does to a file below content/; `at` gives its path. */
type Deed = (at: (name: string) => string) => void;

interface Case {
  what: string;
  does: Deed;
  /** Path below content/ of the one problem, and words of it. */
  file: string;
  says: string | RegExp;
}

const EVENT = 'events/library-office-opened.mdx';
const NOTE = 'notes/it-was-signed.yaml';
const PLACE = 'places/northport.yaml';

let sound = '';
beforeAll(() => {
  sound = mkdtempSync(path.join(tmpdir(), 'odd-files-'));
  for (const [name, text] of smallEdition().files) {
    const file = path.join(sound, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
afterAll(() => rmSync(sound, { recursive: true }));

/** The problems of a copy of the small edition to which a deed was done. Everything else that reads it is run, too. */
function problemsAfter(deed: Deed): readonly Problem[] {
  const root = mkdtempSync(path.join(tmpdir(), 'odd-files-'));
  cpSync(sound, root, { recursive: true });
  try {
    deed((name) => path.join(root, 'content', name));
    listBodies(root);
    stampContent(root);
    loadEdition(root);
    return [];
  } catch (error) {
    if (error instanceof EditionError) return error.problems;
    throw error;
  } finally {
    if (process.getuid?.() === 0) process.seteuid?.(0);
    rmSync(root, { recursive: true, force: true });
  }
}

const write =
  (name: string, text: string | Uint8Array): Deed =>
  (at) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
const edit =
  (name: string, change: (text: string) => string | Uint8Array): Deed =>
  (at) =>
    writeFileSync(at(name), change(readFileSync(at(name), 'utf8')));
const folder =
  (name: string): Deed =>
  (at) => {
    rmSync(at(name), { recursive: true, force: true });
    mkdirSync(at(name));
  };
const pipe =
  (name: string): Deed =>
  (at) => {
    rmSync(at(name), { recursive: true, force: true });
    execFileSync('/usr/bin/mkfifo', [at(name)]);
  };
const link =
  (name: string, to: string): Deed =>
  (at) => {
    rmSync(at(name), { recursive: true, force: true });
    symlinkSync(to, at(name));
  };
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const A_FOLDER = 'there is a folder where a file is expected';
const A_PIPE = 'there is a pipe where a file is expected';
const LEFT = 'a copy that a program left behind';

const CASES: Case[] = [
  { what: 'a folder for an event', does: folder('events/quay.mdx'), file: 'events/quay.mdx', says: A_FOLDER },
  {
    what: 'a folder for a place',
    does: folder('places/quay.yaml'),
    file: 'places/quay.yaml',
    says: A_FOLDER,
  },
  { what: 'a folder for an event others link to', does: folder(EVENT), file: EVENT, says: A_FOLDER },
  { what: 'a folder for a place others name', does: folder(PLACE), file: PLACE, says: A_FOLDER },
  ...[
    'moved.json',
    'edition.yaml',
    'rules.yaml',
    'references.yaml',
    'pages/home.yaml',
    'pages/about.yaml',
  ].map((file) => ({ what: `a folder for ${file}`, does: folder(file), file, says: A_FOLDER })),
  ...['offices.yaml', 'addresses.txt', 'expected.json', 'README.md'].map((file) => ({
    what: `a folder for ${file}`,
    does: folder(file),
    file,
    says: A_FOLDER,
  })),
  {
    what: 'a folder for a text',
    does: folder('sources/library-page.txt'),
    file: 'sources/library-page.txt',
    says: A_FOLDER,
  },
  {
    what: 'a folder for the description of a source',
    does: folder('sources/library-page.yaml'),
    file: 'sources/library-page.yaml',
    says: A_FOLDER,
  },
  ...[EVENT, PLACE, 'rules.yaml', 'moved.json', 'sources/library-page.txt', 'addresses.txt'].map((file) => ({
    what: `a pipe for ${file}`,
    does: pipe(file),
    file,
    says: A_PIPE,
  })),
  {
    what: 'a pipe for a folder',
    does: pipe('events'),
    file: 'events',
    says: 'there is a pipe where a folder',
  },
  {
    what: 'a link to a device',
    does: link('notes/x.yaml', '/dev/zero'),
    file: 'notes/x.yaml',
    says: 'leads out of the content',
  },
  {
    what: 'a link to a file outside',
    does: link('notes/x.yaml', '/etc/hostname'),
    file: 'notes/x.yaml',
    says: 'leads out of the content',
  },
  { what: 'a link to a folder outside', does: link('people', '/'), file: 'people', says: 'leads out' },
  { what: 'a link that is above itself', does: link('people', '..'), file: 'people', says: 'leads out' },
  {
    what: 'a link to itself',
    does: link('notes/x.yaml', 'x.yaml'),
    file: 'notes/x.yaml',
    says: 'in a circle',
  },
  { what: 'a folder that links to itself', does: link('people', 'people'), file: 'people', says: 'circle' },
  { what: 'a link to nothing', does: link(EVENT, 'nothing.mdx'), file: EVENT, says: 'leads to nothing' },
  {
    what: 'a file for a folder',
    does: (at) => {
      rmSync(at('people'), { recursive: true });
      write('people', 'x')(at);
    },
    file: 'people',
    says: 'there is a file where a folder',
  },
  {
    what: '10 MB of fields',
    does: write('notes/x.yaml', 'x'.repeat(10_000_000)),
    file: 'notes/x.yaml',
    says: '10000000 bytes; the limit is 200000',
  },
  {
    what: '10 MB of source',
    does: write('sources/library-page.txt', 'x '.repeat(5_000_000)),
    file: 'sources/library-page.txt',
    says: 'the limit is 2000000',
  },
  {
    what: 'an empty event',
    does: write('events/x.mdx', ''),
    file: 'events/x.mdx',
    says: 'does not begin with front matter',
  },
  {
    what: 'an event of blanks',
    does: write('events/x.mdx', '\n \n\n'),
    file: 'events/x.mdx',
    says: 'does not begin with front matter',
  },
  {
    what: 'front matter that does not end',
    does: write('events/x.mdx', '---\ntitle: X\n'),
    file: 'events/x.mdx',
    says: 'front matter',
  },
  {
    what: 'an event named .yml',
    does: write('events/x.yml', 'a: b'),
    file: 'events/x.yml',
    says: 'expected .mdx or .md',
  },
  {
    what: 'a place named .yml',
    does: write('places/x.yml', 'a: b'),
    file: 'places/x.yml',
    says: 'Did you mean "x.yaml"?',
  },
  {
    what: 'an event named .MDX',
    does: write('events/x.MDX', ''),
    file: 'events/x.MDX',
    says: 'Did you mean "x.mdx"?',
  },
  {
    what: 'an event named .yaml',
    does: write('events/x.yaml', ''),
    file: 'events/x.yaml',
    says: 'Did you mean "x.mdx"?',
  },
  {
    what: 'a place named .YAML',
    does: write('places/x.YAML', ''),
    file: 'places/x.YAML',
    says: 'Did you mean "x.yaml"?',
  },
  { what: 'a backup', does: write('events/x.mdx.bak', ''), file: 'events/x.mdx.bak', says: LEFT },
  { what: 'a copy of an editor', does: write('events/x.mdx~', ''), file: 'events/x.mdx~', says: LEFT },
  { what: 'what a merge left', does: write('rules.yaml.orig', ''), file: 'rules.yaml.orig', says: LEFT },
  { what: 'a copy with a number', does: write('events/x (1).md~', ''), file: 'events/x (1).md~', says: LEFT },
  { what: 'a folder in a folder', does: folder('events/2004'), file: 'events/2004', says: 'side by side' },
  { what: 'a misspelt folder', does: folder('event'), file: 'event', says: 'Did you mean "events"?' },
  {
    what: 'a misspelt list',
    does: write('rules.yml', ''),
    file: 'rules.yml',
    says: 'Did you mean "rules.yaml"?',
  },
  {
    what: 'a misspelt page',
    does: write('pages/abuot.yaml', ''),
    file: 'pages/abuot.yaml',
    says: 'Did you mean "about.yaml"?',
  },
  {
    what: 'a text without a description',
    does: write('sources/x.txt', 'x'),
    file: 'sources/x.txt',
    says: 'x.yaml beside it',
  },
  {
    what: 'UTF-16 with a mark',
    does: edit(NOTE, (text) => utf16(`\ufeff${text}`)),
    file: NOTE,
    says: 'is saved as UTF-16',
  },
  {
    what: 'UTF-16, the other way round',
    does: edit(NOTE, (text) => utf16(`\ufeff${text}`).swap16()),
    file: NOTE,
    says: 'is saved as UTF-16',
  },
  { what: 'UTF-16 without a mark', does: edit(NOTE, utf16), file: NOTE, says: 'is saved as UTF-16' },
  {
    what: 'UTF-16 of a place others name',
    does: edit(PLACE, utf16),
    file: PLACE,
    says: 'is saved as UTF-16',
  },
  {
    what: 'UTF-16 of the rules',
    does: edit('rules.yaml', utf16),
    file: 'rules.yaml',
    says: 'is saved as UTF-16',
  },
  {
    what: 'UTF-16 of a text',
    does: edit('sources/library-page.txt', utf16),
    file: 'sources/library-page.txt',
    says: 'is saved as UTF-16',
  },
  {
    what: 'a byte order mark',
    does: edit(EVENT, (text) => `\ufeff${text}`),
    file: EVENT,
    says: 'begins with a byte order mark',
  },
  {
    what: 'a mark before moved.json',
    does: edit('moved.json', (text) => `\ufeff${text}`),
    file: 'moved.json',
    says: 'byte order mark',
  },
  {
    what: 'a code page of Windows',
    does: edit(PLACE, (text) =>
      Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xcf, 0xf3, 0xf2, 0xe8, 0xed])]),
    ),
    file: PLACE,
    says: 'not UTF-8, from line 4 on',
  },
  {
    what: 'a text in a code page',
    does: write('sources/library-page.txt', Uint8Array.of(0xcf, 0xf3, 0xf2, 0xe8, 0xed)),
    file: 'sources/library-page.txt',
    says: 'not UTF-8, from line 1 on',
  },
  {
    what: 'null characters',
    does: write('notes/x.yaml', 'a: \0\0\0\0b'),
    file: 'notes/x.yaml',
    says: 'null characters',
  },
  {
    what: 'a picture',
    does: write('notes/x.yaml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    file: 'notes/x.yaml',
    says: 'not UTF-8, from line 1 on',
  },
  {
    what: 'line ends of long ago',
    does: edit(EVENT, (text) => text.replaceAll('\n', '\r')),
    file: EVENT,
    says: 'in a carriage return alone',
  },
  {
    what: 'marks of Git',
    does: edit(EVENT, (text) =>
      text.replace('kind:', '<<<<<<< HEAD\nkind:').replace('date:', '=======\nkind: b\n>>>>>>> c\ndate:'),
    ),
    file: EVENT,
    says: 'marks of Git',
  },
  {
    what: 'a mark of Git forgotten',
    does: edit(EVENT, (text) => `${text}\n>>>>>>> c\n`),
    file: EVENT,
    says: 'marks of Git (">>>>>>>")',
  },
  {
    what: 'marks of Git in a list',
    does: edit('rules.yaml', (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> b\n`),
    file: 'rules.yaml',
    says: 'marks of Git',
  },
  {
    what: 'a name that steers a terminal',
    does: write('notes/x\u001b[2J.txt', ''),
    file: 'notes/x\\u{1b}[2J.txt',
    says: 'expected .yaml',
  },
  {
    what: 'a name of two lines',
    does: write('notes/x\ny.txt', ''),
    file: 'notes/x\\u{a}y.txt',
    says: 'expected .yaml',
  },
  {
    what: 'a name that is not UTF-8',
    does: (at) =>
      writeFileSync(
        Buffer.concat([Buffer.from(at('notes/x')), Buffer.from([0xff]), Buffer.from('.yaml')]),
        'a',
      ),
    file: 'notes/x\ufffd.yaml',
    says: 'not UTF-8',
  },
  {
    what: 'a name with a blank',
    does: (at) => cpSync(at(NOTE), at('notes/it was signed.yaml')),
    file: 'notes/it was signed.yaml',
    says: 'not a valid id',
  },
  {
    what: 'a name with capitals',
    does: (at) => cpSync(at(NOTE), at('notes/It-Was-Signed.yaml')),
    file: 'notes/It-Was-Signed.yaml',
    says: 'not a valid id',
  },
  {
    what: 'a name in Russian',
    does: (at) => cpSync(at(NOTE), at('notes/подписано.yaml')),
    file: 'notes/подписано.yaml',
    says: 'not a valid id',
  },
];

describe.skipIf(process.platform === 'win32')('An odd file is one problem, told at once:', () => {
  test.each(CASES)('$what', ({ does, file, says }) => {
    const start = performance.now();
    const problems = problemsAfter(does);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(problems.map((problem) => [problem.file, problem.message])).toEqual([
      [`content/${file}`, expect.stringMatching(typeof says === 'string' ? RegExp.escape(says) : says)],
    ]);
  });

  test.skipIf(process.getuid?.() !== 0)('a file and a folder that are not ours to read', () => {
    const withoutRights =
      (name: string): Deed =>
      (at) => {
        chmodSync(path.dirname(path.dirname(at('x'))), 0o755);
        chmodSync(at(name), 0);
        process.seteuid?.(65_534);
      };
    for (const name of [EVENT, 'people']) {
      const [problem, ...more] = problemsAfter(withoutRights(name));
      expect(problem).toMatchObject({
        file: `content/${name}`,
        message: expect.stringContaining('access is denied'),
      });
      expect(more).toEqual([]);
    }
  });
});

describe.skipIf(process.platform === 'win32')('Unusual content is sound:', () => {
  const GOOD: { what: string; does: Deed }[] = [
    { what: 'line ends as on Windows', does: edit(EVENT, (text) => text.replaceAll('\n', '\r\n')) },
    {
      what: 'a link within the content',
      does: (at) => {
        renameSync(at(NOTE), at('README.md'));
        link(NOTE, '../README.md')(at);
      },
    },
    {
      what: 'a folder that links within the content',
      does: (at) => {
        renameSync(at('notes'), at('.notes'));
        link('notes', '.notes')(at);
      },
    },
    { what: 'what a Mac leaves', does: write('events/.DS_Store', '\0\0\0') },
    { what: 'what Git keeps in an empty folder', does: write('corrections/.gitkeep', '') },
    { what: 'no blank line at the end', does: edit(EVENT, (text) => text.trimEnd()) },
    { what: 'an empty list of corrections', does: write('corrections/library-page.yaml', '') },
    { what: 'comments alone in a list', does: write('offices.yaml', '# None yet.\n') },
    { what: 'an empty folder', does: (at) => mkdirSync(at('corrections')) },
    {
      what: 'marks of Git inside a line',
      does: edit(NOTE, (text) => text.replace('text: A', 'text: Not <<<<<<< but A')),
    },
    {
      what: 'a line of equals signs',
      does: edit(NOTE, (text) => `${text}# =======\n`),
    },
    {
      what: 'words in Tajik and Russian',
      does: edit(PLACE, (text) => text.replace('Named', 'Қурғонтеппа, Ғафуров, Йўл; Душанбе. Named')),
    },
    { what: 'an emoji beyond 16 bits', does: edit(PLACE, (text) => text.replace('Named', '🚢 Named')) },
    {
      what: 'a long line',
      does: edit(PLACE, (text) => text.replace('Named', `${'word '.repeat(5000)}Named`)),
    },
    {
      what: 'a tab between words',
      does: edit(PLACE, (text) => text.replace('kind: city', 'kind: city\t# a comment')),
    },
  ];
  test.each(GOOD)('$what', ({ does }) => {
    expect(problemsAfter(does)).toEqual([]);
  });

  test('a content folder that is itself a link', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'odd-files-'));
    symlinkSync(path.join(sound, 'content'), path.join(root, 'content'));
    expect(loadEdition(root).events).toHaveLength(1);
    rmSync(root, { recursive: true });
  });
});
