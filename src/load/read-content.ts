import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceLocation, ProblemList } from '#problems/problem-list.ts';
import { findForbiddenCharacters } from '#text/characters/forbidden-characters.ts';
import { parseYaml, splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { listFolder } from './list-folder.ts';

/** The folders of content/ that hold one entry a file, and the endings a file may have there. */
export const FOLDERS = {
  sources: ['.yaml'],
  events: ['.mdx', '.md'],
  agreements: ['.mdx', '.md'],
  people: ['.yaml'],
  places: ['.yaml'],
  organizations: ['.yaml'],
  figures: ['.yaml'],
  notes: ['.yaml'],
  chapters: ['.mdx', '.md'],
} as const;
export type Folder = keyof typeof FOLDERS;

/** The files of content/ that stand beside the folders and are one map each. */
const MAPS = [
  'edition.yaml',
  'rules.yaml',
  'references.yaml',
  'moved.json',
  'offices.yaml',
  'contested-counts.yaml',
  'calques.yaml',
] as const;

/** Maps an edition can do without: no title is checked then, no counts are compared, no calques are explained. */
const OPTIONAL: readonly string[] = ['offices.yaml', 'contested-counts.yaml', 'calques.yaml'];

/** The folder of the prose of pages that are no entries, and the pages it must hold. */
const PAGES = 'pages';
const PAGE_NAMES = ['home', 'about'] as const;

/** The folder of one map a source: its corrections. */
const CORRECTIONS = 'corrections';

/** Files that a build leaves alone: the handbook, and the ledger of addresses (src/commands/record-addresses.ts). */
const IGNORED_FILES = ['README.md', 'addresses.txt'] as const;

/** A file larger than this is a mistake, and would only slow the build down. */
const MAX_BYTES = 200_000;

/** One file of content/, read but not yet judged. */
export interface ContentEntry extends SourceLocation {
  folder: Folder;
  /** The file name without its ending. */
  id: string;
  data: unknown;
  body: string;
  bodyLine: number;
}

/** A file of content/ that is one map: edition.yaml, rules.yaml …, pages/home.yaml, corrections/<source>.yaml. */
export interface ContentMap extends SourceLocation {
  data: unknown;
}

/** Everything content/ holds. */
export interface ContentFiles {
  entries: ContentEntry[];
  edition: ContentMap;
  rules: ContentMap;
  references: ContentMap;
  moved: ContentMap;
  offices: ContentMap;
  contestedCounts: ContentMap;
  calques: ContentMap;
  pages: Record<(typeof PAGE_NAMES)[number], ContentMap>;
  /** The corrections of each source by its id. */
  corrections: Map<string, ContentMap>;
  /** Bytes of content/sources/<id>.txt by id. */
  texts: Map<string, Uint8Array>;
}

/**
 * Reads content/ below `root`. What cannot be read is added to `problems` and left out, so that the rest
 * can still be judged. Order is by file name, the same on every machine.
 */
export function readContent(root: string, problems: ProblemList): ContentFiles {
  const entries: ContentEntry[] = [];
  const texts = new Map<string, Uint8Array>();
  const refuse = (file: string, expected: string) =>
    problems.add('file-unexpected', { file, lineOf: () => null }, [], { expected });
  const known: string[] = [...Object.keys(FOLDERS), CORRECTIONS, PAGES, ...MAPS, ...IGNORED_FILES];
  for (const name of listFolder(path.join(root, 'content'))) {
    if (!known.includes(name)) refuse(`content/${name}`, known.join(', '));
  }
  for (const folder of Object.keys(FOLDERS) as Folder[]) {
    for (const name of listFolder(path.join(root, 'content', folder))) {
      const file = `content/${folder}/${name}`;
      const { name: id, ext: ending } = path.parse(name);
      if (folder === 'sources' && ending === '.txt') {
        texts.set(id, readFileSync(path.join(root, file)));
      } else if (!(FOLDERS[folder] as readonly string[]).includes(ending)) {
        refuse(file, FOLDERS[folder].join(' or '));
      } else {
        const entry = readFile(root, file, problems);
        if (entry) entries.push({ folder, id, file, ...entry });
        else problems.addUnreadable(id);
      }
    }
  }
  for (const id of texts.keys()) {
    const description = `${id}.yaml`;
    if (!listFolder(path.join(root, 'content/sources')).includes(description)) {
      refuse(`content/sources/${id}.txt`, `its description ${description} beside it`);
    }
  }
  const empty = { data: {}, lineOf: () => null };
  /** A page that could not be read has been reported; its fields are not missed on top of that. */
  const unread = { data: undefined, lineOf: () => null };
  const readMap = (name: string, otherwise: Omit<ContentMap, 'file'> = empty): ContentMap => {
    const file = `content/${name}`;
    const isThere = !OPTIONAL.includes(name) || existsSync(path.join(root, file));
    return { file, ...((isThere && readFile(root, file, problems)) || otherwise) };
  };
  const corrections = new Map<string, ContentMap>();
  for (const name of listFolder(path.join(root, 'content', CORRECTIONS))) {
    const { name: source, ext: ending } = path.parse(name);
    if (ending === '.yaml' && texts.has(source)) {
      corrections.set(source, readMap(`${CORRECTIONS}/${name}`));
    } else refuse(`content/${CORRECTIONS}/${name}`, `<source>.yaml, for a source of content/sources/`);
  }
  const pageFiles = PAGE_NAMES.map((name) => `${name}.yaml`);
  for (const name of listFolder(path.join(root, 'content', PAGES))) {
    if (!pageFiles.includes(name)) refuse(`content/${PAGES}/${name}`, pageFiles.join(' or '));
  }
  return {
    entries,
    texts,
    edition: readMap('edition.yaml'),
    rules: readMap('rules.yaml'),
    references: readMap('references.yaml'),
    moved: readMap('moved.json'),
    offices: readMap('offices.yaml'),
    contestedCounts: readMap('contested-counts.yaml'),
    calques: readMap('calques.yaml'),
    pages: { home: readMap(`${PAGES}/home.yaml`, unread), about: readMap(`${PAGES}/about.yaml`, unread) },
    corrections,
  };
}

function readFile(root: string, file: string, problems: ProblemList): FrontMatter | null {
  const nowhere: SourceLocation = { file, lineOf: () => null };
  const location = path.join(root, file);
  const bytes = statSync(location, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) {
    problems.add('file-missing', nowhere, []);
    return null;
  }
  if (bytes > MAX_BYTES) {
    problems.add('file-too-large', nowhere, [], { bytes: String(bytes), limit: String(MAX_BYTES) });
    return null;
  }
  const text = readFileSync(location, 'utf8').replaceAll('\r\n', '\n');
  const forbidden = findForbiddenCharacters(text);
  for (const { codePoint, why, line } of forbidden) {
    problems.add('character-forbidden', nowhere, [], { character: codePoint, why }, line);
  }
  const content = /\.mdx?$/.test(file)
    ? splitFrontMatter(text)
    : { ...parseYaml(text), body: '', bodyLine: 1 };
  if (!content) {
    problems.add('front-matter-missing', nowhere, [], {}, 1);
    return null;
  }
  // Where a character is forbidden, YAML may only say so again, and less well.
  const errors = forbidden.length > 0 ? [] : content.errors;
  for (const { line, reason } of errors) problems.add('yaml-broken', nowhere, [], { reason }, line);
  return content.errors.length > 0 ? null : content;
}
