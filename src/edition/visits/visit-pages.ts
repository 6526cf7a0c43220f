import { firstYearOf } from '#dates/years-of.ts';
import { paginate, type ListPage, type PageAnchors } from '#edition/addresses/paginate.ts';
import { labelByYears, type LabelledPage } from '#edition/addresses/page-labels.ts';
import { shortenElsewhere } from '#edition/evidence/contradictions.ts';
import type { Edition } from '#edition/types/edition.ts';
import { countVisitsPerPeriod, MAX_TOWNS } from './visit-counts.ts';
import { buildVisits, type VisitDirection, type VisitEvent } from './visits.ts';

/** The visits to one country that stand on one page. */
export interface DirectionPart {
  /** All visits to the country. */
  direction: VisitDirection;
  /** Those on the page. */
  visits: VisitEvent[];
  /** Whether no page before it has any of them. */
  isFirst: boolean;
}

/** A page of the visits, by years; the first has the charts, too. */
export interface VisitsPage extends LabelledPage<VisitEvent> {
  directions: DirectionPart[];
}

/**
 * What the pages have besides the rows of their tables, and a row besides its words, in bytes of the compressed page;
 * the first page has a map and charts, one of them with a line for each year or decade, and towns.
 */
const WEIGHTS = { first: 8600, line: 26, town: 60, others: 5000, markup: 22 };

/** The visits on as many pages as they need, in order of time; in each the countries visited in their order. */
export function listVisitPages(
  edition: Pick<Edition, 'events' | 'countries' | 'places'>,
  directions: readonly VisitDirection[] = buildVisits(edition),
): VisitsPage[] {
  const visits = edition.events.filter((event): event is VisitEvent => event.visit !== null);
  const towns = edition.places.filter(({ position }) => position !== null).length;
  const lines = countVisitsPerPeriod(directions).periods.length;
  const { line, town, others, markup } = WEIGHTS;
  const first = WEIGHTS.first + line * lines + town * Math.min(towns, MAX_TOWNS);
  const parts = paginate(visits, { path: '/visits/', textOf, inksOf, markup, frame: { first, others } });
  const seen = new Set<VisitDirection>();
  return labelByYears(parts, ({ date }) => date && firstYearOf(date.date)).map((part) => ({
    ...part,
    directions: directionsOf(part, directions).map((one) => {
      const isFirst = !seen.has(one.direction);
      seen.add(one.direction);
      return { ...one, isFirst };
    }),
  }));
}

function directionsOf(
  { items }: ListPage<VisitEvent>,
  directions: readonly VisitDirection[],
): Omit<DirectionPart, 'isFirst'>[] {
  const byHost = Map.groupBy(items, ({ visit }) => visit.host.id);
  return directions.flatMap((direction) => {
    const visits = byHost.get(direction.host.id);
    return visits ? [{ direction, visits }] : [];
  });
}

const inksOf = ({ witnesses }: VisitEvent): number[] => witnesses.map(({ ink }) => ink);

/** The words of a row, and those that are told of its country once. */
const textOf = ({ id, title, date, people, places, agreements, visit, elsewhere }: VisitEvent): string =>
  [
    ...[id, date?.edtf, title, visit.host.title, visit.visitor.title],
    ...people.filter((person) => person.id === visit.visitor.id).map(({ titleAsPrinted }) => titleAsPrinted),
    ...[...places, ...agreements].flatMap((link) => [link.id, link.title]),
    ...elsewhere.map(shortenElsewhere),
  ].join(' ');

/** The anchor of the visits to a country. */
export const directionAnchor = ({ host }: Pick<VisitDirection, 'host'>): string => `to-${host.id}`;

/** The pages on which the anchors of the countries first stand; the same on later pages are no addresses. */
export const listVisitAnchors = (edition: Edition): PageAnchors[] =>
  listVisitPages(edition).map(({ path, directions }) => ({
    path,
    ids: directions.filter(({ isFirst }) => isFirst).map(({ direction }) => directionAnchor(direction)),
  }));
