import { soleYearOf } from '#dates/years-of.ts';
import { contestedBy } from '#edition/apparatus/contested-titles.ts';
import type { Edition } from '#edition/types/edition.ts';
import { findVisitor, type VisitDirection, type VisitEvent } from './visits.ts';

/** The visits in one office, as the texts print it. */
export interface OfficeVisits {
  office: string;
  visits: {
    /** The year in which it begins; null where that is not known. */
    year: number | null;
    /** Whether a note contests that the visitor held the office, or that it was this visitor. */
    isContested: boolean;
  }[];
}

/** How many offices are told apart; the visits in others are counted together. */
const MAX_OFFICES = 8;
const NO_OFFICE = 'no office printed';

/**
 * The visits by the office in which a text prints that the visitor came, the most frequent first. Wordings of one office,
 * which the table of offices lists, count as one.
 */
export function countVisitsPerOffice(
  edition: Pick<Edition, 'falseTitles' | 'offices'>,
  directions: readonly VisitDirection[],
): OfficeVisits[] {
  const names = new Map(edition.offices.flatMap(({ name, titles }) => titles.map((title) => [title, name])));
  const officeOf = (event: VisitEvent): string => {
    const title = findVisitor(event)?.titleAsPrinted;
    return title ? (names.get(title) ?? title) : NO_OFFICE;
  };
  const visits = directions.flatMap((direction) => direction.visits);
  const groups = [...Map.groupBy(visits, officeOf)].map(([office, events]) => ({
    office,
    visits: events.map((event) => ({
      year: event.date && soleYearOf(event.date.date),
      isContested: contestedBy(edition, event, event.visit.visitor).length > 0,
    })),
  }));
  const inOrder = groups.toSorted(
    (a, b) =>
      Number(a.office === NO_OFFICE) - Number(b.office === NO_OFFICE) || b.visits.length - a.visits.length,
  );
  if (inOrder.length <= MAX_OFFICES) return inOrder;
  const others = inOrder.slice(MAX_OFFICES - 1).flatMap((group) => group.visits);
  return [...inOrder.slice(0, MAX_OFFICES - 1), { office: 'other offices, or none printed', visits: others }];
}
