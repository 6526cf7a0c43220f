import type { LabelCount, VisitorCount } from '#edition/visits/visit-counts.ts';

/** "2 of them inferred"; nothing where there are none. */
const formatShare = (part: number, all: number, what: string): string[] => {
  if (part === 0) return [];
  if (part < all) return [`${part} of them ${what}`];
  return [all === 1 ? what : `all of them ${what}`];
};

/** A number of visits, and of how many a value is inferred or from outside: "11, 2 of them inferred". */
export const formatVisits = ({
  visits,
  unstated,
}: {
  visits: number;
  unstated: readonly LabelCount[];
}): string =>
  [`${visits}`, ...unstated.flatMap(({ label, count }) => formatShare(count, visits, label))].join(', ');

/** The same in short, for the line under a number: "2 inferred", or "inferred" where all are; else nothing. */
export const formatUnstated = ({
  visits,
  unstated,
}: {
  visits: number;
  unstated: readonly LabelCount[];
}): string => unstated.map(({ label, count }) => (count === visits ? label : `${count} ${label}`)).join(', ');

/** How often a visitor came, by the texts: "8 (contested: the visitor of 2, the office in 1)". */
export function formatVisitor({ visits, otherVisitor, otherOffice }: VisitorCount): string {
  const contested = [
    ...(otherVisitor > 0 ? [`the visitor of ${otherVisitor}`] : []),
    ...(otherOffice > 0 ? [`the office in ${otherOffice}`] : []),
  ];
  return contested.length === 0 ? `${visits}` : `${visits} (contested: ${contested.join(', ')})`;
}
