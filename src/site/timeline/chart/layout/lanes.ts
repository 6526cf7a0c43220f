import type { AgreementRecord, Edition, EventRecord } from '#edition/types/edition.ts';
import { buildVisits } from '#edition/visits/visits.ts';
import type { SignSymbol } from '#site/timeline/chart/symbols/short-ids.ts';

/** A band of the chart: what is in it, in words, and the sign of a day in it. */
export interface Lane {
  heading: string;
  sign: SignSymbol;
}

/** The lanes of an edition from above, and the number of the one in which a record stands. */
export interface Lanes {
  lanes: Lane[];
  laneOf: (record: EventRecord | AgreementRecord) => number;
}

/** So many countries have a lane of their own; visits to the others share one. */
const MAX_HOSTS = 3;

/** The lanes that the records of an edition need: visits by country, agreements, openings, and what else happened. */
export function listLanes(
  edition: Pick<Edition, 'events' | 'countries'>,
  records: readonly (EventRecord | AgreementRecord)[],
): Lanes {
  const hosts = buildVisits(edition)
    .slice(0, MAX_HOSTS)
    .map(({ host }) => host);
  const keyOf = (record: EventRecord | AgreementRecord): string => {
    if (record.type === 'agreement') return 'agreements';
    if (record.visit) {
      const { id } = record.visit.host;
      return hosts.some((host) => host.id === id) ? `to ${id}` : 'visits';
    }
    if (record.kind === 'signing') return 'agreements';
    return record.kind === 'opening' ? 'openings' : 'others';
  };
  const used = new Set(records.map(keyOf));
  const hasAgreements = records.some(({ type }) => type === 'agreement');
  const all: [key: string, lane: Lane][] = [
    ...hosts.map(({ id, title }): [string, Lane] => [
      `to ${id}`,
      { heading: `Visits to ${title}`, sign: 'day' },
    ]),
    ['visits', { heading: 'Visits to other countries', sign: 'day' }],
    [
      'agreements',
      hasAgreements
        ? { heading: 'Agreements and their signing', sign: 'agreement' }
        : { heading: 'Signings', sign: 'square' },
    ],
    ['openings', { heading: 'Openings', sign: 'opening' }],
    ['others', { heading: used.size > 1 ? 'Other events' : 'Events', sign: 'square' }],
  ];
  const lanes = all.filter(([key]) => used.has(key));
  const numbers = new Map(lanes.map(([key], index) => [key, index]));
  return { lanes: lanes.map(([, lane]) => lane), laneOf: (record) => numbers.get(keyOf(record)) ?? 0 };
}
