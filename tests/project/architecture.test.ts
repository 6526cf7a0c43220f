import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const TESTS = path.resolve(import.meta.dirname, '..');

/**
 * Each layer of src/ with the layers it imports from: each of these at least once, and no other. A row may name one
 * file of a layer: the browser takes lists of words from below, and nothing that would bring the edition with it.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  dates: ['text'],
  problems: ['text'],
  schema: [],
  load: ['problems', 'text'],
  edition: ['load', 'problems', 'schema', 'dates', 'text'],
  'edition.ts': ['load', 'edition', 'problems'],
  exports: ['edition', 'schema', 'dates', 'text'],
  client: ['edition/addresses/sections.ts', 'exports/tables/csv.ts', 'text', 'dates', 'schema'],
  site: ['edition', 'exports', 'client', 'schema', 'dates', 'text'],
  pages: ['edition.ts', 'edition', 'exports', 'site'],
  build: ['edition.ts', 'load', 'edition', 'exports', 'problems', 'client', 'dates', 'text'],
  commands: ['edition.ts', 'load', 'edition', 'build', 'client', 'problems'],
};

/** Packages that only some layers may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  edtf: ['dates'],
  'js-yaml': ['load'],
  rolldown: ['build'],
  'virtual:bodies': ['site'],
  'virtual:inline-scripts': ['site'],
  'astro:content': [],
};

const IMPORT = /(?:\b(?:import|export)\b[^'"`;]*?\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\1/g;

/** What a file imports, as its lines say. */
function listImports(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return Array.from(code.matchAll(IMPORT), (match) => match[2] ?? '');
}

/** The layer a path below src/ belongs to: its first folder, or the entry file itself. */
const layerOf = (file: string): string => file.split('/')[0] ?? '';

/** Whether a row of the table, a layer or one file of a layer, holds a target. */
const holds = (row: string, target: string): boolean => target === row || target.startsWith(`${row}/`);

/** The files that a file, its path below src/, imports from other layers. */
function listTargets(file: string, source: string): string[] {
  const targets = listImports(source).flatMap((specifier) => toTarget(file, specifier) ?? []);
  return targets.filter((target) => layerOf(target) !== layerOf(file));
}

/** The path below src/ that an import names; null for a package. */
function toTarget(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null;
}

/** The imports of one file, its path below src/, that break the layer rule. */
function findBadImports(file: string, source: string): string[] {
  const layer = layerOf(file);
  const isAllowed = (specifier: string): boolean => {
    const target = toTarget(file, specifier);
    if (target !== null) {
      return layerOf(target) === layer || (LAYERS[layer] ?? []).some((row) => holds(row, target));
    }
    const name = Object.keys(PACKAGES).find(
      (known) => specifier === known || specifier.startsWith(`${known}/`),
    );
    return name === undefined || (PACKAGES[name] ?? []).includes(layer);
  };
  return listImports(source).filter((specifier) => !isAllowed(specifier));
}

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';
const NAMES: readonly [where: RegExp, shape: RegExp][] = [
  [
    /^pages\//,
    new RegExp(`^(?:${SEGMENT}|\\[(?:\\.\\.\\.)?${SEGMENT}\\])(?:\\.${SEGMENT})*\\.(?:astro|ts)$`),
  ],
  [/\/fonts\//, new RegExp(`^${SEGMENT}\\.woff2$`)],
  [/\.astro$/, /^(?:[A-Z][a-z0-9]*)+\.astro$/],
  [/\.(?:ts|css)$/, new RegExp(`^${SEGMENT}(?:\\.d|\\.config)?\\.(?:ts|css)$`)],
  [/^README\.md$/, /./],
];

/** What is wrong with the name of a file, its path below src/; null when nothing is. */
function findBadName(file: string): string | null {
  const words = file.split(/[/.-]/);
  const drawer = words.find((word) => /^(?:utils?|helpers?|common|misc)$/i.test(word));
  if (drawer !== undefined) return `${file}: "${drawer}" says nothing`;
  const shape = NAMES.find(([where]) => where.test(file))?.[1];
  return shape?.test(path.posix.basename(file))
    ? null
    : `${file}: components PascalCase.astro, all else kebab-case`;
}

/** More files and folders than this in one folder are a drawer. The folders of pages/ are the site's addresses. */
const MAX_SIBLINGS = 12;

/** Folders with too many entries; paths below src/ or tests/. A README and the entry file of src/ do not count. */
function findCrowded(paths: readonly string[]): string[] {
  const children = new Map<string, Set<string>>();
  for (const file of paths.filter((one) => !/(^|\/)README\.md$|^edition\.ts$|^pages\//.test(one))) {
    const steps = file.split('/');
    for (const [depth, step] of steps.entries()) {
      const folder = steps.slice(0, depth).join('/') || '.';
      children.set(folder, (children.get(folder) ?? new Set()).add(step));
    }
  }
  return [...children]
    .filter(([, names]) => names.size > MAX_SIBLINGS)
    .map(([folder, names]) => `${folder}: ${names.size}`);
}

/** A longer file has two jobs. Style sheets are lists, and may be longer. */
const MAX_LINES = 200;
const isTooLong = (file: string, source: string): boolean =>
  /\.(?:ts|astro)$/.test(file) && source.trimEnd().split('\n').length > MAX_LINES;

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name).split(path.sep).join('/'))
    .toSorted();
