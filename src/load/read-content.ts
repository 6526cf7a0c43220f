import path from 'node:path';
import type { SourceLocation, ProblemList } from '#problems/problem-list.ts';
import { ContentReader, nowhereIn } from './content-reader.ts';
import { readReleases, RELEASES, type StoredRelease } from './read-releases.ts';
import { refuseName } from './unexpected-names.ts';

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
} as const satisfies Record<string, readonly string[]>;
export type Folder = keyof typeof FOLDERS;
const FOLDER_NAMES = Object.keys(FOLDERS) as Folder[];

/** The files of content/ beside the folders, each one map. */
const MAPS = {
  edition: 'edition.yaml',
  rules: 'rules.yaml',
  references: 'references.yaml',
  moved: 'moved.json',
  offices: 'offices.yaml',
  contestedCounts: 'contested-counts.yaml',
  calques: 'calques.yaml',
  searchLexicon: 'search-lexicon.yaml',
  changes: 'changes.yaml',
  home: 'pages/home.yaml',
  about: 'pages/about.yaml',
} as const;

/**
 * Maps an edition can do without: then no title is checked, no counts are compared, no calques are explained, every
 * word is looked for, and nothing has changed yet.
 */
const OPTIONAL_MAPS: readonly string[] = [
  MAPS.offices,
  MAPS.contestedCounts,
  MAPS.calques,
  MAPS.searchLexicon,
  MAPS.changes,
];

/** The folder of the prose of pages that are no entries. */
const PAGES = 'pages';

/** The folder with one map of corrections for each source. */
const CORRECTIONS = 'corrections';

/** Every address ever published. */
const LEDGER = 'addresses.txt';

/** Files that are no content: the handbook, the ledger of addresses, and what `npm run expected` reads. */
const IGNORED_FILES = ['README.md', LEDGER, 'expected.json', 'wording.json'] as const;

const KNOWN_NAMES: readonly string[] = [
  ...FOLDER_NAMES,
  CORRECTIONS,
  PAGES,
  RELEASES,
  ...Object.values(MAPS).filter((name) => !name.includes('/')),
  ...IGNORED_FILES,
];

/** One file of content/, read and not yet held against a schema. */
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
  /** Undefined when the file does not exist or cannot be read. */
  data: unknown;
}

/** Everything content/ holds. */
export interface ContentFiles extends Record<keyof typeof MAPS, ContentMap> {
  entries: ContentEntry[];
  /** The corrections of each source by its id. */
  corrections: Map<string, ContentMap>;
  /** Bytes of content/sources/<id>.txt by id. */
  texts: Map<string, Uint8Array>;
  /** The text of the ledger of addresses; null where there is none. */
  ledger: string | null;
  /** What each release had, as JSON. */
  releases: StoredRelease[];
}

/**
 * Reads content/ below `root`. What cannot be read is added to `problems` and left out, so that the rest
 * can still be checked. Order is by file name, the same on every machine.
 */
export function readContent(root: string, problems: ProblemList): ContentFiles {
  const reader = new ContentReader(root, problems);
  refuseUnknownNames(reader, problems);
  const texts = new Map<string, Uint8Array>();
  const entries = FOLDER_NAMES.flatMap((folder) => readFolder(reader, folder, texts, problems));
  const readMap = (name: string): ContentMap => {
    const file = `content/${name}`;
    const isOptional = OPTIONAL_MAPS.includes(name);
    const fields = reader.fields(file, isOptional);
    if (fields === null && !isOptional) problems.holdReferences();
    return { ...nowhereIn(file), data: undefined, ...fields };
  };
  const ledger = reader.lines(`content/${LEDGER}`);
  return {
    entries,
    texts,
    ledger,
    releases: readReleases(reader, problems),
    edition: readMap(MAPS.edition),
    rules: readMap(MAPS.rules),
    references: readMap(MAPS.references),
    moved: readMap(MAPS.moved),
    offices: readMap(MAPS.offices),
    contestedCounts: readMap(MAPS.contestedCounts),
    calques: readMap(MAPS.calques),
    searchLexicon: readMap(MAPS.searchLexicon),
    changes: readMap(MAPS.changes),
    home: readMap(MAPS.home),
    about: readMap(MAPS.about),
    corrections: readCorrections(reader, readMap, problems),
  };
}

function refuseUnknownNames(reader: ContentReader, problems: ProblemList): void {
  for (const name of reader.list('content')) {
    const isIgnored = (IGNORED_FILES as readonly string[]).includes(name);
    if (isIgnored && name !== LEDGER) reader.refuseUnreadable(`content/${name}`);
    else if (!isIgnored && !KNOWN_NAMES.includes(name)) {
      refuseName(problems, `content/${name}`, KNOWN_NAMES.join(', '), ['.yaml', '.json'], KNOWN_NAMES);
    }
  }
  const pages: readonly string[] = [MAPS.home, MAPS.about].map((name) => path.basename(name));
  for (const name of reader.list(`content/${PAGES}`)) {
    if (!pages.includes(name))
      refuseName(problems, `content/${PAGES}/${name}`, pages.join(' or '), ['.yaml'], pages);
  }
}

/** The entries of one folder; the texts of sources, which lie beside their descriptions, go into `texts`. */
function readFolder(
  reader: ContentReader,
  folder: Folder,
  texts: Map<string, Uint8Array>,
  problems: ProblemList,
): ContentEntry[] {
  const entries: ContentEntry[] = [];
  const names = reader.list(`content/${folder}`);
  for (const name of names) {
    const file = `content/${folder}/${name}`;
    const { name: id, ext: ending } = path.parse(name);
    const endings: readonly string[] = FOLDERS[folder];
    if (folder === 'sources' && ending === '.txt') {
      if (!names.includes(`${id}.yaml`)) {
        refuseName(problems, file, `its description ${id}.yaml beside it`);
        continue;
      }
      const bytes = reader.sourceText(file);
      if (bytes) texts.set(id, bytes);
      else problems.addUnreadable(name);
    } else if (!endings.includes(ending) || name.includes('\ufffd')) {
      refuseName(problems, file, endings.join(' or '), endings);
    } else {
      const fields = reader.fields(file);
      if (fields) entries.push({ folder, id, file, ...fields });
      else problems.addUnreadable(id);
    }
  }
  return entries;
}

function readCorrections(
  reader: ContentReader,
  readMap: (name: string) => ContentMap,
  problems: ProblemList,
): Map<string, ContentMap> {
  const corrections = new Map<string, ContentMap>();
  const sources = reader.listAgain('content/sources');
  for (const name of reader.list(`content/${CORRECTIONS}`)) {
    const { name: source, ext: ending } = path.parse(name);
    if (ending === '.yaml' && (sources?.includes(`${source}.yaml`) ?? true)) {
      corrections.set(source, readMap(`${CORRECTIONS}/${name}`));
    } else {
      const expected = '<source>.yaml, for a source of content/sources/';
      refuseName(problems, `content/${CORRECTIONS}/${name}`, expected, ['.yaml']);
    }
  }
  return corrections;
}
