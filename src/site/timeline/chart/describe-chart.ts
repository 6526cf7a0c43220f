import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';
import { instrumentName } from '#site/agreement/instrument-names.ts';
import { nameWithDate } from '#site/timeline/format-part.ts';
import { pluralize } from '#site/ui/text/pluralize.ts';
import type { TimelineChart } from './layout/build-chart.ts';

/**
 * All that the symbols of a mark show, in words: what it is, when, how that is known, and which witnesses have it. The
 * words beside the mark come first, where they are not the title.
 */
export function nameMarked(record: EventRecord | AgreementRecord, label = ''): string {
  const words = [
    nameWithDate(record),
    record.date?.label === 'inferred' && 'date inferred',
    record.type === 'agreement' && instrumentName(record),
  ];
  const sigla = record.witnesses.map(({ siglum }) => siglum);
  const name = `${words.filter(Boolean).join(', ')} (${sigla.join(', ')})`;
  return label === '' || name.startsWith(label.replace(/…$/, '')) ? name : `${label}: ${name}`;
}

/** What the chart shows, in words: how many events are in each of its lanes, and how many agreements. */
export function describeChart({ lanes, layout, undated, periods }: TimelineChart): string {
  if (periods) {
    const [events, agreements] = [
      periods.reduce((sum, period) => sum + period.events, 0),
      periods.reduce((sum, period) => sum + period.agreements, 0),
    ];
    return `a bar for each ${periods[0]?.years === 1 ? 'year' : 'span of years'}, and the landmarks by name; dated are ${pluralize(events, 'event')} and ${pluralize(agreements, 'agreement')}`;
  }
  const dated = [...new Map(layout.marks.map((mark) => [mark.record, mark])).values()];
  const counts = lanes.flatMap(({ heading }, lane) => {
    const count = dated.filter((mark) => mark.lane === lane && mark.record.type === 'event').length;
    const words = heading.replace('Agreements and their signing', 'signings');
    return count > 0 ? [`${words.charAt(0).toLowerCase()}${words.slice(1)} ${count}`] : [];
  });
  const undatedEvents = undated.filter(({ type }) => type === 'event').length;
  const agreements = [...dated.map(({ record }) => record), ...undated].filter(
    (record): record is AgreementRecord => record.type === 'agreement',
  );
  const drafts = agreements.filter(({ designation }) => designation === 'draft').length;
  const ofAgreements = `${agreements.length - drafts}${drafts > 0 ? ` and ${pluralize(drafts, 'draft')}` : ''}`;
  return `a mark for each event and agreement, and each is a link. Events: ${counts.join(', ')}, not dated ${undatedEvents}. Agreements: ${ofAgreements}, which their own index lists`;
}
