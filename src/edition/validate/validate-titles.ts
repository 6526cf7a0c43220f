import type { EditionDate } from '#dates/parse-date.ts';
import type { ContentMap } from '#load/read-content.ts';
import type { SourceLocation } from '#problems/problem-list.ts';
import { officeSchema } from '#schema/apparatus/office.ts';
import { foldText } from '#text/words/folded-words.ts';
import { suggestNearest } from '#text/words/suggest.ts';
import { resolveRef, resolveReferences } from '#edition/build/build-context.ts';
import { buildDate } from '#edition/build/build-date.ts';
import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import type { EventRecord, FalseTitle, Holder, Note, Office } from '#edition/types/edition.ts';
import { parseMap, type ParsedEntries, type ParsedEntry } from '#edition/build/parse-entries.ts';

/** The table of offices: who held what, from when to when, and where it is said. */
export function buildOffices(context: RecordContext, map: ContentMap): Office[] {
  const { problems } = context;
  return [...parseMap(officeSchema, map, problems)].map(([id, { name, titles, holders }]) => {
    const location: SourceLocation = { file: map.file, lineOf: (path) => map.lineOf([id, ...path]) };
    return {
      id,
      name,
      titles,
      holders: holders.flatMap((holder, index): Holder[] => {
        const path = ['holders', index];
        const person =
          holder.person === undefined
            ? null
            : resolveRef(context, holder.person, ['person'], location, [...path, 'person']);
        if (holder.person === undefined && holder.name === undefined) {
          problems.add('field-invalid', location, path, {
            given: '',
            reason: 'expected a person or a name',
            suggestion: '',
          });
        }
        const from = buildDate(holder.from, location, [...path, 'from'], problems);
        const to = holder.to === undefined ? null : buildDate(holder.to, location, [...path, 'to'], problems);
        const references = resolveReferences(context, holder.references, location, [...path, 'references']);
        if (!from) return [];
        return [{ person, name: person?.title ?? holder.name ?? '', from, to, references }];
      }),
    };
  });
}

/** A note can only contest the title of an office that the table has. */
export function checkContests(
  { problems }: RecordContext,
  parsed: ParsedEntries,
  offices: readonly Office[],
): void {
  const known = offices.map(({ id }) => id);
  for (const { entry, fields } of parsed.notes) {
    if (fields.contests === undefined || known.includes(fields.contests)) continue;
    const near = suggestNearest(fields.contests, known);
    const suggestion = near ? ` Did you mean "${near}"?` : '';
    problems.add('reference-unknown', entry, ['contests'], {
      type: 'office',
      id: fields.contests,
      suggestion,
    });
  }
}

/**
 * Holds every title that a record gives a person at a date against the table of offices. A title that the
 * person did not hold then needs a note about the event that contests the office; without one it is a problem.
 * A title the table does not know is a problem too: it could not be checked.
 */
export function validateTitles(
  { problems }: RecordContext,
  offices: readonly Office[],
  events: readonly { event: EventRecord; parsed: ParsedEntry<'events'> }[],
  notes: readonly Note[],
): FalseTitle[] {
  const byTitle = new Map(
    offices.flatMap((office) => office.titles.map((title) => [foldText(title), office])),
  );
  return events.flatMap(({ event, parsed }) =>
    event.people.flatMap((person, index): FalseTitle[] => {
      const { date } = event;
      if (person.titleAsPrinted === null || date === null) return [];
      const path = ['people', index, 'title'];
      const title = person.titleAsPrinted;
      const office = byTitle.get(foldText(title));
      if (!office && offices.length === 0) return [];
      if (!office) {
        const near = suggestNearest(
          title,
          offices.flatMap(({ titles }) => titles),
        );
        const suggestion = near ? ` The nearest it has is “${near}”.` : '';
        problems.add('title-unknown', parsed.entry, path, { title, suggestion });
        return [];
      }
      const holders = office.holders.filter((holder) => overlapsTerm(date.date, holder));
      if (holders.some((holder) => holder.person?.id === person.id)) return [];
      const contesting = notes.filter(
        (note) => note.contests === office.id && note.about.some(({ id }) => id === event.id),
      );
      if (contesting.length === 0) {
        const held = holders.map(({ name }) => name).join(' or ') || 'somebody the table does not name';
        problems.add('title-contested', parsed.entry, path, {
          person: person.title,
          title,
          office: office.name,
          officeId: office.id,
          held,
        });
      }
      return [{ event, person, office, holders, notes: contesting }];
    }),
  );
}

/** Whether any day that a date allows lies in a term of office. */
function overlapsTerm({ earliest, latest }: EditionDate, { from, to }: Holder): boolean {
  const begins = from.earliest ?? '';
  const ends = to?.latest ?? null;
  return (latest === null || begins <= latest) && (ends === null || earliest === null || earliest <= ends);
}
