import { toIsoEnds } from '#dates/iso-date.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { compareWitnesses } from '#edition/sources/compare/compare-sources.ts';
import { formsOf } from '#edition/evidence/naming-evidence.ts';
import { memoize } from '#text/memoize.ts';
import type { CorrectionClass } from '#schema/apparatus/correction.ts';
import type { Authority, Edition, Evidence, Source } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { toPointIndex } from '#text/characters/code-points.ts';
import { NameIndex } from '#text/words/name-index.ts';
import type { FoldedText } from '#text/words/whole-words.ts';
import type { Mark } from './nest-marks.ts';
import { element, escapeXml, tagsOf, type Attributes } from '#text/characters/xml.ts';

/* What is marked in the text of a source: what the editors correct, what another source shares, dates, names. */

const RANKS = { correction: 0, parallel: 1, date: 2, name: 3 } as const;

const wrapIn = (name: string, attributes: Attributes) => {
  const { open, close } = tagsOf(name, attributes);
  return (content: string): string => open + content + close;
};

/** How an element points to a class of remarks, in the taxonomy of the header. */
export const remarkPointer = (name: CorrectionClass): string => `#remark-${name}`;

/** The corrections of the editors, as printed and as they are to be read; words of which they only remark something. */
export const markCorrections = ({ corrections }: Source): Mark[] =>
  corrections.map(({ evidence: { start, end }, corrected, class: name }) => {
    const ana = remarkPointer(name);
    return {
      start,
      end,
      rank: RANKS.correction,
      wrap:
        corrected === null
          ? wrapIn('seg', { type: 'remark', ana })
          : (content) => {
              const corr = element('corr', { resp: '#editors' }, escapeXml(corrected));
              return element('choice', { ana }, element('sic', {}, content), corr);
            },
    };
  });

/** Wording that another source has, too, with the words of the other as they stand there. */
export function markParallels(source: Source, edition: Edition): Mark[] {
  return comparisonsOf(edition).flatMap(({ a, b, shared }) => {
    if (source.id !== a.id && source.id !== b.id) return [];
    const isA = source.id === a.id;
    const other = isA ? b : a;
    return shared.map((run): Mark => {
      const { start, end } = isA ? run.a : run.b;
      const reading = element(
        'rdg',
        { wit: witnessPointer(other) },
        escapeXml(isA ? run.wordsOfB : run.wordsOfA),
      );
      const lemma = wrapIn('lem', { wit: witnessPointer(source) });
      return {
        start,
        end,
        rank: RANKS.parallel,
        wrap: (content) => element('app', { type: 'parallel' }, lemma(content), reading),
      };
    });
  });
}

const comparisonsOf = memoize((edition: Edition) => compareWitnesses(edition));

/** How an element points to a source in the list of witnesses. */
export const witnessPointer = ({ id }: Pick<Source, 'id'>): string => `#wit-${id}`;

/** The dates that a record takes from these words, where the words stand. */
export function markDates(source: Source, edition: Edition): Mark[] {
  const dated = [
    ...edition.events.map(({ date, evidence }) => ({ date, evidence })),
    ...edition.agreements.map(({ date, evidence }) => ({ date, evidence })),
    ...edition.figures.map(({ asOf, evidence }) => ({ date: asOf, evidence })),
  ];
  const marks = new Map<string, Mark>();
  for (const { date, evidence } of dated) {
    if (date === null || date.words === '' || (date.label !== 'stated' && date.label !== 'normalised'))
      continue;
    for (const piece of evidence) {
      if (piece.witness.id !== source.id || !piece.supports.some((field) => DATE_FIELDS.has(field))) continue;
      const start = findWords(piece, date.words);
      if (start === null) continue;
      const end = start + [...date.words].length;
      marks.set(`${start} ${end}`, {
        start,
        end,
        rank: RANKS.date,
        wrap: wrapIn('date', datingOf(date.date)),
      });
    }
  }
  return [...marks.values()];
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['date', 'signed', 'asOf']);

/** Where words stand in the text of the source; null where the evidence does not hold them. */
function findWords({ exact, start }: Evidence, words: string): number | null {
  const unit = exact.indexOf(words);
  return unit === -1 ? null : start + toPointIndex(exact, unit);
}

/** The attributes by which TEI says a date: what is certain as it is, all else by its limits. */
export function datingOf(date: EditionDate): Attributes {
  const { start, end } = toIsoEnds(date);
  if (start !== null && date.precision !== 'open' && !date.edtf.includes('/')) return { when: start };
  if (start !== null && end !== null) return { from: start, to: end };
  return { notBefore: date.earliest, notAfter: date.latest };
}

/** A letter as a small one; one that would become two letters stays. */
function lowerCase(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

const ELEMENTS = { person: 'persName', place: 'placeName', organization: 'orgName' } as const;

/** The names of people, places and organizations; a spelling that several of them have is not marked. */
export function markNames(source: Source, edition: Edition, toAddress: ToAddress): Mark[] {
  const index = namesOf(edition);
  return source.passages.flatMap(({ text, start: before }) => {
    // Folded sign by sign, so that offsets stay those of the text.
    const folded = text.replace(/\s/g, ' ').replace(/./gsu, lowerCase) as FoldedText;
    const spans = Map.groupBy(index.find(folded), ({ start, end }) => `${start} ${end}`);
    return [...spans.values()].flatMap((here): Mark[] => {
      const [first] = here;
      if (!first || here.some(({ named }) => named !== first.named)) return [];
      const { named } = first;
      return [
        {
          start: before + toPointIndex(text, first.start),
          end: before + toPointIndex(text, first.end),
          rank: RANKS.name,
          says: named.path,
          wrap: wrapIn(ELEMENTS[named.type], { ref: toAddress(named.path) }),
        },
      ];
    });
  });
}

const namesOf = memoize((edition: Edition): NameIndex<Authority> => {
  const index = new NameIndex<Authority>();
  for (const authority of [...edition.people, ...edition.places, ...edition.organizations]) {
    for (const form of new Set(formsOf(authority))) index.add(form, authority);
  }
  return index;
});
