import { z } from 'astro/zod';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Code, Heading, Nodes, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { loadEdition } from '#edition.ts';
import { SCHEMAS } from '#edition/build/parse-entries.ts';
import { PROBLEMS } from '#problems/catalogue.ts';
import { contestedCountSchema } from '#schema/apparatus/contested-count.ts';
import { correctionSchema } from '#schema/apparatus/correction.ts';
import { referenceSchema, ruleSchema } from '#schema/apparatus/note.ts';
import { officeSchema } from '#schema/apparatus/office.ts';
import { searchLexiconSchema } from '#schema/search-lexicon.ts';
import { aboutSchema, homeSchema } from '#schema/page.ts';
import { quoteSchema } from '#schema/quote.ts';
import { calquesSchema } from '#schema/apparatus/calques.ts';
import { titleSchema } from '#schema/edition.ts';
import { LABELS, labelFields } from '#schema/values.ts';
import { PROJECT } from '#commands/project.ts';

/* What the READMEs say is held against what is there: prose that no test reads grows old unseen. */

interface Readme {
  /** Path seen from the project. */
  readonly file: string;
  readonly tree: Root;
}

const parser = unified().use(remarkParse).use(remarkGfm);

async function readReadme(file: string): Promise<Readme> {
  return { file, tree: parser.parse(await readFile(path.join(PROJECT, file), 'utf8')) };
}

const FILES = [
  'README.md',
  'content/README.md',
  'src/README.md',
  'tests/README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'findings/README.md',
];
const readmes = await Promise.all(FILES.map(readReadme));
const [readme, handbook] = readmes as [Readme, Readme];
const manifest: { scripts: Record<string, string> } = JSON.parse(
  await readFile(path.join(PROJECT, 'package.json'), 'utf8'),
);

function collect<T extends Nodes['type']>(
  tree: Root | RootContent[],
  type: T,
): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const root: Root = Array.isArray(tree) ? { type: 'root', children: tree } : tree;
  visit(root, type, (node) => void found.push(node as Extract<Nodes, { type: T }>));
  return found;
}

const wordsInCode = (tree: Root | RootContent[]): string[] =>
  collect(tree, 'inlineCode').map(({ value }) => value);

/** What stands under a heading, up to the next one of its rank. */
function sectionOf({ file, tree }: Readme, heading: string): RootContent[] {
  const from = tree.children.findIndex((node) => node.type === 'heading' && toString(node) === heading);
  if (from === -1) throw new Error(`${file} has no heading "${heading}".`);
  const { depth } = tree.children[from] as Heading;
  const rest = tree.children.slice(from + 1);
  const to = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth);
  return to === -1 ? rest : rest.slice(0, to);
}

const rowsOf = (tables: readonly Table[]): string[][] =>
  tables.flatMap(({ children: [, ...rows] }) =>
    rows.map(({ children }) => children.map((cell) => toString(cell))),
  );

describe('Paths', () => {
  /** A path in backticks: with a slash inside or the ending of a file; no address, no date, no pattern. */
  const isPath = (words: string): boolean =>
    /^#?[\w.[\]-]+(\/[\w.[\]-]+)*\/?$/.test(words) &&
    !/^\.\.|^\d{3}|^\.\w+$/.test(words) &&
    (words.includes('/') || /\.(astro|css|html|json|md|mdx|mjs|ts|txt|yaml)$/.test(words));

  /** Where it may be meant to begin: beside the README, in the project, in the code, in what is published. */
  const isThere = (file: string, words: string): boolean =>
    [path.dirname(file), '.', 'src', 'dist'].some((folder) =>
      existsSync(path.join(PROJECT, folder, words.replace(/^#/, ''))),
    );

  /** What an edition may do without, and what is there only after a script has run. */
  const OPTIONAL = ['content/offices.yaml', 'content/corrections/', 'screenshots/', 'data/edition.pdf'];
  const isOptional = (words: string): boolean => OPTIONAL.includes(words) || words.startsWith('reports/');

  test.each(readmes)('$file names none that is not there', ({ file, tree }) => {
    const named = wordsInCode(tree).filter((words) => isPath(words) && !isOptional(words));
    expect(named.filter((words) => !isThere(file, words))).toEqual([]);
  });

  test('are found in the READMEs', () => {
    for (const { file, tree } of readmes.slice(0, 5)) {
      expect(wordsInCode(tree).filter(isPath).length, file).toBeGreaterThan(5);
    }
  });

  test('one that is not there is seen', () => {
    for (const words of ['src/model/editions.ts', 'models/', '#text/find-quotes.ts', 'no-such.json']) {
      expect([isPath(words), isThere('src/README.md', words)]).toEqual([true, false]);
    }
    for (const words of ['2008/..', '../2008', '.wasm', '/events/', 'npm run x', 'embassy']) {
      expect(isPath(words)).toBe(false);
    }
  });
});

describe('Links', () => {
  /** The anchor that a heading gets where Markdown is shown. */
  const anchorOf = (heading: Heading): string =>
    toString(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');

  test.each(readmes)('those of $file lead somewhere', async ({ file, tree }) => {
    for (const { url } of collect(tree, 'link')) {
      if (/^https:/.test(url)) continue;
      const [to = '', anchor] = url.split('#');
      const target = to === '' ? file : path.join(path.dirname(file), to);
      expect(existsSync(path.join(PROJECT, target)), url).toBe(true);
      if (anchor === undefined) continue;
      const { tree: other } = readmes.find((one) => one.file === target) ?? (await readReadme(target));
      const anchors = collect(other, 'heading').map(anchorOf);
      expect(anchors, url).toContain(anchor);
    }
  });
});

describe('Scripts', () => {
  const scriptsIn = ({ tree }: Readme): string[] =>
    [...wordsInCode(tree), ...collect(tree, 'code').map(({ value }) => value)]
      .flatMap((code) => [...code.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)])
      .map(([, name = '']) => name)
      .filter((name) => name !== 'ci' && name !== 'install');

  test.each(readmes)('$file names none that is not there', (one) => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scriptsIn(one)));
  });

  test('README.md names all', () => {
    expect(scriptsIn(readme)).toEqual(expect.arrayContaining(Object.keys(manifest.scripts)));
  });
});

