import { formatPublished } from '#edition/sources/format-published.ts';
import { splitOpening } from '#edition/chapters/opening.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import type {
  AgreementRecord,
  Chapter,
  Citation,
  Edition,
  EventRecord,
  Figure,
  Source,
} from '#edition/types/edition.ts';
import { element, escapeXml } from '#text/characters/xml.ts';
import { BookWords, describeDate, link, paragraph, text } from './book-words.ts';
import { writeBody, type BodyLinks } from './body-xhtml.ts';
import { BOOK_FILES, bookFile, noteIds, splitIntoFiles, type BookLink } from './book-links.ts';

/** A document of the book: a file, its heading, and its body as XHTML. */
export interface BookDocument {
  readonly file: string;
  readonly title: string;
  /** The language it is written in. */
  readonly lang: string;
  readonly body: string;
}

/** Writes the documents of the book, in the order in which it is read. */
export class BookWriter {
  readonly #edition: Edition;
  readonly #toBook: BookLink;
  readonly #words: BookWords;

  constructor(edition: Edition, toBook: BookLink) {
    this.#edition = edition;
    this.#toBook = toBook;
    this.#words = new BookWords(toBook);
  }

  /** Every document of the book. */
  documents(): BookDocument[] {
    const { chapters, sources } = this.#edition;
    return [
      this.#title(),
      ...chapters.map((chapter) => this.#chapter(chapter)),
      ...this.#timeline(),
      ...this.#agreements(),
      ...this.#figures(),
      ...sources.map((source) => this.#source(source)),
    ];
  }

  #title(): BookDocument {
    const { title } = this.#edition;
    const licence = title.licence ? link(title.licence.address, title.licence.name) : '';
    const body = [
      text('h1', title.title),
      paragraph(escapeXml(`${title.subtitle}.`)),
      paragraph(escapeXml(`${title.editors}. Version ${title.version}, ${title.date}. `), licence),
      paragraph(
        escapeXml(
          'Each statement leads to the words of a source that prove it. The sources are named by letters: ',
        ),
        this.#edition.sources
          .map(
            (source) => `${escapeXml(`${source.siglum} is `)}${link(bookFile(source), source.title.value)}`,
          )
          .join('; '),
        '.',
      ),
      paragraph(link(this.#toBook('/about/'), 'The edition on the web')),
    ].join('\n');
    return { file: BOOK_FILES.title, title: title.title, lang: 'en', body };
  }

  #chapter(chapter: Chapter): BookDocument {
    const { opening } = splitOpening(this.#edition.chapters);
    const title = chapter.id === opening?.id ? chapter.title : `${chapter.order}. ${chapter.title}`;
    const notes = chapter.citations.map((citation) => this.#note(citation));
    const body = [
      text('h1', title),
      element('p', { class: 'lead' }, escapeXml(chapter.summary)),
      writeBody(chapter.body, { toBook: this.#toBook, markOf: markNotes(chapter.citations) }),
      element('section', { 'epub:type': 'footnotes', role: 'doc-endnotes' }, text('h2', 'Notes'), ...notes),
    ].join('\n');
    return { file: bookFile(chapter), title, lang: 'en', body };
  }

  #note({ number, ref, note, evidence }: Citation): string {
    const ids = noteIds(number);
    const named = ref && !note && ref.path ? link(this.#toBook(ref.path), ref.title) : '';
    const content = [
      element('a', { href: `#${ids.mark}`, role: 'doc-backlink' }, `${number}`),
      named,
      note ? this.#words.noteWords(note) : '',
      this.#words.quotes(evidence),
    ];
    return element(
      'aside',
      { 'epub:type': 'footnote', role: 'doc-footnote', id: ids.note },
      paragraph(content.filter(Boolean).join(' ')),
    );
  }

  /** The files of a list, each a document; the first has the title alone. */
  #list<T>(
    file: string,
    title: string,
    things: readonly T[],
    write: (things: readonly T[]) => readonly string[],
  ): BookDocument[] {
    return splitIntoFiles(file, things).map((part, index) => {
      const heading = index === 0 ? title : `${title}, continued`;
      const body = [text('h1', heading), ...write(part.things)].join('\n');
      return { file: part.file, title: index === 0 ? title : `${title} (${index + 1})`, lang: 'en', body };
    });
  }

  #timeline(): BookDocument[] {
    const group = (heading: string, events: readonly EventRecord[]): string =>
      events.length === 0 ? '' : text('h2', heading) + events.map((event) => this.#record(event)).join('');
    return this.#list(BOOK_FILES.events, 'Timeline', this.#edition.events, (events) => {
      const { years, severalYears, undated } = buildTimeline({ events: [...events] });
      return [
        ...years.map((year) => group(`${year.year}`, year.events)),
        group('In one of several years', severalYears),
        group('Not dated', undated),
      ];
    });
  }

  #agreements(): BookDocument[] {
    return this.#list(BOOK_FILES.agreements, 'Agreements', this.#edition.agreements, (agreements) =>
      agreements.map((agreement) => this.#record(agreement)),
    );
  }

  #record(record: EventRecord | AgreementRecord): string {
    const { type, id, title, summary, date, evidence, elsewhere, notes } = record;
    return element(
      'section',
      { id: `${type}-${id}` },
      text('h3', title),
      paragraph(escapeXml(describeDate(date))),
      paragraph(escapeXml(summary)),
      paragraph(this.#words.quotes(evidence)),
      ...elsewhere.map((one) =>
        paragraph(
          `${escapeXml(`From outside the sources${one.contests ? ', and against them' : ''}: ${one.text}`)} `,
          this.#words.references(one.references),
        ),
      ),
      ...notes.map((note) => paragraph(this.#words.noteWords(note))),
    );
  }

  #figures(): BookDocument[] {
    const figure = ({ id, what, value, asOf, evidence }: Figure): string =>
      element(
        'section',
        { id: `figure-${id}` },
        text('h2', what),
        paragraph(escapeXml(`“${value}”. ${asOf ? describeDate(asOf) : 'No date is stated.'}`)),
        paragraph(this.#words.quotes(evidence)),
      );
    return this.#list(BOOK_FILES.figures, 'Figures', this.#edition.figures, (figures) => figures.map(figure));
  }

  #source(source: Source): BookDocument {
    const { siglum, language } = source;
    const title = `${siglum}: ${source.title.value}`;
    const lang = language === 'en' ? {} : { lang: language, 'xml:lang': language };
    const body = [
      text('h1', title),
      paragraph(escapeXml(`${source.publisher.value}, ${formatPublished(source)}. ${source.rights}`)),
      ...source.passages.map(({ id, text: words }) =>
        element('p', { id, class: 'passage' }, text('b', id), ' ', element('span', lang, escapeXml(words))),
      ),
    ].join('\n');
    return { file: bookFile(source), title, lang: 'en', body };
  }
}

/** Marks each citation as that of a note, which readers show in place; the note leads back to its first mark. */
function markNotes(citations: readonly Pick<Citation, 'to' | 'number'>[]): BodyLinks['markOf'] {
  const numbers = new Map(citations.map(({ to, number }) => [to, number]));
  return (to, isFirst) => {
    const number = numbers.get(to);
    if (number === undefined) return undefined;
    const { note, mark } = noteIds(number);
    const id = isFirst ? { id: mark } : {};
    return { number, properties: { ...id, href: `#${note}`, 'epub:type': 'noteref', role: 'doc-noteref' } };
  };
}
