import type { ProblemList } from '#problems/problem-list.ts';
import { foldText } from '#text/words/whole-words.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';
import { addUnknown } from '#edition/build/build-context.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { FalseTitle, Office } from '#edition/types/edition.ts';

/** A note can only contest the title of an office that is in the table. */
export function validateContests(
  { notes, offices }: Pick<ParsedContent, 'notes' | 'offices'>,
  problems: ProblemList,
): void {
  const ids = offices.map(({ id }) => id);
  for (const { entry, fields } of notes) {
    const { contests } = fields;
    if (contests === undefined || ids.includes(contests)) continue;
    addUnknown(problems, { type: 'office', id: contests, ids }, entry, ['contests']);
  }
}

/**
 * Every title that a dated event gives a person must be in the table of offices, where there is one; otherwise it
 * cannot be checked whether the person held the office then.
 */
export function validateTitles(
  { events }: Pick<ParsedContent, 'events'>,
  offices: ParsedContent['offices'],
  problems: ProblemList,
): void {
  const titles = offices.flatMap(({ fields }) => fields.titles);
  const known = new Set(titles.map(foldText));
  if (titles.length === 0) return;
  for (const { entry, fields } of events) {
    for (const [index, { title }] of fields.people.entries()) {
      if (title === undefined || !fields.date || known.has(foldText(title))) continue;
      const details = { title, suggestion: didYouMean(title, titles) };
      problems.add('title-unknown', entry, ['people', index, 'title'], details);
    }
  }
}

/** Every title that a person did not hold at the time needs a note about the event that contests the office. */
export function validateFalseTitles(
  { events }: Pick<ParsedContent, 'events'>,
  falseTitles: readonly FalseTitle[],
  problems: ProblemList,
): void {
  const entries = new Map(events.map(({ id, entry, fields }) => [id, { entry, people: fields.people }]));
  for (const { event, person, office, holders, notes } of falseTitles) {
    const parsed = entries.get(event.id);
    if (!parsed || notes.length > 0) continue;
    const index = parsed.people.findIndex(
      ({ id, title }) => id === person.id && title === person.titleAsPrinted,
    );
    problems.add('title-contested', parsed.entry, ['people', index, 'title'], {
      person: person.title,
      title: person.titleAsPrinted ?? '',
      held: holders.map(({ name }) => name).join(' or ') || 'somebody the table does not name',
      ...describeOffice(office),
    });
  }
}

const describeOffice = ({ id, name }: Office) => ({ office: name, officeId: id });
