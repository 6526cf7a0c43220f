import { isSurelyBefore } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { buildDate } from '#edition/build/build-date.ts';
import type { ParsedContent, ParsedMapEntry } from '#edition/build/parse-content.ts';
import { ProblemList } from '#problems/problem-list.ts';
import type { AuthoredOffice } from '#schema/apparatus/office.ts';
import { compareText } from '#text/order/compare-text.ts';

/** A term of office, and its place in the list of holders. */
interface Term {
  index: number;
  holder: string;
  /** As the author wrote it, in words. */
  span: string;
  from: EditionDate;
  to: EditionDate | null;
}

/**
 * A holder has one name, no term ends before it begins, and two terms of one office share a day at most, unless the
 * office is joint. Where a date leaves it open whether they overlap, they do not. Returns the ids of the offices with a
 * term that is wrong in itself, of which nothing else can be said.
 */
export function validateOffices(
  { offices }: Pick<ParsedContent, 'offices'>,
  problems: ProblemList,
): Set<string> {
  const reversed = new Set<string>();
  for (const office of offices) {
    validateHolders(office, problems);
    const terms = office.fields.holders.flatMap((holder, index) => readTerm(holder, index) ?? []);
    const sound = terms.filter(({ from, to, index, span, holder }) => {
      if (!to || !isSurelyBefore(to, from)) return true;
      reversed.add(office.id);
      problems.add('term-reversed', office.location, ['holders', index], { holder, span });
      return false;
    });
    if (!office.fields.joint) refuseOverlaps(sound, office, problems);
  }
  return reversed;
}

/** A holder of an office needs an id of the register of people, or a name, and cannot have both. */
export function validateHolders(
  { location, fields }: ParsedMapEntry<AuthoredOffice>,
  problems: ProblemList,
): void {
  for (const [index, { person, name }] of fields.holders.entries()) {
    if ((person === undefined) !== (name === undefined)) continue;
    const reason =
      person === undefined ? 'expected a person or a name' : 'expected a person or a name, not both';
    problems.add('field-invalid', location, ['holders', index], { given: '', reason });
  }
}

/** Reads a term; null where it is nobody's, or one of its dates is not valid, which is reported elsewhere. */
function readTerm(holder: AuthoredOffice['holders'][number], index: number): Term | null {
  const read = (edtf: string): EditionDate | null =>
    buildDate(edtf, { file: '', lineOf: () => null }, [], new ProblemList());
  const from = read(holder.from);
  const to = holder.to === undefined ? null : read(holder.to);
  if (holder.person === undefined && holder.name === undefined) return null;
  if (!from || (holder.to !== undefined && !to)) return null;
  const span = holder.to === undefined ? `since ${holder.from}` : `${holder.from} to ${holder.to}`;
  return { index, holder: holder.person ?? holder.name ?? '', span, from, to };
}

/** Reports every term that surely begins before one that began earlier has ended. */
function refuseOverlaps(
  terms: readonly Term[],
  { location }: ParsedMapEntry<AuthoredOffice>,
  problems: ProblemList,
): void {
  const inOrder = terms.toSorted(
    (a, b) => compareText(a.from.earliest ?? '', b.from.earliest ?? '') || a.index - b.index,
  );
  let longest: Term | null = null;
  for (const term of inOrder) {
    if (longest && overlap(longest, term)) {
      const { holder, span } = term;
      const details = { holder, span, other: longest.holder, otherSpan: longest.span };
      problems.add('terms-overlap', location, ['holders', term.index], details);
    }
    if (!longest || compareText(endOf(term), endOf(longest)) > 0) longest = term;
  }
}

/** After every day there is. */
const NEVER = '~';

/** The day by which a term has surely not ended before. */
const endOf = ({ to }: Term): string => (to ? (to.earliest ?? '') : NEVER);

/** Whether each of two terms surely goes on after the other has begun. */
const overlap = (a: Term, b: Term): boolean => beginOf(b) < endOf(a) && beginOf(a) < endOf(b);

/** The day by which a term has surely begun. */
const beginOf = ({ from }: Term): string => from.latest ?? from.earliest ?? '';
