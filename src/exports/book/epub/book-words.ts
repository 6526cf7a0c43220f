import { formatDate, formatPrecision } from '#dates/format/format-date.ts';
import { passagePath } from '#edition/addresses/permalink.ts';
import type { DatedValue, Evidence, Note, Reference } from '#edition/types/edition.ts';
import { element, escapeXml } from '#text/characters/xml.ts';
import type { BookLink } from './book-links.ts';

/** An element with nothing but words. */
export const text = (name: string, words: string): string => element(name, {}, escapeXml(words));
/** A paragraph; its content is XHTML already. */
export const paragraph = (...content: string[]): string => element('p', {}, ...content);
/** A link with nothing but words. */
export const link = (href: string, words: string): string => element('a', { href }, escapeXml(words));

/** Lines that several documents of the book write alike. */
export class BookWords {
  readonly #toBook: BookLink;

  constructor(toBook: BookLink) {
    this.#toBook = toBook;
  }

  /** A note of the editors, with what it rests on. */
  noteWords({ title, text: words, label, references }: Note): string {
    const see = references.length > 0 ? ` See ${this.references(references)}.` : '';
    return `${escapeXml(`Note of the editors, ${label}: ${title}. ${words}`)}${see}`;
  }

  /** Publications outside the sources, each a link. */
  references(references: readonly Reference[]): string {
    return references.map(({ address, publisher }) => link(address, publisher)).join(', ');
  }

  /** Quotations in a running line, each with siglum and passage. */
  quotes(evidence: readonly Evidence[]): string {
    return [...Map.groupBy(evidence, ({ key }) => key).values()]
      .flatMap((segments) => {
        const [first] = segments;
        if (!first) return [];
        const { witness, passage } = first;
        const words = segments.map(({ exact }) => exact).join(' […] ');
        const lang =
          witness.language === 'en' ? {} : { lang: witness.language, 'xml:lang': witness.language };
        const place = link(this.#toBook(passagePath(witness.id, passage)), `${witness.siglum} ${passage}`);
        return [`${element('q', lang, escapeXml(words))} ${place}`];
      })
      .join(' ');
  }
}

/** A date, and how it is known. */
export function describeDate(value: DatedValue | null): string {
  if (value === null) return 'The sources give no date.';
  const words = [formatDate(value.date), formatPrecision(value.date)].filter(Boolean).join(', ');
  return `${words} (${value.label}).`;
}
