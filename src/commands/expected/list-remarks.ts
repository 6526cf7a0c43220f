import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { coverSentences } from '#edition/sources/coverage.ts';
import type { Edition } from '#edition/types/edition.ts';
import { checkTense, checkWording, type WordingRule } from './check-wording.ts';
import { listProse } from './list-prose.ts';

/** The house style of an edition, where it has one. */
const WORDING = 'wording.json';

/** Words of a chapter that can be read at once. */
const CHAPTER_WORDS = { min: 400, max: 700 };
/** Citations that a chapter has at least. */
const MIN_CITATIONS = 6;

/**
 * What the editors may want to correct in an edition that can be published, one sentence each, which begins with the id
 * of the entry: `<id>: no chapter cites it`. Reads the files of content/ below `root`.
 */
export function listRemarks(edition: Edition, root: string): string[] {
  const files = readFiles(path.join(root, 'content'));
  const bodies = new Map(edition.chapters.map(({ id }) => [id, files.get(`chapters/${id}.mdx`) ?? '']));
  const prose = listProse(edition, bodies);
  const rules = JSON.parse(files.get(WORDING) ?? '[]') as WordingRule[];
  return [
    ...remarkOnRecords(edition),
    ...remarkOnChapters(edition),
    ...remarkOnSources(edition),
    ...remarkOnRegisters(edition),
    ...remarkOnReferences(edition, files),
    ...checkWording(prose, rules),
    ...checkTense(
      prose,
      edition.sources.map(({ siglum }) => siglum),
    ),
    ...remarkOnFiles(files),
  ].sort();
}

/** The id of the entry that a remark is about. */
export const subjectOf = (remark: string): string => remark.slice(0, remark.indexOf(':'));

function remarkOnRecords({ events, agreements, figures, chapters }: Edition): string[] {
  const cited = new Set(chapters.flatMap(({ citations }) => citations.map(({ to }) => to.split('/')[0])));
  const datesOfEvents = new Map(events.map(({ id, date }) => [id, date?.edtf]));
  return [
    ...events.filter(({ id }) => !cited.has(id)).map(({ id }) => `${id}: no chapter cites it`),
    ...[...events, ...agreements]
      .filter(({ summary }) => !summary.endsWith('.'))
      .map(({ id }) => `${id}: its summary is no sentence`),
    ...events.flatMap(({ id, date }) => {
      const [, inId] = /-((?:19|20)\d\d(?:-\d\d)?)(?:-|$)/.exec(id) ?? [];
      return inId === undefined || date?.edtf.startsWith(inId)
        ? []
        : [`${id}: its date is not that of its id`];
    }),
    ...agreements
      .filter(({ date, signedDuring }) => signedDuring && date?.edtf !== datesOfEvents.get(signedDuring.id))
      .map(({ id, signedDuring }) => `${id}: its date is not that of ${signedDuring?.id}`),
    ...[...events, ...agreements, ...figures].flatMap(({ id, evidence }) =>
      evidence.flatMap(({ key, supports, witness }) => [
        ...(supports.length > 0 ? [] : [`${id}: its quote ${key} supports nothing`]),
        ...(/-[a-z]$/.test(key) && !key.endsWith(`-${witness.siglum.toLowerCase()}`)
          ? [`${id}: its quote ${key} is of ${witness.siglum}`]
          : []),
      ]),
    ),
  ];
}

function remarkOnChapters({ chapters }: Edition): string[] {
  return chapters.flatMap(({ id, words, citations }) => [
    ...(words >= CHAPTER_WORDS.min && words <= CHAPTER_WORDS.max
      ? []
      : [`${id}: a chapter has ${CHAPTER_WORDS.min} to ${CHAPTER_WORDS.max} words`]),
    ...(citations.length >= MIN_CITATIONS ? [] : [`${id}: fewer than ${MIN_CITATIONS} citations`]),
  ]);
}

/** Sentences of a source of which nothing of the edition is made. Notes comment on words, and do not count. */
function remarkOnSources(edition: Edition): string[] {
  return edition.sources.flatMap((source) =>
    coverSentences(source, edition)
      .filter((one) => one.yield === 'unaccounted')
      .map(({ passage, sentence }) => `${source.id}: nothing rests on ${passage}, “${sentence.text}”`),
  );
}

function remarkOnRegisters({ people, places, organizations }: Edition): string[] {
  return [...people, ...places, ...organizations]
    .filter(({ records, figures, notes }) => records.length + figures.length + notes.length === 0)
    .map(({ id }) => `${id}: nothing names it`);
}

function remarkOnReferences({ references }: Edition, files: ReadonlyMap<string, string>): string[] {
  const text = [...files]
    .filter(([name]) => /\.(mdx|yaml)$/.test(name) && name !== 'references.yaml')
    .map(([, content]) => content)
    .join('\n');
  const words = new Set(text.match(/[a-z0-9-]+/g));
  return references.filter(({ key }) => !words.has(key)).map(({ key }) => `${key}: nothing refers to it`);
}

function remarkOnFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([name]) => /\.(mdx?|yaml|json)$/.test(name))
    .flatMap(([name, text]) => {
      const { name: id } = path.parse(name);
      return [
        ...(/[^\n]\n$/.test(text) ? [] : [`${id}: its file does not end in one line break`]),
        ...(/[ \t]\n|\r/.test(text) ? [`${id}: its file has white space at the end of a line`] : []),
      ];
    });
}

/** The texts of a folder by path, below it, with slashes. */
function readFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]),
  );
}
