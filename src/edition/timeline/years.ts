import { yearsOf } from '#dates/years-of.ts';
import { onceForEach } from '#edition/build/once-for-each.ts';
import type { AgreementRecord, Edition, EventRecord } from '#edition/types/edition.ts';
import type { TimelineYear } from './timeline.ts';

/** What happened in a year besides the events that begin in it. */
export interface YearBesides {
  /** Events that began before the year and went on in it. */
  goingOn: EventRecord[];
  /** Agreements signed in the year. */
  agreements: AgreementRecord[];
}

/** Finds what happened in a year besides the events that begin in it. */
export function describeYear(
  { events, agreements }: Pick<Edition, 'events' | 'agreements'>,
  year: number,
): YearBesides {
  const { ofYear, open } = groupGoingOn(events);
  const since = open.filter(({ from }) => from < year);
  const goingOn = [...(ofYear.get(year) ?? []), ...since].sort((a, b) => a.position - b.position);
  return {
    goingOn: goingOn.map(({ event }) => event),
    agreements: groupBySignature(agreements).get(year) ?? [],
  };
}

const firstYear = ({ date }: EventRecord | AgreementRecord): number | undefined =>
  date ? yearsOf(date.date)[0] : undefined;

/** The events that go on after the year `from` in which they begin: by each later year, or without an end. */
const groupGoingOn = onceForEach((events: readonly EventRecord[]) => {
  const ofYear = new Map<number, { event: EventRecord; position: number }[]>();
  const open: { event: EventRecord; position: number; from: number }[] = [];
  for (const [position, event] of events.entries()) {
    const from = firstYear(event);
    if (event.date === null || from === undefined) continue;
    const { date } = event.date;
    if (date.precision === 'open' && date.latest === null) open.push({ event, position, from });
    else {
      for (const year of yearsOf(date).slice(1)) {
        const known = ofYear.get(year);
        if (known) known.push({ event, position });
        else ofYear.set(year, [{ event, position }]);
      }
    }
  }
  return { ofYear, open };
});

const groupBySignature = onceForEach((agreements: readonly AgreementRecord[]) =>
  Map.groupBy(agreements, firstYear),
);

/** The last event before a year, and the first after it. */
export function findNearestYears(
  years: readonly TimelineYear[],
  year: number,
): { words: string; event: EventRecord }[] {
  const before = years.findLast((other) => other.year < year && other.events.length > 0)?.events.at(-1);
  const after = years.find((other) => other.year > year && other.events.length > 0)?.events.at(0);
  return [
    ...(before ? [{ words: 'The last before', event: before }] : []),
    ...(after ? [{ words: 'The first after', event: after }] : []),
  ];
}
