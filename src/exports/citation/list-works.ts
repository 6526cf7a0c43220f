import type { Edition } from '#edition/types/edition.ts';
import type { ToAddress } from '../json-ld.ts';
import { citeChapter, citeEdition, citeEntry, citeFigure, citeSource, type CitedWork } from './cited-work.ts';

/** Something that can be cited, and its path. */
export interface CitedThing {
  path: string;
  work: CitedWork;
}

type Things = Pick<
  Edition,
  | 'title'
  | 'events'
  | 'agreements'
  | 'people'
  | 'places'
  | 'organizations'
  | 'chapters'
  | 'figures'
  | 'sources'
>;

/** Everything that has files of its citation: the edition, its records, names, chapters and figures, and the sources. */
export function listCitedThings(edition: Things, toAddress: ToAddress): CitedThing[] {
  const { title, events, agreements, people, places, organizations, chapters, figures, sources } = edition;
  const entries = [
    ...[...events, ...agreements].map((record) => ({ ...record, abstract: record.summary })),
    ...[...people, ...places, ...organizations].map(({ name, path, description }) => ({
      title: name,
      path,
      abstract: description,
    })),
  ];
  return [
    { path: '/', work: citeEdition(title, toAddress) },
    ...entries.map((entry) => ({ path: entry.path, work: citeEntry(title, entry, toAddress) })),
    ...chapters.map((chapter) => ({ path: chapter.path, work: citeChapter(title, chapter, toAddress) })),
    ...figures.map((figure) => ({ path: figure.path, work: citeFigure(title, figure, toAddress) })),
    ...sources.map((source) => ({ path: source.path, work: citeSource(source) })),
  ];
}
