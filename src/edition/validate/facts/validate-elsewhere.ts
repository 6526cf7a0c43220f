import { isContained } from '#dates/compare-dates.ts';
import type { FieldPath, ProblemList, SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredElsewhere } from '#schema/records/elsewhere.ts';
import { foldText } from '#text/words/whole-words.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type {
  AgreementRecord,
  Basis,
  EditionRecord,
  Elsewhere,
  EventRecord,
  Reference,
} from '#edition/types/edition.ts';
import type { Spellings } from '../against-quotes/named-facts.ts';
import { collectSpellings } from '../validate-records.ts';

/**
 * Holds what other sources add against the record and against its references: it says something new, and once; its
 * references say when they were read, and it lies before that day; and where it is said to contradict the record,
 * there is something to contradict.
 */
export function validateElsewhere(
  parsed: ParsedContent,
  { events, agreements }: { events: readonly EventRecord[]; agreements: readonly AgreementRecord[] },
  problems: ProblemList,
): void {
  const records = new Map<string, EditionRecord>([...events, ...agreements].map((one) => [one.id, one]));
  const spellings = collectSpellings(parsed);
  for (const { id, entry, fields } of [...parsed.events, ...parsed.agreements]) {
    const record = records.get(id);
    if (!record) continue;
    const seen = new Set<string>();
    for (const [index, one] of record.elsewhere.entries()) {
      const path = ['elsewhere', index];
      const authored = fields.elsewhere[index];
      validateReading(one, entry, path, problems);
      const key = keyOf(one);
      const repeated = seen.has(key)
        ? 'it stands in this list already'
        : findRepetition(one, record, spellings);
      seen.add(key);
      if (repeated !== null) problems.add('elsewhere-repeats', entry, path, { reason: repeated });
      const reason = authored?.contests ? findAgreement(authored, one, record) : null;
      if (reason !== null) problems.add('fields-contradict', entry, [...path, 'contests'], { reason });
    }
  }
}

/** Each reference says when it was read, and a date does not lie after that day. */
function validateReading(
  { date, references }: Elsewhere,
  location: SourceLocation,
  path: FieldPath,
  problems: ProblemList,
): void {
  for (const { key, accessed } of references) {
    if (accessed === null) problems.add('reference-not-read', location, [...path, 'references'], { key });
  }
  const after = references.find((reference) => isReadBefore(reference, date?.earliest ?? null));
  if (after && date) {
    const details = { date: date.edtf, accessed: after.accessed ?? '', key: after.key };
    problems.add('date-after-reading', location, [...path, 'edtf'], details);
  }
}

const isReadBefore = ({ accessed }: Reference, day: string | null): boolean =>
  accessed !== null && day !== null && accessed < day;

/** What makes one thing the same as another, whatever sentence says it. */
function keyOf({ what, value, date, person, step, by, of, text }: Elsewhere): string {
  const said = [foldText(value ?? ''), date?.edtf, person?.id].filter(Boolean);
  const parts = [what, step, by?.id, of && foldText(of), ...(said.length > 0 ? said : [foldText(text)])];
  return parts.join('\n');
}

/** Where a source says the same already, in words to stand after a colon; null where none does. */
function findRepetition(one: Elsewhere, record: EditionRecord, spellings: Spellings): string | null {
  const { what, value, date, person, step, by } = one;
  const isNamed = (id: string): boolean =>
    value !== null && (spellings.get(id) ?? []).some((form) => foldText(form) === foldText(value));
  if (what === 'day' && isStated(record.date) && record.date?.edtf === date?.edtf)
    return `the record has the date ${date?.edtf ?? ''} already`;
  if (what === 'place' && record.places.some((place) => isStated(place) && isNamed(place.id)))
    return 'the record names the place already';
  if (record.type === 'event') {
    if (what === 'rank' && isStated(record.visit?.rankBasis ?? null) && record.visit?.rank === value)
      return `the record has the rank "${value}" already`;
    const isThere = record.people.some(
      (named) => isStated(named) && (named.id === person?.id || isNamed(named.id)),
    );
    if (what === 'person' && isThere) return 'the record names the person already';
    const titles = record.people.map(({ titleAsPrinted }) => foldText(titleAsPrinted ?? ''));
    if (what === 'office' && value !== null && titles.includes(foldText(value)))
      return 'the record gives the office already';
    return null;
  }
  const titles = [record.title, record.titleAsPrinted].map((title) => foldText(title ?? ''));
  if (what === 'official title' && value !== null && titles.includes(foldText(value)))
    return 'the record has the title already';
  const steps = record.elsewhere.filter((other) => other.step !== null).length;
  const isTaken = record.lifecycle
    .slice(0, record.lifecycle.length - steps)
    .some((taken) => taken.step === step && taken.date?.edtf === date?.edtf && taken.by?.id === by?.id);
  return isTaken ? 'the lifecycle has this step already' : null;
}

/** Whether a source says it: what the editors concluded is worth confirming. */
const isStated = (basis: Pick<Basis, 'label'> | null): boolean =>
  basis?.label === 'stated' || basis?.label === 'normalised';

/** Why something said to contradict the record does not, in words to stand after a colon; null where it does. */
function findAgreement(
  { what }: AuthoredElsewhere,
  { date, step }: Elsewhere,
  record: EditionRecord,
): string | null {
  if (what === 'day' || step === 'signature') {
    if (!record.date) return 'the record has no date that a day could contradict';
    return date && isContained(date, record.date.date)
      ? 'the day lies within the date of the record, and contradicts nothing; remove "contests"'
      : null;
  }
  if (what === 'place' && record.places.length === 0)
    return 'the record names no place that could be contradicted';
  if (record.type === 'agreement') return null;
  if (what === 'rank' && (record.visit?.rank ?? 'not stated') === 'not stated')
    return 'the record states no rank that could be contradicted';
  if ((what === 'person' || what === 'office') && record.people.length === 0)
    return 'the record names nobody who could be contradicted';
  return null;
}
