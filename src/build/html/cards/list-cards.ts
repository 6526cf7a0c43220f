import { formatDate } from '#dates/format/format-date.ts';
import { formatPublished } from '#edition/sources/format-published.ts';
import type { Authority, Chapter, Edition, EditionRecord, Evidence, Source } from '#edition/types/edition.ts';
import type { Card } from './draw-card.ts';

/** The card of the edition, which pages without one of their own are shared with. */
export const EDITION_CARD = '/card.png';

/** Where the card of a page is: beside it, under its name. */
export const cardPath = (path: string): string => path.replace(/\/$/, '.png');

type Shown = Pick<
  Edition,
  'title' | 'events' | 'agreements' | 'chapters' | 'people' | 'places' | 'organizations' | 'sources'
>;

/** The card of each page that has its own, by the path of the page. */
export function listCards(edition: Shown): Map<string, Card> {
  const { events, agreements, chapters, people, places, organizations, sources } = edition;
  const name = edition.title.title;
  return new Map([
    ...[...events, ...agreements].map((record) => [record.path, recordCard(record, name)] as const),
    ...chapters.map((chapter) => [chapter.path, chapterCard(chapter, name)] as const),
    ...[...people, ...places, ...organizations].map((one) => [one.path, authorityCard(one, name)] as const),
    ...sources.map((source) => [source.path, sourceCard(source, name)] as const),
  ]);
}

/** The card of the edition as a whole. */
export const editionCard = ({ title }: Pick<Edition, 'title'>): Card => ({
  edition: title.editors,
  title: title.title,
  line: title.subtitle,
  quote: null,
});

const quoteOf = (evidence: readonly Evidence[]): Card['quote'] => {
  const [first] = evidence;
  return first ? { siglum: first.witness.siglum, words: first.exact.trim().replace(/\s+/g, ' ') } : null;
};

function recordCard({ title, date, places, evidence }: EditionRecord, edition: string): Card {
  const day = date ? formatDate(date.date) : 'Not dated in the sources';
  const line = [day, ...places.slice(0, 2).map((place) => place.title)].join(', ');
  return { edition, title, line, quote: quoteOf(evidence) };
}

const chapterCard = ({ title, summary, evidence }: Chapter, edition: string): Card => ({
  edition,
  title,
  line: summary,
  quote: quoteOf(evidence),
});

const authorityCard = ({ name, description }: Authority, edition: string): Card => ({
  edition,
  title: name,
  line: description,
  quote: null,
});

const sourceCard = (source: Source, edition: string): Card => ({
  edition,
  title: source.title.value,
  line: `${source.publisher.value}, ${formatPublished(source)}`,
  quote: source.passages[0]
    ? { siglum: source.siglum, words: source.passages[0].text.trim().replace(/\s+/g, ' ') }
    : null,
});
