import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadEdition } from '#edition.ts';
import { isPlainlyRight } from '#text/letters/plain-letters.ts';
import { PROJECT } from '#commands/project.ts';

/*
 * What the check needs for the content of today, counted, not timed: what only unusual content needs is not loaded, and
 * nothing is loaded file by file once it has been compiled.
 */

/** Writes the address of each module to standard error as it is loaded. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load(url, context, next) { writeSync(2, 'loads ' + url + '\\n'); return next(url, context); } });
`)}`;

const PARSERS = /\bnode_modules\/(?:edtf|nearley|unified|remark-[a-z]+|micromark[a-z-]*|mdast[a-z-]*)\//;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'check-loads-'));
  cpSync(path.join(PROJECT, 'content'), path.join(folder, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The modules that a check of the copy loads. */
function listLoaded(): string[] {
  const program = path.join(PROJECT, 'src/commands/check-content.ts');
  const { stderr, stdout } = spawnSync(process.execPath, ['--import', HOOK, program], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).toMatch(/content\/ is in order|problems? in content/);
  return Array.from(stderr.matchAll(/^loads (.*)$/gm), ([, url = '']) => url);
}

test(
  'no parser of EDTF or MDX is loaded, and, after the first run, a handful of files',
  { timeout: 60_000 },
  () => {
    listLoaded();
    const files = listLoaded().filter((url) => url.startsWith('file:'));
    expect(files.filter((url) => PARSERS.test(url))).toEqual([]);
    expect(files.length).toBeLessThan(10);
    const manifest = path.join(PROJECT, 'node_modules/.cache/compiled/report-content.json');
    const { files: compiled } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: string[] };
    expect(compiled).toContain('node_modules/js-yaml/package.json');
    expect(compiled.filter((file) => PARSERS.test(file))).toEqual([]);
  },
);

test.each([
  ['a date of the 1990s', '/edtf/', 'events/putin-in-dushanbe-1999-11.mdx', /edtf: '[^']*'/, "edtf: '199X'"],
  ['emphasis in a body', '/remark-mdx/', 'chapters/summits.mdx', /^(\p{Lu}\w+) /mu, '*$1* '],
])('but %s has its parser loaded', { timeout: 60_000 }, (_, parser, name, found, written) => {
  const file = path.join(folder, 'content', name);
  const before = readFileSync(file, 'utf8');
  const front = parser === '/edtf/' ? 0 : before.indexOf('\n---\n', 4) + 5;
  writeFileSync(file, before.slice(0, front) + before.slice(front).replace(found, written));
  expect(listLoaded().some((url) => url.includes(parser))).toBe(true);
  writeFileSync(file, before);
});

test('nearly all words are of letters that need no pattern to be judged', () => {
  const { people, places, organizations } = loadEdition(PROJECT);
  const forms = [people, places, organizations].flat().flatMap(({ variants }) => variants);
  const asked = forms.filter(
    ({ form, lang }) => !isPlainlyRight(form, /^(?:ru|tg)$/.test(lang) ? 'Cyrillic' : 'Latin'),
  );
  expect(asked.length).toBeLessThan(forms.length / 50);
});
