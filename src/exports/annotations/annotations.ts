import { ANNOTATIONS_PATH } from '#edition/addresses/data-files.ts';
import { mapById } from '#edition/build/map-by-id.ts';
import { listClaims } from '#edition/evidence/claims/list-claims.ts';
import { listSourcePages } from '#edition/sources/source-pages.ts';
import type { Edition, Evidence, Note, Source } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { formPath, TEXT_FORM } from '#exports/files/forms.ts';
import { findContext, listPageTexts, type QuoteContext } from './find-context.ts';

/* All evidence as annotations of the W3C (https://www.w3.org/TR/annotation-model/): which words prove what. */

/** What the words prove, or what quotes them. */
interface AnnotationBody {
  readonly id?: string;
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: 'en';
  /** How the value is known: stated, inferred … */
  readonly howKnown?: string;
}

type Selector =
  | ({ readonly type: 'TextQuoteSelector' } & QuoteContext)
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** Words in a page, or in the text of a source as it is stored. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: Selector;
}

/** A quotation of a source, with what it proves. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking' | 'commenting';
  readonly body: readonly AnnotationBody[];
  readonly target: readonly AnnotationTarget[];
}

/** Something that quotes sources: its name in the ids of its annotations, and what its quotes prove. */
interface Quoting {
  readonly name: string;
  readonly motivation: Annotation['motivation'];
  readonly evidence: readonly Evidence[];
  readonly bodiesOf: (key: string) => AnnotationBody[];
}

const words = (value: string): Omit<AnnotationBody, 'id' | 'howKnown'> => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language: 'en',
});

/** Everything that quotes a source. */
function listQuoting(edition: Edition, toAddress: ToAddress): Quoting[] {
  const records = [...edition.events, ...edition.agreements, ...edition.figures].map((record): Quoting => {
    const claims = listClaims(edition, record);
    return {
      name: `${record.type}/${record.id}`,
      motivation: 'linking',
      evidence: record.evidence,
      bodiesOf: (key) =>
        claims
          .filter(({ quotes }) => quotes.includes(key))
          .map(({ path, name, value, label }) => ({
            id: toAddress(path),
            ...words(`${name}: ${value}`),
            howKnown: label,
          })),
    };
  });
  const notes = edition.notes.map(({ id, evidence, text, label }: Note): Quoting => ({
    name: `note/${id}`,
    motivation: 'commenting',
    evidence,
    bodiesOf: () => [{ ...words(text), howKnown: label }],
  }));
  const chapters = edition.chapters.map(({ id, path, title, evidence }): Quoting => ({
    name: `chapter/${id}`,
    motivation: 'linking',
    evidence,
    bodiesOf: () => [{ id: toAddress(path), ...words(`Chapter: ${title}`) }],
  }));
  return [...records, ...notes, ...chapters];
}

/** Finds the targets of a piece of evidence: the page on which its passage stands today, and the stored text. */
function createTargets(edition: Edition, toAddress: ToAddress): (piece: Evidence) => AnnotationTarget[] {
  const sources = mapById(edition.sources);
  const placesOf = new Map(
    edition.sources.map((source) => [
      source.id,
      new Map(
        listSourcePages(source, edition).flatMap((page) => {
          const texts = listPageTexts(source, page);
          return page.passages.map(
            ({ passage }) => [passage.id, { path: page.path, passage, texts }] as const,
          );
        }),
      ),
    ]),
  );
  return ({ witness: { id }, passage: name, start, end }) => {
    const source = sources.get(id);
    const place = placesOf.get(id)?.get(name);
    if (!source || !place) throw new Error(`There is no passage ${name} of ${id}.`);
    const context = findContext(source.text, place.passage, { start, end }, place.texts);
    return [
      {
        type: 'SpecificResource',
        source: toAddress(place.path),
        selector: { type: 'TextQuoteSelector', ...context },
      },
      {
        type: 'SpecificResource',
        source: toAddress(textPath(source)),
        selector: { type: 'TextPositionSelector', start, end },
      },
    ];
  };
}

const textPath = (source: Source): string => formPath(source, TEXT_FORM);

/** One annotation for each quotation of a source, in the order of edition.json; those of chapters come last. */
function listAnnotations(edition: Edition, toAddress: ToAddress): Annotation[] {
  const address = toAddress(ANNOTATIONS_PATH);
  const targetsOf = createTargets(edition, toAddress);
  return listQuoting(edition, toAddress).flatMap(({ name, motivation, evidence, bodiesOf }) =>
    [...Map.groupBy(evidence, ({ key }) => key)].map(([key, segments]): Annotation => ({
      id: `${address}#${name}/${key}`,
      type: 'Annotation',
      motivation,
      body: bodiesOf(key),
      target: segments.flatMap(targetsOf),
    })),
  );
}

/** The annotations as one collection of one page. */
export function writeAnnotations(edition: Edition, toAddress: ToAddress): object {
  const address = toAddress(ANNOTATIONS_PATH);
  const { title } = edition;
  const items = listAnnotations(edition, toAddress);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { howKnown: toAddress('/about/#labels') }],
    id: address,
    type: 'AnnotationCollection',
    label: `The evidence of ${title.title}`,
    creator: { type: 'Organization', name: title.editors },
    modified: `${title.date}T00:00:00Z`,
    ...(title.licence ? { rights: title.licence.address } : {}),
    total: items.length,
    first: { id: `${address}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
