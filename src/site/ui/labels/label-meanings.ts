import { formatDate } from '#dates/format/format-date.ts';
import type { EventRecord } from '#edition/types/edition.ts';
import type { Label } from '#schema/values.ts';

/** What each label promises, in the order of nearness to the words of a source; dates of these events are the examples. */
export function labelMeanings(events: readonly Pick<EventRecord, 'date'>[]): [Label, string][] {
  /** ": “May 4th, 1992” is 4 May 1992"; nothing where no date of this label is printed otherwise than the site writes it. */
  const exampleOf = (label: Label): string => {
    const dates = events.flatMap(({ date }) => (date?.label === label ? date : []));
    const date = dates.find((one) => one.words !== formatDate(one.date));
    return date ? `: “${date.words}” is ${formatDate(date.date)}` : '';
  };
  return [
    ['stated', `The source says it in these words${exampleOf('stated')}.`],
    ['normalised', `The same fact in standard form${exampleOf('normalised')}.`],
    ['inferred', 'The editors concluded it from the texts, by a rule that is named beside it.'],
    ['outside', 'It stands in none of the texts. Another publication says it, and its address is given.'],
  ];
}
