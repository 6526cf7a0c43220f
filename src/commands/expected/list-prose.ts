import type { Edition } from '#edition/types/edition.ts';

/** Words that the editors wrote, and the id of the entry in which they stand. */
export interface Prose {
  readonly of: string;
  readonly text: string;
  /** Whether it tells what a source says. */
  readonly isNarrative: boolean;
}

/**
 * All that the editors of an edition wrote. `bodies` holds the Markdown of the chapters by id, as it is stored; front
 * matter, citations and addresses are no prose.
 */
export function listProse(edition: Edition, bodies: ReadonlyMap<string, string>): Prose[] {
  const { events, agreements, notes, chapters, people, places, organizations, pages } = edition;
  const narrative = [
    ...events.map(({ id, title, summary }) => ({ of: id, text: `${title}. ${summary}` })),
    ...agreements.map(({ id, title, summary, subject }) => ({
      of: id,
      text: `${title}. ${summary} ${subject}`,
    })),
    ...notes.map(({ id, title, text }) => ({ of: id, text: `${title}. ${text}` })),
    ...chapters.map(({ id, title, summary }) => ({
      of: id,
      text: `${title}. ${summary} ${readProse(bodies.get(id) ?? '')}`,
    })),
    {
      of: 'home',
      text: [pages.home.lead, pages.home.readers, ...pages.home.landmarks.map(({ text }) => text)].join(' '),
    },
    ...pages.about.sections.map(({ heading, text }) => ({
      of: 'about',
      text: `${heading}. ${text.join(' ')}`,
    })),
    ...[...people, ...places, ...organizations].map(({ id, description }) => ({ of: id, text: description })),
  ];
  const other = [
    ...[...events, ...agreements].flatMap(({ id, elsewhere }) =>
      elsewhere.map(({ value, text }) => ({ of: id, text: `${value ?? ''} ${text}` })),
    ),
    ...edition.figures.map(({ id, what }) => ({ of: id, text: what })),
    ...edition.rules.map(({ id, title, text }) => ({ of: id, text: `${title}. ${text}` })),
    ...edition.sources.flatMap(({ id, title, description, provenance, rights, corrections }) => [
      { of: id, text: `${title.value}. ${description} ${provenance} ${rights}` },
      ...corrections.map((correction) => ({ of: correction.id, text: correction.why ?? '' })),
    ]),
  ];
  return [
    ...narrative.map((one) => ({ ...one, isNarrative: true })),
    ...other.map((one) => ({ ...one, isNarrative: false })),
  ];
}

const readProse = (body: string): string =>
  body.replace(/^---\n[^]*?\n---\n/, '').replace(/<Cite [^>]*>|\]\([^)]*\)/g, '');
