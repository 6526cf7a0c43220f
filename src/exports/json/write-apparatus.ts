import type { Correction, Figure, Note } from '#edition/types/edition.ts';
import { idOf, writeEvidence, writeEvidenceFields, writeReference } from './write-evidence.ts';

/* Figures, corrections and notes as edition.json has them. */

/** A figure as edition.json has it. */
export function writeFigure(figure: Figure) {
  return {
    id: figure.id,
    what: figure.what,
    value: figure.value,
    number: figure.number,
    qualifier: figure.qualifier,
    unit: figure.unit,
    asOf: figure.asOf?.edtf ?? null,
    asOfLabel: figure.asOf?.label ?? null,
    asOfWords: figure.asOf?.words ?? null,
    ...writeEvidenceFields(figure),
  };
}

/** A correction as edition.json has it. */
export function writeCorrection(correction: Correction) {
  const { id, class: name, evidence, corrected, why, label, references, about } = correction;
  const { witness, passage, exact, start, end } = evidence;
  return {
    id,
    source: witness.id,
    passage,
    exact,
    start,
    end,
    class: name,
    corrected,
    why,
    label,
    references: references.map(writeReference),
    about: about.map(idOf),
  };
}

/** A note as edition.json has it. */
export function writeNote(note: Note) {
  return {
    id: note.id,
    kind: note.kind,
    title: note.title,
    text: note.text,
    label: note.label,
    references: note.references.map(writeReference),
    about: note.about.map(idOf),
    evidence: note.evidence.map(writeEvidence),
  };
}
