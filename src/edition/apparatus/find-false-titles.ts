import { firstOrder, lastOrder } from '#dates/compare-dates.ts';
import { listStatedRanges } from '#dates/date-ranges.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import type { EventRecord, FalseTitle, Holder, Note, Office } from '#edition/types/edition.ts';
import { foldText } from '#text/words/whole-words.ts';

/**
 * The titles that dated events give people who, by the table of offices, did not hold the office on any day the date
 * may mean, each with the notes that contest it. A wording that is that of several offices may mean any of them. Titles the
 * table does not know are left out.
 */
export function findFalseTitles(
  offices: readonly Office[],
  events: readonly EventRecord[],
  notes: readonly Note[],
): FalseTitle[] {
  const officesOf = groupByTitle(offices);
  const notesAbout = groupBySubject(notes.filter(({ contests }) => contests !== null));
  return events.flatMap((event) =>
    event.people.flatMap((person): FalseTitle[] => {
      if (person.titleAsPrinted === null || event.date === null) return [];
      const { date } = event.date;
      const meant = officesOf.get(foldText(person.titleAsPrinted)) ?? [];
      const holdersOf = ({ holders }: Office) => holders.filter((holder) => mayHold(holder, date));
      if (meant.flatMap(holdersOf).some((holder) => holder.person?.id === person.id)) return [];
      const contesting = notesAbout.get(event.id) ?? [];
      const notesOn = ({ id }: Office) => contesting.filter(({ contests }) => contests === id);
      // Of several offices of one wording, the one that a note contests, or the first.
      const office = meant.find((one) => notesOn(one).length > 0) ?? meant[0];
      return office ? [{ event, person, office, holders: holdersOf(office), notes: notesOn(office) }] : [];
    }),
  );
}

/** The offices that each wording of a title may be of, in the order of the table. */
function groupByTitle(offices: readonly Office[]): Map<string, Office[]> {
  const pairs = offices.flatMap((office) =>
    [...new Set(office.titles.map(foldText))].map((title) => ({ title, office })),
  );
  const groups = [...Map.groupBy(pairs, ({ title }) => title)];
  return new Map(groups.map(([title, group]) => [title, group.map(({ office }) => office)]));
}

/** The notes about each thing, by its id. */
function groupBySubject(notes: readonly Note[]): Map<string, Note[]> {
  const pairs = notes.flatMap((note) =>
    [...new Set(note.about.map(({ id }) => id))].map((id) => ({ id, note })),
  );
  const groups = [...Map.groupBy(pairs, ({ id }) => id)];
  return new Map(groups.map(([id, group]) => [id, group.map(({ note }) => note)]));
}

/** Whether a day that a date may mean lies in a term of office. */
function mayHold({ from, to }: Holder, date: EditionDate): boolean {
  const [begins, ends] = [firstOrder(from), lastOrder({ latest: to?.latest ?? null })];
  return listStatedRanges(date).some((range) => begins <= lastOrder(range) && firstOrder(range) <= ends);
}