const files = listFiles(SRC);
const read = (file: string) => readFileSync(path.join(SRC, file), 'utf8');

/** The files and packages that files need when they run, whether they import them or one of their imports does. */
function listReached(from: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!files.includes(file)) continue;
    const needed = listImports(read(file).replace(/^import type [\s\S]*?;$/gm, ''));
    for (const specifier of needed) open.push(toTarget(file, specifier) ?? specifier);
  }
  return reached;
}

describe('the files of src/', () => {
  test('are found', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('each belong to a layer', () => {
    const layers = new Set(files.filter((file) => file !== 'README.md').map(layerOf));
    expect([...layers].toSorted()).toEqual(Object.keys(LAYERS).toSorted());
  });

  test('import from every layer that their own layer lists', () => {
    const used = files.map((file) => ({ layer: layerOf(file), targets: listTargets(file, read(file)) }));
    const unused = Object.entries(LAYERS).flatMap(([layer, below]) => {
      const targets = used.filter((one) => one.layer === layer).flatMap((one) => one.targets);
      return below
        .filter((row) => !targets.some((target) => holds(row, target)))
        .map((row) => `${layer} → ${row}`);
    });
    expect(unused).toEqual([]);
  });

  test(`lie at most ${MAX_SIBLINGS} in a folder`, () => {
    expect(findCrowded(files)).toEqual([]);
    expect(findCrowded(listFiles(TESTS))).toEqual([]);
  });

  test('import from below only', () => {
    const bad = files.flatMap((file) =>
      findBadImports(file, read(file)).map((specifier) => `${file}: ${specifier}`),
    );
    expect(bad).toEqual([]);
  });

  test('bring no package for dates to the browser, whatever those of client/ import', () => {
    expect(listReached(files.filter((file) => layerOf(file) === 'client'))).not.toContain('edtf');
    expect(listReached(['dates/parse-date.ts'])).toContain('edtf');
  });

  test('are named as the field names things', () => {
    expect(files.map(findBadName).filter((fault) => fault !== null)).toEqual([]);
  });

  test(`have at most ${MAX_LINES} lines`, () => {
    expect(files.filter((file) => isTooLong(file, read(file)))).toEqual([]);
  });
});

describe('the layer rule', () => {
  test('reads every kind of import line', () => {
    expect(
      listImports(
        [
          "import { a } from '#text/a.ts';",
          "import type {\n  B,\n  C,\n} from './b.ts';",
          'import D, { type E } from "../d.ts";',
          "import '#styles/e.css';",
          "export { f } from './f.ts';",
          "export type * from './g.ts';",
          "const h = await import('#edition/h.ts');",
          "import * as i from 'node:path';",
          "// import { j } from './j.ts';",
          "/* import { k } from './k.ts'; */",
          "const l = 'a word from here';",
        ].join('\n'),
      ),
    ).toEqual([
      '#text/a.ts',
      './b.ts',
      '../d.ts',
      '#styles/e.css',
      './f.ts',
      './g.ts',
      '#edition/h.ts',
      'node:path',
    ]);
  });

  test.each([
    {
      what: 'text that knows the edition',
      file: 'text/find-quote.ts',
      line: "import { a } from '#edition/types/edition.ts';",
    },
    {
      what: 'text that knows a problem',
      file: 'text/suggest.ts',
      line: "import { a } from '#problems/catalogue.ts';",
    },
    {
      what: 'dates that know problems',
      file: 'dates/parse-date.ts',
      line: "import { a } from '../problems/catalogue.ts';",
    },
    {
      what: 'problems that know the schema',
      file: 'problems/catalogue.ts',
      line: "import { a } from '#schema/apparatus/note.ts';",
    },
    {
      what: 'a schema that knows dates',
      file: 'schema/event.ts',
      line: "import { a } from '#dates/parse-date.ts';",
    },
    {
      what: 'a reader of files that knows the edition',
      file: 'load/read-body.ts',
      line: "import type { A } from '#edition/types/edition.ts';",
    },
    {
      what: 'an edition that knows views',
      file: 'edition/timeline/timeline.ts',
      line: "import { toUrl } from '#site/layout/to-url.ts';",
    },
    {
      what: 'an edition that knows exports',
      file: 'edition/visits/visits.ts',
      line: "export { a } from '#exports/citation/styles.ts';",
    },
    {
      what: 'exports that read files',
      file: 'exports/json-ld.ts',
      line: "import { a } from '#load/read-body.ts';",
    },
    {
      what: 'an edition that knows exports',
      file: 'edition.ts',
      line: "import { a } from './exports/citation/styles.ts';",
    },
    {
      what: 'a view that loads the edition',
      file: 'site/event/EventView.astro',
      line: "import { getEdition } from '#edition.ts';",
    },
    {
      what: 'a view that reads files',
      file: 'site/ui/Sigla.astro',
      line: "import { a } from '../../load/read-content.ts';",
    },
    {
      what: 'a page that reads files',
      file: 'pages/events/[id].astro',
      line: "import { a } from '#load/read-content.ts';",
    },
    {
      what: 'a client that knows the edition',
      file: 'client/search/ui/search-page.ts',
      line: "import { a } from '#edition/types/edition.ts';",
    },
    {
      what: 'a client that knows more of a layer than the file it may import',
      file: 'client/search/ui/search-page.ts',
      line: "import { a } from '#edition/addresses/addresses.ts';",
    },
    {
      what: 'a build step that knows views',
      file: 'build/headers.ts',
      line: "import { toUrl } from '#site/layout/to-url.ts';",
    },
    {
      what: 'a command that knows views',
      file: 'commands/start.ts',
      line: "const a = await import('#site/layout/to-url.ts');",
    },
    {
      what: 'EDTF outside dates',
      file: 'edition/build/build-date.ts',
      line: "import { parse } from 'edtf';",
    },
    {
      what: 'a part of EDTF outside dates',
      file: 'edition/build/build-date.ts',
      line: "import parse from 'edtf/src/parser.js';",
    },
    {
      what: 'YAML outside load',
      file: 'edition/build/parse-entries.ts',
      line: "import { load } from 'js-yaml';",
    },
    {
      what: 'Astro’s content in the edition',
      file: 'edition.ts',
      line: "import { getCollection } from 'astro:content';",
    },
    {
      what: 'Astro’s content in a view',
      file: 'site/chapter/ChapterView.astro',
      line: "---\nimport { render } from 'astro:content';\n---",
    },
  ])('catches $what', ({ file, line }) => {
    expect(findBadImports(file, `${line}\n`)).toEqual(listImports(line));
    expect(listImports(line)).toHaveLength(1);
  });

  test.each([
    { what: 'its own folder', file: 'text/find-quote.ts', line: "import { a } from './passages.ts';" },
    {
      what: 'its own folder by its name',
      file: 'site/ui/Sigla.astro',
      line: "import { a } from '#site/layout/to-url.ts';",
    },
    {
      what: 'a folder below',
      file: 'edition/build/build-date.ts',
      line: "import { a } from '#dates/parse-date.ts';",
    },
    {
      what: 'the one file of a layer that the table names',
      file: 'client/search/ui/render-notices.ts',
      line: "import { SECTIONS } from '#edition/addresses/sections.ts';",
    },
    { what: 'EDTF in dates', file: 'dates/read-edtf.ts', line: "import { parse } from 'edtf';" },
    {
      what: 'a package that only begins alike',
      file: 'edition/build/build-date.ts',
      line: "import a from 'js-yaml-like';",
    },
    { what: 'the platform', file: 'text/checksum.ts', line: "import { createHash } from 'node:crypto';" },
    {
      what: 'the body of a page',
      file: 'pages/events/[id].astro',
      line: "import { a } from '../../site/layout/render-body.ts';",
    },
  ])('allows $what', ({ file, line }) => {
    expect(findBadImports(file, line)).toEqual([]);
  });
});

describe('the rules of names and lengths', () => {
  test.each([
    'utils/format.ts',
    'text/helpers.ts',
    'edition/common/dates.ts',
    'site/misc.astro',
    'text/string-utils.ts',
    'text/findQuote.ts',
    'text/find_quote.ts',
    'text/FindQuote.ts',
    'site/event-view.astro',
    'site/eventView.astro',
    'pages/Events/Index.astro',
    'styles/Base.css',
    'text/notes.md',
    'text/data.json',
    'site/latin.woff2',
  ])('refuse %s', (file) => {
    expect(findBadName(file)).toContain(file);
  });

  test.each([
    'text/find-quote.ts',
    'dates/edtf.d.ts',
    'vitest.config.ts',
    'site/event/EventView.astro',
    'pages/404.astro',
    'pages/[...moved].astro',
    'pages/events/[id].astro',
    'pages/edition.schema.json.ts',
    'site/layout/base.css',
    'site/layout/fonts/latin.woff2',
    'README.md',
  ])('take %s', (file) => {
    expect(findBadName(file)).toBeNull();
  });

  test('count siblings', () => {
    const names = Array.from({ length: MAX_SIBLINGS }, (_, index) => `text/a${index}.ts`);
    expect(findCrowded([...names, 'text/README.md'])).toEqual([]);
    expect(findCrowded([...names, 'text/more/a.ts'])).toEqual(['text: 13']);
  });

  test('count lines', () => {
    expect(isTooLong('text/a.ts', 'a\n'.repeat(200))).toBe(false);
    expect(isTooLong('text/a.ts', 'a\n'.repeat(201))).toBe(true);
    expect(isTooLong('site/A.astro', 'a\n'.repeat(201))).toBe(true);
  });
});
