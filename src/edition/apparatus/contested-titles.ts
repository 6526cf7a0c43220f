import type { Label } from '#schema/values.ts';
import { foldText, containsWords } from '#text/words/whole-words.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition, EventRecord, FalseTitle, Ref, Witness } from '#edition/types/edition.ts';

/** A title that a source gives a person in an event, and that notes of the editors contest. */
export interface ContestedTitle {
  person: Ref;
  /** As the source prints it. */
  title: string;
  /** The witnesses that print the title in their account of the event. */
  printedBy: Witness[];
  /** The notes that contest it, with their anchors on the page of the event. */
  notes: { id: string; title: string; path: string; label: Label }[];
}

/** The titles contested in an event: of everyone in it, or of one person. */
export function contestedBy(
  { falseTitles }: Pick<Edition, 'falseTitles'>,
  event: Pick<EventRecord, 'id'>,
  person?: Pick<Ref, 'id'>,
): ContestedTitle[] {
  return (byEvent(falseTitles).get(event.id) ?? [])
    .filter((found) => !person || found.person.id === person.id)
    .map((found) => ({
      person: found.person,
      title: found.person.titleAsPrinted ?? '',
      printedBy: printersOf(found),
      notes: found.notes.map(({ id, title, label }) => ({
        id,
        title,
        path: `${found.event.path}#${id}`,
        label,
      })),
    }));
}

const byEvent = memoize((falseTitles: readonly FalseTitle[]) =>
  Map.groupBy(falseTitles, ({ event }) => event.id),
);

/** The witnesses with a quote that supports the people of the event and contains the title. */
function printersOf({ event, person }: FalseTitle): Witness[] {
  const quotes = [...Map.groupBy(event.evidence, ({ key }) => key).values()].filter((segments) => {
    const words = foldText(segments.map(({ exact }) => exact).join(' '));
    return (
      segments.some(({ supports }) => supports.includes('people')) &&
      containsWords(words, person.titleAsPrinted ?? '')
    );
  });
  const found = new Set(quotes.flatMap((segments) => segments.map(({ witness }) => witness.id)));
  return event.witnesses.filter(({ id }) => found.has(id));
}
