import { XmlDocument } from 'libxml2-wasm';
import { parseTemplate } from 'url-template';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { DTS_PATH } from '#edition/addresses/data-files.ts';
import { loadEdition } from '#edition.ts';
import { listDtsFiles } from '#exports/tei/dts.ts';
import { writeTei } from '#exports/tei/tei.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const toAddress = (path: string) => `https://record.example${path}`;
const NAMESPACES = { t: 'http://www.tei-c.org/ns/1.0', dts: 'https://w3id.org/api/dts#' };

interface Unit {
  identifier: string;
  '@id': string;
}
interface Answer {
  '@id': string;
  '@type': string;
  '@context'?: unknown;
  dtsVersion?: string;
  title: string;
  totalChildren: number;
  collection: string;
  navigation: string;
  document: string;
  download: string;
  citationTrees: { citeStructure: { citeType: string }[] }[];
  member?: Answer[];
}
interface Navigation {
  '@id': string;
  resource: Answer;
  ref?: Unit;
  member?: Unit[];
}

const whole = loadEdition(PROJECT);
const small = smallEdition().load();

describe.each([
  ['the edition', whole],
  ['the small edition', small],
])('The texts of %s by passage', (_, edition) => {
  const files = new Map(
    listDtsFiles(edition, toAddress).map(({ path, content }) => [toAddress(path), content]),
  );

  /** What a client gets for a template of the service and the values of its variables; it knows no path of ours. */
  const ask = (template: string, values: Record<string, string> = {}): string => {
    const address = parseTemplate(template).expand(values);
    const content = files.get(address);
    if (content === undefined) throw new Error(`404 ${address}`);
    return content;
  };
  const askJson = <T>(template: string, values?: Record<string, string>): T => {
    const answer = JSON.parse(ask(template, values)) as T & { '@context': string; dtsVersion: string };
    expect(answer['@context']).toBe('https://dtsapi.org/context/v1.0.json');
    expect(answer.dtsVersion).toBe('1.0');
    return answer;
  };
  const entry = askJson<Answer>(toAddress(DTS_PATH));
  const all = askJson<Answer>(entry.collection);

  it('begin with an entry point, and a collection of each text', () => {
    expect(entry).toMatchObject({ '@type': 'EntryPoint', '@id': toAddress(DTS_PATH) });
    expect(all).toMatchObject({
      '@type': 'Collection',
      totalParents: 0,
      totalChildren: edition.sources.length,
    });
    expect(all.member?.map((text) => text.title)).toEqual(edition.sources.map(({ title }) => title.value));
    expect(askJson<Answer>(entry.collection, { id: all['@id'] })).toEqual(all);
  });

  it('say of each text what it is part of, and that nothing is part of it', () => {
    for (const text of all.member ?? []) {
      const alone = askJson<Answer>(entry.collection, { id: text['@id'] });
      expect(alone).toEqual({ ...alone, ...text });
      expect(askJson<Answer>(text.collection)).toEqual(alone);
      expect(askJson<Answer>(text.collection, { nav: 'children' }).member).toEqual([]);
      const parents = askJson<Answer>(text.collection, { nav: 'parents' }).member;
      expect(parents?.map((parent) => parent['@id'])).toEqual([all['@id']]);
    }
    expect(askJson<Answer>(all.collection, { nav: 'parents' }).member).toEqual([]);
  });

  it('list the passages in their order, each by its number, and lead to the page on which each stands', () => {
    for (const [index, text] of (all.member ?? []).entries()) {
      const source = edition.sources[index];
      for (const down of ['1', '-1']) {
        const tree = askJson<Navigation>(text.navigation, { down });
        expect(tree['@id']).toBe(parseTemplate(text.navigation).expand({ down }));
        expect(tree.resource['@id']).toBe(text['@id']);
        expect(tree.member?.map(({ identifier }) => identifier)).toEqual(
          source?.passages.map(({ id }) => id),
        );
        const [structure] = tree.resource.citationTrees;
        expect(structure?.citeStructure).toEqual([{ '@type': 'CiteStructure', citeType: 'paragraph' }]);
        for (const unit of tree.member ?? []) {
          expect(unit).toMatchObject({
            '@type': 'CitableUnit',
            level: 1,
            parent: null,
            citeType: 'paragraph',
          });
          expect(unit['@id']).toBe(toAddress(`${source?.path}#${unit.identifier}`));
          const own = { ref: unit.identifier };
          expect(askJson<Navigation>(text.navigation, own)).toMatchObject({ ref: unit });
          expect(askJson<Navigation>(text.navigation, own)).not.toHaveProperty('member');
          expect(askJson<Navigation>(text.navigation, { ...own, down })).toMatchObject({
            ref: unit,
            member: [unit],
          });
        }
      }
    }
  });

  it('give a text whole as its TEI, and each passage as it stands there', () => {
    for (const [index, text] of (all.member ?? []).entries()) {
      const source = edition.sources[index];
      if (!source) throw new Error('There is a text more than there are sources.');
      const tei = writeTei(source, edition, toAddress);
      expect(ask(text.document)).toBe(tei);
      expect(ask(entry.document, { resource: text['@id'] })).toBe(tei);
      const wholeText = XmlDocument.fromString(tei);
      for (const { id } of source.passages) {
        const passage = XmlDocument.fromString(ask(text.document, { ref: id }));
        const wrapped = passage.find('//dts:wrapper/t:p', NAMESPACES);
        const printed = wholeText.find(`//t:body/t:p[@xml:id="${id}"]`, NAMESPACES);
        expect(wrapped.map(({ content }) => content)).toEqual(printed.map(({ content }) => content));
        expect(wrapped).toHaveLength(1);
        expect(
          passage.find('//t:text//text()[not(ancestor::dts:wrapper)][normalize-space()]', NAMESPACES),
        ).toEqual([]);
        passage.dispose();
      }
      wholeText.dispose();
    }
  });

  it('give nothing for what is not there, nor for what files cannot answer', () => {
    const [text] = all.member ?? [];
    expect(() => ask(text?.document ?? '', { ref: 'p0' })).toThrow('404');
    expect(() => ask(text?.navigation ?? '', { down: '0', ref: 'p1' })).toThrow('404');
  });

  it('have no file that no template leads to', () => {
    const reached = (all.member ?? []).flatMap(({ '@id': id }, index) => {
      const refs = [null, ...(edition.sources[index]?.passages.map((passage) => passage.id) ?? [])];
      return refs.flatMap((ref) => [
        parseTemplate(entry.document).expand({ resource: id, ref }),
        ...[null, '1', '-1']
          .filter((down) => down ?? ref)
          .map((down) => parseTemplate(entry.navigation).expand({ resource: id, down, ref })),
      ]);
    });
    const ids = [all['@id'], ...(all.member ?? []).map((text) => text['@id'])];
    const collections = ids.flatMap((id) =>
      [null, 'children', 'parents'].map((nav) => parseTemplate(entry.collection).expand({ id, nav })),
    );
    const begun = [toAddress(DTS_PATH), parseTemplate(entry.collection).expand({})];
    expect([...files.keys()].sort()).toEqual([...begun, ...collections, ...reached].sort());
  });
});
