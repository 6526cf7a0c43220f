import { BookWords, describeDate, link, paragraph, text } from '#exports/book/epub/book-words.ts';
import { writeBody } from '#exports/book/epub/body-xhtml.ts';
import type { BookLink } from '#exports/book/epub/book-links.ts';
import type {
  Authority,
  Chapter,
  Edition,
  EditionRecord,
  Figure,
  Note,
  Ref,
  Source,
} from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { element, escapeXml, type Attributes } from '#text/characters/xml.ts';

/** Where a thing stands in the file. */
const anchorOf = ({ type, id }: Pick<Ref, 'type' | 'id'>): string => `${type}-${id}`;
const passageAnchor = (source: string, passage: string): string => `${source}-${passage}`;

/** The places of the file by the paths of the edition; what only the site has keeps its full address. */
function createLinks(edition: Edition, toAddress: ToAddress): BookLink {
  const things: readonly Pick<Ref, 'type' | 'id' | 'path'>[] = [
    ...edition.chapters,
    ...edition.events,
    ...edition.agreements,
    ...edition.figures,
    ...edition.people,
    ...edition.places,
    ...edition.organizations,
    ...edition.sources,
  ];
  const anchors = new Map<string | null, string>([
    ...things.map((thing) => [thing.path, `#${anchorOf(thing)}`] as const),
    ...edition.sources.flatMap(({ id: source, passages }) =>
      passages.map(({ id, path }) => [path, `#${passageAnchor(source, id)}`] as const),
    ),
  ]);
  return (path) => (path.startsWith('/') ? (anchors.get(path) ?? toAddress(path)) : path);
}

/** A part that the search finds under its title. */
const section = (id: string, title: string, attributes: Attributes, ...content: readonly string[]): string =>
  element('section', { id, 'data-find': title, ...attributes }, text('h3', title), ...content);

/** Writes the parts of the file. */
export class OneFileWriter {
  readonly #edition: Edition;
  readonly #toPlace: BookLink;
  readonly #words: BookWords;

  constructor(edition: Edition, toAddress: ToAddress) {
    this.#edition = edition;
    this.#toPlace = createLinks(edition, toAddress);
    this.#words = new BookWords(this.#toPlace);
  }

  /** The parts of the edition, each with its heading and the anchor of it. */
  parts(): { id: string; title: string; content: string[] }[] {
    const { chapters, events, agreements, figures, people, places, organizations, notes, sources } =
      this.#edition;
    return [
      { id: 'chapters', title: 'Chapters', content: chapters.map((chapter) => this.#chapter(chapter)) },
      { id: 'timeline', title: 'Timeline', content: events.map((event) => this.#record(event)) },
      { id: 'agreements', title: 'Agreements', content: agreements.map((one) => this.#record(one)) },
      { id: 'figures', title: 'Figures', content: figures.map((figure) => this.#figure(figure)) },
      {
        id: 'names',
        title: 'People, places and organizations',
        content: [...people, ...places, ...organizations].map((one) => this.#authority(one)),
      },
      { id: 'notes', title: 'Notes of the editors', content: notes.map((note) => this.#note(note)) },
      { id: 'sources', title: 'Sources', content: sources.map((source) => this.#source(source)) },
    ];
  }

  /** A chapter; its marks lead to the record, the note or the passage that proves what stands before them. */
  #chapter(chapter: Chapter): string {
    const marks = new Map(
      chapter.citations.map(({ to, number, ref, note, evidence: [first] }) => {
        const passage = first ? `#${passageAnchor(first.witness.id, first.passage)}` : '#sources';
        const target = note ? `#${anchorOf(note)}` : ref?.path ? this.#toPlace(ref.path) : passage;
        return [to, { number, properties: { href: target } }] as const;
      }),
    );
    const body = writeBody(chapter.body, { toBook: this.#toPlace, markOf: (to) => marks.get(to) });
    const lead = element('p', { class: 'lead' }, escapeXml(chapter.summary));
    // The headings of a chapter stand below its own.
    return section(anchorOf(chapter), chapter.title, {}, lead, body.replace(/(<\/?)h2/g, '$1h4'));
  }

  #record(record: EditionRecord): string {
    const { title, summary, date, evidence, elsewhere, notes, titleVariants } = record;
    return section(
      anchorOf(record),
      title,
      {},
      paragraph(text('b', describeDate(date)), ` ${escapeXml(summary)}`),
      paragraph(this.#words.quotes(evidence)),
      ...elsewhere.map((one) =>
        paragraph(
          `${escapeXml(`From outside the sources${one.contests ? ', and against them' : ''}: ${one.text}`)} `,
          this.#words.references(one.references),
        ),
      ),
      this.#see(notes),
      ...titleVariants.map(({ form, lang }) => element('p', { class: 'quiet', lang }, escapeXml(form))),
    );
  }

  #see(notes: readonly Note[]): string {
    if (notes.length === 0) return '';
    return paragraph('Notes: ', notes.map((note) => link(`#${anchorOf(note)}`, note.title)).join('; '));
  }

  #figure(figure: Figure): string {
    const { what, value, asOf, evidence, notes } = figure;
    const words = `“${value}”. ${asOf ? describeDate(asOf) : 'No date is stated.'}`;
    const quotes = paragraph(this.#words.quotes(evidence));
    return section(anchorOf(figure), what, {}, paragraph(escapeXml(words)), quotes, this.#see(notes));
  }

  #authority(authority: Authority): string {
    const { name, description, variants, records } = authority;
    const spellings = [...new Set(variants.map(({ form }) => form))].join(', ');
    const links = records.flatMap(({ title, path }) =>
      path === null ? [] : link(this.#toPlace(path), title),
    );
    return section(
      anchorOf(authority),
      name,
      {},
      paragraph(escapeXml(description)),
      spellings === '' ? '' : element('p', { class: 'quiet' }, escapeXml(spellings)),
      links.length === 0 ? '' : paragraph(links.join('; ')),
    );
  }

  #note(note: Note): string {
    const see = note.references.length > 0 ? ` See ${this.#words.references(note.references)}.` : '';
    return section(
      anchorOf(note),
      note.title,
      {},
      paragraph(`${escapeXml(`(${note.label}) ${note.text}`)}${see}`),
    );
  }

  #source(source: Source): string {
    const { siglum, language: lang, passages, rights, id } = source;
    const rows = passages.map((passage) => {
      const find = { id: passageAnchor(id, passage.id), 'data-find': `${siglum} ${passage.id}` };
      return element(
        'p',
        find,
        text('b', passage.id),
        ' ',
        element('span', { lang }, escapeXml(passage.text)),
      );
    });
    const title = `${siglum}: ${source.title.value}`;
    return element(
      'section',
      { id: anchorOf(source) },
      text('h3', title),
      paragraph(escapeXml(`${source.publisher.value}. ${rights}`)),
      ...rows,
    );
  }
}
