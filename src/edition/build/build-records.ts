import { buildAgreement } from '#edition/agreements/build-agreement.ts';
import { joinParts } from '#edition/agreements/join-parts.ts';
import { buildNote } from '#edition/apparatus/build-note.ts';
import { buildEvent } from '#edition/timeline/build-event.ts';
import { byDate } from '#edition/timeline/timeline.ts';
import type { AgreementRecord, EventRecord, Figure, Note } from '#edition/types/edition.ts';
import type { RecordContext } from './build-context.ts';
import { buildFigure } from '#edition/apparatus/build-figure.ts';
import type { ParsedContent } from './parse-content.ts';

/** Everything that quotes a source and can be cited. */
export interface BuiltRecords {
  /** By date. */
  events: EventRecord[];
  /** By date. */
  agreements: AgreementRecord[];
  figures: Figure[];
  notes: Note[];
}

/** Builds events, agreements, figures and notes: their ids resolved, their quotes found in the sources. */
export function buildRecords(context: RecordContext, parsed: ParsedContent): BuiltRecords {
  const agreements = parsed.agreements.map((entry) => buildAgreement(context, entry)).toSorted(byDate);
  joinParts(agreements);
  return {
    events: parsed.events.map((entry) => buildEvent(context, entry)).toSorted(byDate),
    agreements,
    figures: parsed.figures.map((entry) => buildFigure(context, entry)),
    notes: parsed.notes.map((entry) => buildNote(context, entry)),
  };
}

/** Adds every note to the notes of each thing it is about. */
export function attachNotes(notes: readonly Note[], things: readonly { id: string; notes: Note[] }[]): void {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  for (const note of notes) for (const { id } of note.about) byId.get(id)?.notes.push(note);
}
