import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listSourcePages } from '#edition/sources/source-pages.ts';
import type { Edition, Evidence } from '#edition/types/edition.ts';
import { writeAnnotations, type Annotation } from '#exports/annotations/annotations.ts';
import { findContext, listPageTexts } from '#exports/annotations/find-context.ts';
import { toEditionJson } from '#exports/json/edition-json.ts';
import { sliceCodePoints } from '#text/characters/code-points.ts';
import { present } from '../../../setup/present.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const toAddress = (path: string) => `https://record.example${path}`;

/** The annotations of an edition, as a program that fetches them has them. */
const read = (edition: Edition): { total: number; first: { items: Annotation[] } } =>
  JSON.parse(JSON.stringify(writeAnnotations(edition, toAddress)));

/** Where the targets of an annotation are: page, words and offsets, segment by segment. */
const placesOf = (target: Annotation['target']) =>
  target.flatMap(({ source, selector }, index) => {
    const next = target[index + 1];
    if (selector.type !== 'TextQuoteSelector' || next?.selector.type !== 'TextPositionSelector') return [];
    const { start, end } = next.selector;
    return [{ page: source, text: next.source, exact: selector.exact, start, end }];
  });

/** The same of a piece of evidence, as the model has it. */
function placeOf(edition: Edition, { witness, passage: name, exact, start, end }: Evidence) {
  const source = present(
    edition.sources.find(({ id }) => id === witness.id),
    witness.id,
  );
  const page = present(
    listSourcePages(source, edition).find(({ passages }) =>
      passages.some(({ passage }) => passage.id === name),
    ),
    name,
  );
  return { page: toAddress(page.path), text: toAddress(`/sources/${witness.id}.txt`), exact, start, end };
}

const editions: [string, Edition][] = [
  ['the edition', loadEdition(PROJECT)],
  ['the small edition', smallEdition().load()],
];

describe.each(editions)('The annotations of %s', (_, edition) => {
  const { total, first } = read(edition);
  const things = [
    ...edition.events,
    ...edition.agreements,
    ...edition.figures,
    ...edition.notes,
    ...edition.chapters,
  ];

  it('are one for each quotation, with each segment of it where the model has it', () => {
    expect(total).toBe(first.items.length);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    expect(first.items.map((one) => ({ id: one.id.split('#')[1], places: placesOf(one.target) }))).toEqual(
      things.flatMap(({ type, id, evidence }) =>
        [...Map.groupBy(evidence, ({ key }) => key)].map(([key, segments]) => ({
          id: `${type}/${id}/${key}`,
          places: segments.map((segment) => placeOf(edition, segment)),
        })),
      ),
    );
  });

  it('say every claim that rests on words, with its address and how it is known', () => {
    const json = toEditionJson(edition, toAddress);
    const said = first.items.flatMap(({ id, body }) =>
      body.flatMap((one) => (one.howKnown && one.id ? [`${id} ${one.id} ${one.value} ${one.howKnown}`] : [])),
    );
    const lists = [
      ['event', json.events],
      ['agreement', json.agreements],
      ['figure', json.figures],
    ] as const;
    expect(said.sort()).toEqual(
      lists
        .flatMap(([type, records]) =>
          records.flatMap(({ id, claims }) =>
            claims.flatMap(({ url, name, value, label, quotes }) =>
              quotes.map(
                (key) =>
                  `${toAddress('/data/annotations.json')}#${type}/${id}/${key} ${url} ${name}: ${value} ${label}`,
              ),
            ),
          ),
        )
        .sort(),
    );
    for (const { body } of first.items) expect(body.length).toBeGreaterThan(0);
  });

  it('name words that stand in the stored text, with no more around them than their passage', () => {
    for (const { target } of first.items) {
      for (const [index, { selector }] of target.entries()) {
        if (selector.type !== 'TextQuoteSelector') continue;
        const { prefix, exact, suffix } = selector;
        const [place] = placesOf(target.slice(index, index + 2));
        const source = edition.sources.find(({ id }) => place?.text.endsWith(`/${id}.txt`));
        if (!source || !place) throw new Error('There is no such text.');
        expect(sliceCodePoints(source.text, place.start, place.end)).toBe(exact);
        const passage = source.passages.find(({ start, end }) => start <= place.start && place.end <= end);
        expect(`${passage?.id} ${passage?.text}`).toContain(prefix + exact + suffix);
      }
    }
  });
});

describe('The words around a quotation', () => {
  const [source] = smallEdition().load().sources;
  const passage = (text: string) => ({ id: 'p1', start: 0, end: [...text].length });
  const around = (text: string, words: string, page: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return findContext(text, passage(text), { start, end: start + [...words].length }, page);
  };

  it('grow until nothing else on the page has them', () => {
    const text = `${'It rained in Northport for many a long day. '.repeat(2)}It stopped. The end.`;
    const { prefix, exact, suffix } = around(
      text,
      'The end',
      `p1 ${text}\0${text.replace('It rained', 'It snowed')}`,
    );
    expect(exact).toBe('The end');
    expect(prefix).toBe(text.slice(0, -'The end.'.length));
    expect(suffix).toBe('.');
  });

  it('have the number of the passage where the page says the whole of it elsewhere', () => {
    const text = 'Relations of the library';
    expect(around(text, text, `${text}\0p1 ${text}`)).toEqual({ prefix: 'p1 ', exact: text, suffix: '' });
  });

  it('are cut between words, and count signs that take two units of a string as one', () => {
    const text = `😀 ${'long '.repeat(30)}word${' short'.repeat(30)}`;
    const { prefix, exact, suffix } = around(text, 'word', `p1 ${text}`);
    expect([exact, /^(?:long )+$/.test(prefix), /^(?: short)+$/.test(suffix)]).toEqual(['word', true, true]);
    expect(prefix.length + suffix.length).toBeLessThan(90);
  });

  it('are told from what the page says of the source', () => {
    if (!source) throw new Error('There is no source.');
    expect(listPageTexts(source, { passages: [] })).toContain(source.description);
  });
});
