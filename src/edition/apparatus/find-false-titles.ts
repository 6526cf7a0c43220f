import type { EditionDate } from '#dates/parse-date.ts';
import type { EventRecord, FalseTitle, Holder, Note, Office } from '#edition/types/edition.ts';
import { foldText } from '#text/words/whole-words.ts';

/**
 * The titles that dated events give people who, by the table of offices, did not hold the office on any day the date
 * may mean, each with the notes that contest it. Titles the table does not know are left out.
 */
export function findFalseTitles(
  offices: readonly Office[],
  events: readonly EventRecord[],
  notes: readonly Note[],
): FalseTitle[] {
  const officeOf = new Map(
    offices.flatMap((office) => office.titles.map((title) => [foldText(title), office])),
  );
  return events.flatMap((event) =>
    event.people.flatMap((person): FalseTitle[] => {
      if (person.titleAsPrinted === null || event.date === null) return [];
      const { date } = event.date;
      const office = officeOf.get(foldText(person.titleAsPrinted));
      if (!office) return [];
      const holders = office.holders.filter((holder) => mayHold(holder, date));
      if (holders.some((holder) => holder.person?.id === person.id)) return [];
      const contesting = notes.filter(
        ({ contests, about }) => contests === office.id && about.some(({ id }) => id === event.id),
      );
      return [{ event, person, office, holders, notes: contesting }];
    }),
  );
}

/** Whether a day that a date may mean lies in a term of office. */
function mayHold({ from, to }: Holder, { earliest, latest }: EditionDate): boolean {
  const begins = from.earliest ?? '';
  const ends = to?.latest ?? null;
  return (latest === null || begins <= latest) && (ends === null || earliest === null || earliest <= ends);
}
