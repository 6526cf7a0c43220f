import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLASSES_OF_SCRIPTS, dropUnusedRules } from '#build/html/drop-unused-rules.ts';
import { PROJECT } from '#commands/project.ts';
import { writeInkRules } from '#site/layout/inks.ts';

const BODY = '<body class="page"><p class="lead quiet">x</p></body>';
/** The rules that are left on a page with the classes `page`, `lead` and `quiet`. */
const keep = (rules: string): string =>
  dropUnusedRules({ file: 'index.html', html: `<style>${rules}</style>${BODY}` })
    .html.replace('<style>', '')
    .replace(`</style>${BODY}`, '');

describe('A rule of a page', () => {
  test.each([
    ['for an element', 'p{color:red}'],
    ['for a class that is there', '.lead{color:red}'],
    ['for two classes that are there', '.page .lead.quiet:hover{color:red}'],
    ['for what has not a class', 'p:not(.gone){color:red}'],
    ['for what may hold a class', 'p:has(.gone:checked){color:red}'],
    ['that holds others', '.lead{& .gone{color:red}}'],
    ['for a class that a script gives', `.${CLASSES_OF_SCRIPTS[0]}{color:red}`],
    ['of a typeface', '@font-face{font-family:gone;src:url(x)}'],
    ['of paper', '@page :first{@top-center{content:".gone{}"}}'],
    ['with a brace in a string', '.lead::after{content:"}.gone{"}'],
    ['without a block', '@layer a,b;'],
  ])('%s is kept', (_, rule) => {
    expect(keep(rule)).toBe(rule);
  });

  test.each([
    ['for a class that is not there', '.gone{color:red}', ''],
    ['for one such class of two', '.lead .gone{color:red}', ''],
    ['of which one selector is left', '.gone,.lead{color:red}', '.lead{color:red}'],
    ['in a group, with its group', '@media print{.gone{color:red}}', ''],
    ['in a group that has others', '@media print{.gone{a:b}p{c:d}}', '@media print{p{c:d}}'],
    ['in a group of a group', '@supports (a:b){@media print{.gone{a:b}}}', ''],
  ])('%s is left out', (_, rule, left) => {
    expect(keep(`a{}${rule}b{}`)).toBe(`a{}${left}b{}`);
  });

  test('is kept on the search page, whose script makes elements of its own', () => {
    const html = `<style>.gone{}</style><script id="search-script"></script>`;
    expect(dropUnusedRules({ file: 'search/index.html', html }).html).toBe(html);
  });
});

test('Of the inks a page has the rules of those it uses, and of no other', () => {
  const words = '<span class="siglum i2">B</span><figure class="evidence i3 t3"><mark>word</mark></figure>';
  const html = `<style>${writeInkRules(30)}</style>${words}`;
  const rules = dropUnusedRules({ file: 'index.html', html }).html;
  expect(rules.match(/\.[it]\d+(?: mark)?/g)).toEqual(['.i2', '.i3', '.i2', '.i3', '.t3 mark']);
  expect(rules).toContain('.i2,.i3{color:var(--own)}.i2{--own:light-dark(#1c3f8c,#a6c1ff)}');
});

test('The classes that scripts give to what stands in a page are known', async () => {
  const files = await Array.fromAsync(glob('src/client/filters/*.ts', { cwd: PROJECT }));
  const given = files.flatMap((file) =>
    [
      ...readFileSync(path.join(PROJECT, file), 'utf8').matchAll(
        /classList\.\w+\('([\w-]+)'|className = '([\w-]+)'/g,
      ),
    ].map(([, toggled, set]) => toggled ?? set),
  );
  expect(given.length).toBeGreaterThan(0);
  expect(new Set(given)).toEqual(new Set(CLASSES_OF_SCRIPTS));
});
