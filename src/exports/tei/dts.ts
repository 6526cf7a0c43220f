import { DTS_PATH } from '#edition/addresses/data-files.ts';
import type { Edition, Source } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { formPath, TEI_FORM } from '#exports/files/forms.ts';
import { writeTeiHeader } from './header.ts';
import { writeTeiDocument, writeTeiPassages } from './tei.ts';

/*
 * The texts by Distributed Text Services 1.0 (https://dtsapi.org/versions/v1.0), as files: a client expands the URI
 * templates of the entry point, and gets a file. Each answer that depends on more than a text and one of its passages is
 * left out: ranges (`start`, `end`), siblings (`down=0`), a depth below the passages, which have none.
 */

/** A file of the service. */
export interface DtsFile {
  /** Where it stands, from the root of the edition. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string;
}

const BASE = DTS_PATH.replace(/[^/]*$/, '');
const VERSION = '1.0';
const LINKED = { '@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: VERSION };

/** The collection of all texts. No source has this id, which has a sign that theirs cannot have. */
const ALL = 'all_texts';

/** The depths that a client may ask for: of one level, both are all of it. */
const DEPTHS = ['1', '-1'] as const;

/** Every file of the service, the entry point first. */
export function listDtsFiles(edition: Edition, toAddress: ToAddress): DtsFile[] {
  const writer = new DtsWriter(edition, toAddress);
  return [
    writer.writeEntry(),
    ...writer.writeCollections(),
    ...edition.sources.flatMap((one) => writer.writeText(one)),
  ];
}

/** What a client expands to ask for something of one text; of any, where none is named. */
const templatesOf = (base: string, id?: string) => ({
  collection: `${base}collection${id === undefined ? '{/id,nav}' : `/${id}{/nav}`}.jsonld`,
  navigation: `${base}navigation/${id ?? '{resource}'}{/down,ref}.jsonld`,
  document: `${base}document/${id ?? '{resource}'}{/ref}.tei`,
});

class DtsWriter {
  readonly #edition: Edition;
  readonly #toAddress: ToAddress;
  /** The address of the folder of the service. */
  readonly #base: string;

  constructor(edition: Edition, toAddress: ToAddress) {
    this.#edition = edition;
    this.#toAddress = toAddress;
    this.#base = toAddress(BASE);
  }

  writeEntry(): DtsFile {
    return this.#json(DTS_PATH, {
      '@id': this.#toAddress(DTS_PATH),
      '@type': 'EntryPoint',
      ...templatesOf(this.#base),
    });
  }

  /** The collection of all texts, each text by itself, and for both what they hold and what holds them. */
  writeCollections(): DtsFile[] {
    const all = this.#describeAll();
    const texts = this.#edition.sources.map((source) => this.#describe(source));
    const whole = { ...all, member: texts };
    return [
      this.#json(`${BASE}collection.jsonld`, whole),
      this.#json(`${BASE}collection/${ALL}.jsonld`, whole),
      this.#json(`${BASE}collection/${ALL}/children.jsonld`, whole),
      this.#json(`${BASE}collection/${ALL}/parents.jsonld`, { ...all, member: [] }),
      ...texts.flatMap((text) => {
        const path = `${BASE}collection/${text['@id']}`;
        return [
          this.#json(`${path}.jsonld`, text),
          this.#json(`${path}/children.jsonld`, { ...text, member: [] }),
          this.#json(`${path}/parents.jsonld`, { ...text, member: [all] }),
        ];
      }),
    ];
  }

  /** A text: the tree of its passages, each of these, and the documents. */
  writeText(source: Source): DtsFile[] {
    const header = writeTeiHeader(source, this.#edition, this.#toAddress);
    const passages = writeTeiPassages(source, this.#edition, this.#toAddress);
    const units = source.passages.map(({ id }) => this.#unitOf(source, id));
    const navigate = (name: string, answer: object): DtsFile => {
      const path = `${BASE}navigation/${source.id}/${name}.jsonld`;
      const resource = this.#describe(source);
      return this.#json(path, { '@id': this.#toAddress(path), '@type': 'Navigation', resource, ...answer });
    };
    return [
      ...DEPTHS.map((depth) => navigate(depth, { member: units })),
      ...units.flatMap((unit) => [
        navigate(unit.identifier, { ref: unit }),
        ...DEPTHS.map((depth) => navigate(`${depth}/${unit.identifier}`, { ref: unit, member: [unit] })),
      ]),
      {
        path: `${BASE}document/${source.id}.tei`,
        mediaType: TEI_FORM.mediaType,
        content: writeTeiDocument(source, header, [...passages.values()]),
      },
      ...Array.from(passages, ([id, paragraph]) => ({
        path: `${BASE}document/${source.id}/${id}.tei`,
        mediaType: TEI_FORM.mediaType,
        content: writeTeiDocument(source, header, [
          `<dts:wrapper xmlns:dts="https://w3id.org/api/dts#">${paragraph}</dts:wrapper>`,
        ]),
      })),
    ];
  }

  #json(path: string, value: object): DtsFile {
    return { path, mediaType: 'application/ld+json', content: JSON.stringify({ ...LINKED, ...value }) };
  }

  #describeAll() {
    const { title, sources } = this.#edition;
    return {
      '@id': ALL,
      '@type': 'Collection',
      dtsVersion: VERSION,
      title: `${title.title}: the texts`,
      totalParents: 0,
      totalChildren: sources.length,
      collection: templatesOf(this.#base, ALL).collection,
    };
  }

  #describe(source: Source) {
    const { id, title, language } = source;
    return {
      '@id': id,
      '@type': 'Resource',
      dtsVersion: VERSION,
      title: title.value,
      description: source.description,
      totalParents: 1,
      totalChildren: 0,
      dublinCore: {
        title: [{ lang: language, value: title.value }],
        language: [language],
        publisher: [{ lang: 'en', value: source.publisher.value }],
        date: [source.published.edtf],
        source: [source.address.value],
      },
      ...templatesOf(this.#base, id),
      download: this.#toAddress(formPath(source, TEI_FORM)),
      mediaTypes: [TEI_FORM.mediaType],
      citationTrees: [
        { '@type': 'CitationTree', citeStructure: [{ '@type': 'CiteStructure', citeType: 'paragraph' }] },
      ],
    };
  }

  #unitOf(source: Source, identifier: string) {
    return {
      identifier,
      '@type': 'CitableUnit',
      '@id': this.#toAddress(`${source.path}#${identifier}`),
      level: 1,
      parent: null,
      citeType: 'paragraph',
    };
  }
}