describe('The handbook', () => {
  test('has one heading for each code of a problem, in the order of the catalogue', () => {
    const headings = sectionOf(handbook, 'Problems').filter((node) => node.type === 'heading');
    expect(headings.map((node) => toString(node))).toEqual(Object.keys(PROBLEMS));
  });

  test.each(Object.keys(PROBLEMS))('shows %s by a bad and a good example', (code) => {
    const section = sectionOf(handbook, code).map((node) => toString(node));
    expect(section.join('\n')).toMatch(/\bbad\b[^]*\bgood\b|\bgood\b[^]*\bbad\b/);
  });

  test('names the four labels', () => {
    const rows = rowsOf(collect(sectionOf(handbook, 'The four labels'), 'table'));
    expect(rows.map(([label]) => label)).toEqual([...LABELS]);
  });

  const { people, places, organizations } = SCHEMAS;
  test.each<[heading: string, schemas: z.ZodObject[]]>([
    ['Quotes', [quoteSchema]],
    ['An event', [SCHEMAS.events]],
    ['An agreement', [SCHEMAS.agreements]],
    ['A figure', [SCHEMAS.figures]],
    ['A person, a place, an organization', [people, places, organizations]],
    ['A note', [SCHEMAS.notes]],
    ['A chapter', [SCHEMAS.chapters]],
    ['A source', [SCHEMAS.sources]],
    ['A correction', [correctionSchema]],
    ['An office', [officeSchema]],
    ['Contested counts', [contestedCountSchema]],
    ['Words of the search', [searchLexiconSchema]],
    ['Rules of inference', [ruleSchema]],
    ['References', [referenceSchema]],
    ['The edition', [titleSchema]],
    ['The first page and the page about the edition', [homeSchema, aboutSchema]],
    ['Calques', [calquesSchema]],
  ])('tells every field, and each value it may have: %s', (heading, schemas) => {
    const section = sectionOf(handbook, heading);
    const told = rowsOf(collect(section, 'table')).map(([name, needed]) => `${name} ${needed}`);
    const fields = schemas.flatMap((schema) => listFields(schema));
    expect(told.toSorted()).toEqual(
      [...new Set(fields.map(({ name, needed }) => `${name} ${needed}`))].sort(),
    );
    expect(wordsInCode(section)).toEqual(expect.arrayContaining(fields.flatMap(({ values }) => values)));
  });

  const dates = rowsOf(collect(sectionOf(handbook, 'Dates'), 'table'));
  test.each(dates)('shows a date as the site does: %s', (_, edtf = '', words) => {
    expect(formatDate(parseDate(edtf))).toBe(words);
  });
});

describe('The example of the handbook', () => {
  const example = codeOf('mdx');
  const [file = '', text] = [example.meta ?? '', `${example.value}\n`];

  test('passes the check', async () => {
    const { events } = loadEdition(await copyContent(text));
    const { id, evidence } = events.find((event) => `content/events/${event.id}.mdx` === file) ?? {};
    expect(id).toBe('alliance-reaffirmed');
    expect(evidence).toHaveLength(2);
  });

  test('is refused, in the words the handbook prints, when a quote is mistyped', async () => {
    const mistyped = text.replace(
      'relationship alliances and strategic partnerships',
      'relationship, alliance and strategic partnership',
    );
    const root = await copyContent(mistyped);
    expect(() => loadEdition(root)).toThrow(`${codeOf('report').value}\n`);
  });

  function codeOf(lang: string): Code {
    const code = collect(handbook.tree, 'code').find((block) => block.lang === lang);
    if (!code) throw new Error(`The handbook has no block of code in "${lang}".`);
    return code;
  }

  /** The real content with the example in it, in a temporary folder. */
  async function copyContent(event: string): Promise<string> {
    const root = await mkdtemp(path.join(tmpdir(), 'handbook-'));
    onTestFinished(() => rm(root, { recursive: true }));
    await cp(path.join(PROJECT, 'content'), path.join(root, 'content'), { recursive: true });
    await writeFile(path.join(root, file), event);
    return root;
  }
});

interface Field {
  name: string;
  needed: 'yes' | 'no';
  /** What an enumeration allows. */
  values: string[];
}

/** The fields of a schema as the handbook names them: `visit.rank`, `people[].id`; labels, which it tells once, apart. */
function listFields(schema: z.ZodObject, before = ''): Field[] {
  const isLabelled = before !== '' && 'label' in schema.shape;
  return Object.entries(schema.shape).flatMap(([key, field]): Field[] => {
    if (isLabelled && key in labelFields) return [];
    const name = `${before}${key}`;
    const inner = unwrap(field);
    const needed = field.safeParse(undefined).success ? 'no' : 'yes';
    const values = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
    const own: Field = { name, needed, values };
    if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
      return [own, ...listFields(inner.element, `${name}[].`)];
    }
    const isDate = inner instanceof z.ZodObject && 'words' in inner.shape;
    return inner instanceof z.ZodObject && !isDate ? [own, ...listFields(inner, `${name}.`)] : [own];
  });
}

function unwrap(field: unknown): unknown {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return unwrap(field.unwrap());
  return field;
}
