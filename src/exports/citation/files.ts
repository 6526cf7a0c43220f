import type { CitedDate, CitedWork } from './cited-work.ts';

/* A citation as a file for reference managers: BibTeX, RIS, CSL-JSON. */

/**
 * The path of a file of the citation of what has this path: `/events/x.bib` of `/events/x/`, `/figures/y.bib` of
 * `/figures/#y`, and `/edition.bib` of `/`.
 */
export function citationFile(path: string, ending: CitationFormat['ending']): string {
  if (path === '/') return `/edition${ending}`;
  return path.replace(/\/#?([^/#]*)$/, (_, anchor: string) => (anchor === '' ? '' : `/${anchor}`)) + ending;
}

/** One format: what it is called, how its file ends, and the function that writes it. */
export interface CitationFormat {
  readonly name: string;
  /** Put in the place of the last slash of an address: `/events/x/` has its file at `/events/x.bib`. */
  readonly ending: `.${string}`;
  readonly write: (work: CitedWork) => string;
}

/** The formats, in the order in which a page lists them. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { name: 'BibTeX', ending: '.bib', write: writeBibtex },
  { name: 'RIS', ending: '.ris', write: writeRis },
  { name: 'CSL-JSON', ending: '.csl.json', write: writeCslJson },
];

/** The kinds of works in each format. */
const KINDS = {
  entry: { csl: 'entry-encyclopedia', ris: 'ENCYC', bibtex: 'incollection' },
  chapter: { csl: 'chapter', ris: 'CHAP', bibtex: 'incollection' },
  edition: { csl: 'book', ris: 'BOOK', bibtex: 'book' },
  source: { csl: 'webpage', ris: 'ELEC', bibtex: 'misc' },
} as const satisfies Readonly<Record<CitedWork['kind'], object>>;

const numbersOf = ({ iso }: CitedDate): number[] => iso.split('-').map(Number);

/** An item of CSL-JSON, the input of citation processors. */
export interface CslItem {
  id: string;
  type: (typeof KINDS)[CitedWork['kind']]['csl'];
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  version?: string;
  issued?: { 'date-parts': number[][]; circa?: true };
  URL: string;
  language: string;
  abstract: string;
}

/** A work as citation processors take it: the author is a body, doubt is `circa`. */
export function toCslItem(work: CitedWork): CslItem {
  const { issued } = work;
  return {
    id: work.key,
    type: KINDS[work.kind].csl,
    title: work.title,
    author: [{ literal: work.author }],
    ...(work.container === null ? {} : { 'container-title': work.container }),
    ...(work.version === null ? {} : { version: work.version }),
    ...(issued
      ? { issued: { 'date-parts': [numbersOf(issued)], ...(issued.isDoubtful ? { circa: true } : {}) } }
      : {}),
    URL: work.address,
    language: work.language,
    abstract: work.abstract,
  };
}

/** CSL-JSON: a list of one item. */
export function writeCslJson(work: CitedWork): string {
  return `${JSON.stringify([toCslItem(work)], null, 2)}\n`;
}

/** RIS: a tag, two spaces, a hyphen and a space before each value; lines end as the format has it. */
export function writeRis(work: CitedWork): string {
  const { issued } = work;
  const [year = '', month = '', day = ''] = issued?.iso.split('-') ?? [];
  const lines: [tag: string, value: string | null][] = [
    ['TY', KINDS[work.kind].ris],
    ['ID', work.key],
    ['AU', work.author],
    ['TI', work.title],
    ['T2', work.container],
    ['ET', work.version && `version ${work.version}`],
    ['PY', issued && year],
    // Year, month, day, and the doubt in words.
    ['DA', issued && `${year}/${month}/${day}/${issued.isDoubtful ? 'doubtful' : ''}`],
    ['LA', work.language],
    ['AB', work.abstract],
    ['UR', work.address],
    ['ER', ''],
  ];
  const given = lines.filter((line): line is [string, string] => line[1] !== null);
  return given.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

const BIBTEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** BibTeX in UTF-8. A second pair of braces keeps a body whole, and the capitals of a title as they are. */
export function writeBibtex(work: CitedWork): string {
  const { issued } = work;
  const [year, month] = issued ? numbersOf(issued) : [];
  const note = [work.version && `Version ${work.version}`, issued?.isDoubtful && 'date uncertain']
    .filter(Boolean)
    .join('; ');
  const braced = (text: string | null): string | null => text && `{${escapeBibtex(text)}}`;
  const fields: [name: string, value: string | null][] = [
    ['author', `{${braced(work.author)}}`],
    ['title', `{${braced(work.title)}}`],
    ['booktitle', work.container && `{${braced(work.container)}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (BIBTEX_MONTHS[month - 1] ?? null)],
    // For programs that know days.
    ['date', issued && `{${issued.iso}}`],
    ['note', note === '' ? null : braced(note)],
    ['language', braced(work.language)],
    ['url', `{${work.address}}`],
  ];
  const given = fields.filter(([, value]) => value !== null);
  const lines = given.map(([name, value]) => `  ${name} = ${value},\n`).join('');
  return `@${KINDS[work.kind].bibtex}{${work.key},\n${lines}}\n`;
}

/** Signs that TeX would take for commands. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeBibtex = (text: string): string =>
  text
    .replace(/[\\~^&%$#_{}]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`)
    // Two hyphens would be printed as a dash.
    .replace(/-(?=-)/g, '-{}');
