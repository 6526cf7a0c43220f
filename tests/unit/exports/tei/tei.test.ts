import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { parseDate } from '#dates/parse-date.ts';
import { loadEdition } from '#edition.ts';
import type { Edition, Source } from '#edition/types/edition.ts';
import { datingOf } from '#exports/tei/marks.ts';
import { writeTei } from '#exports/tei/tei.ts';
import { sliceCodePoints } from '#text/characters/code-points.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const toAddress = (path: string) => `https://record.example${path}`;
const NAMESPACES = { t: 'http://www.tei-c.org/ns/1.0' };

/** A source as another program reads it. */
const parse = (source: Source, edition: Edition) =>
  XmlDocument.fromString(writeTei(source, edition, toAddress));

/** The elements that a path finds. */
const find = (document: XmlDocument, xpath: string): XmlElement[] =>
  document.find(xpath, NAMESPACES).filter((node) => node instanceof XmlElement);

/** The text of an element as the source prints it: without what the editors read instead, and without the other text. */
function printedText(element: XmlElement): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlText) text += node.content;
    else if (node instanceof XmlElement && node.name !== 'corr' && node.name !== 'rdg')
      text += printedText(node);
  }
  return text;
}

const editions: [string, Edition][] = [
  ['the edition', loadEdition(PROJECT)],
  ['the small edition', smallEdition().load()],
];

describe.each(editions)('A source of %s as TEI', (_, edition) => {
  it.each(edition.sources.map((source) => [source.siglum, source] as const))(
    'has every letter of %s in its passages',
    (_siglum, source) => {
      const passages = find(parse(source, edition), '//t:body/t:p');
      expect(passages.map((passage) => printedText(passage))).toEqual(
        source.passages.map(({ text }) => text),
      );
      expect(passages.map((passage) => passage.attr('id', 'xml')?.value)).toEqual(
        source.passages.map(({ id }) => id),
      );
      expect(passages.map((passage) => `p${passage.attr('n')?.value}`)).toEqual(
        source.passages.map(({ id }) => id),
      );
    },
  );

  it('has each correction that changes words as printed and as read, unless another crosses it', () => {
    for (const source of edition.sources) {
      const choices = find(parse(source, edition), '//t:choice').map(({ firstChild }) => [
        firstChild?.content,
        firstChild?.next?.content,
      ]);
      const corrections = source.corrections.filter(({ corrected }) => corrected !== null);
      const known = corrections.map(({ evidence, corrected }) => [evidence.exact, corrected]);
      for (const choice of choices) expect(known).toContainEqual(choice);
      expect(choices.length).toBeGreaterThanOrEqual(Math.floor(corrections.length * 0.9));
    }
  });

  it('names what is in the registers, by full addresses, under a spelling they have', () => {
    const authorities = [...edition.people, ...edition.places, ...edition.organizations];
    for (const source of edition.sources) {
      for (const name of find(parse(source, edition), '//t:persName|//t:placeName|//t:orgName')) {
        const fold = (words = '') =>
          words
            .toLowerCase()
            .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
            .trim();
        const words = fold(printedText(name));
        const named = authorities.filter((one) =>
          [one.name, ...one.variants.map(({ form }) => form)].some((form) => fold(form) === words),
        );
        // One alone, so that nobody is taken for another of the same name.
        expect(
          named.map(({ path }) => toAddress(path)),
          words,
        ).toEqual([name.attr('ref')?.value]);
      }
    }
  });

  it('points only to what it has', () => {
    for (const source of edition.sources) {
      const document = parse(source, edition);
      const ids = new Set(find(document, '//*[@xml:id]').map((one) => `#${one.attr('id', 'xml')?.value}`));
      const pointers = find(document, '//*[@ana or @wit or @resp]').flatMap((one) =>
        ['ana', 'wit', 'resp'].flatMap((name) => one.attr(name)?.value ?? []),
      );
      expect(pointers.filter((pointer) => !ids.has(pointer))).toEqual([]);
    }
  });
});

describe('The edition as TEI', () => {
  const [[, edition] = ['', smallEdition().load()]] = editions;

  it('sets the words that two sources share beside each other', () => {
    const [source] = edition.sources;
    if (!source) throw new Error('There is no source.');
    const parallels = find(parse(source, edition), '//t:app');
    expect(parallels.length).toBeGreaterThan(0);
    for (const app of parallels) {
      const readings = find(app.doc, '//t:rdg').map((rdg) => [rdg.attr('wit')?.value, rdg.content] as const);
      const others = edition.sources.filter(({ id }) => id !== source.id);
      for (const [wit, words] of readings) {
        const holders = others.filter(({ text }) => text.includes(words)).map(({ id }) => `#wit-${id}`);
        expect(holders).toContain(wit);
      }
    }
  });

  it('has the dates that records take from the words, as the words say them', () => {
    const words = edition.sources.flatMap((source) =>
      find(parse(source, edition), '//t:body//t:date').map((date) => [
        printedText(date).replace(/\s+/g, ' '),
        date.attr('when')?.value ?? date.attr('from')?.value,
      ]),
    );
    const dated = edition.events.find(
      ({ date }) => date?.label === 'stated' && date.date.precision === 'day',
    )?.date;
    expect(words).toContainEqual([dated?.words, dated?.edtf]);
  });

  it.each([
    ['1993-05-25', { when: '1993-05-25' }],
    ['1999-04', { when: '1999-04' }],
    ['2006', { when: '2006' }],
    ['2003-04-03/2003-04-05', { from: '2003-04-03', to: '2003-04-05' }],
    ['1993-05~', { notBefore: '1993-05-01', notAfter: '1993-05-31' }],
    ['2008/..', { notBefore: '2008-01-01', notAfter: null }],
    ['199X', { notBefore: '1990-01-01', notAfter: '1999-12-31' }],
  ])('says %s with the attributes of TEI', (edtf, attributes) => {
    expect(datingOf(parseDate(edtf))).toEqual(attributes);
  });

  it('keeps a script in a source as text', () => {
    const { sources } = smallEdition().load();
    const [first] = sources;
    if (!first) throw new Error('There is no source.');
    const text = '<script>alert("&")</script>\u0001';
    const [passage] = first.passages;
    if (!passage) throw new Error('There is no passage.');
    const awkward = {
      ...first,
      text,
      corrections: [],
      passages: [{ ...passage, start: 0, end: [...text].length, text }],
    };
    const small = { ...smallEdition().load(), sources: [awkward] };
    const document = parse(awkward, small);
    expect(find(document, '//t:script')).toEqual([]);
    expect(find(document, '//t:body/t:p')[0]?.content).toBe(sliceCodePoints(text, 0, 27) + '\u{fffd}');
  });
});
