import type { Chapter, Citation, Source } from '#edition/types/edition.ts';
import { escapeMarkdown, joinParts, writeLink } from './markdown.ts';
import { writeFoot, writeNotes, type MarkdownEdition } from './record-markdown.ts';

/** A citation in a body, as its author writes it. */
const CITE = /<Cite to="([^"]*)" \/>/g;

/** A chapter as Markdown: its body as it was written, each citation a footnote that leads to what it cites. */
export function writeChapterMarkdown(chapter: Chapter, { edition, toAddress }: MarkdownEdition): string {
  const numbers = new Map(chapter.citations.map(({ to, number }) => [to, number]));
  const body = chapter.body
    .replace(CITE, (_, to: string) => `[^${numbers.get(to) ?? to}]`)
    .replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${toAddress(path)})`);
  return joinParts(
    `# ${escapeMarkdown(chapter.title)}`,
    escapeMarkdown(chapter.summary),
    body,
    ...chapter.citations.map((citation) => writeFootnote(citation, toAddress)),
    writeFoot(edition, toAddress(chapter.path)),
  );
}

function writeFootnote(
  { number, ref, note, evidence }: Citation,
  toAddress: MarkdownEdition['toAddress'],
): string {
  const words = [
    ref && !note && ref.path ? `${writeLink(ref.title, toAddress(ref.path))}.` : '',
    note ? escapeMarkdown(`Note of the editors, ${note.label}: ${note.title}. ${note.text}`) : '',
    ...(note?.references ?? []).map(({ publisher, address }) => writeLink(publisher, address)),
    ...evidence.map(
      ({ witness, passage, exact }) => `${witness.siglum} ${passage}: “${escapeMarkdown(exact)}”`,
    ),
  ];
  return `[^${number}]: ${words.filter(Boolean).join(' ')}`;
}

/** A source as Markdown: what it is, and its passages by their numbers, letter by letter but for signs of Markdown. */
export function writeSourceMarkdown(source: Source, { edition, toAddress }: MarkdownEdition): string {
  const { siglum, title, publisher, published, address, description, rights, passages, notes } = source;
  return joinParts(
    `# ${escapeMarkdown(`${siglum}: ${title.value}`)}`,
    escapeMarkdown(`${publisher.value}, ${published.edtf}. ${description}`),
    `${escapeMarkdown(rights)} <${address.value}>`,
    '## The text, as published',
    ...passages.map(({ id, text, path }) => `${writeLink(id, toAddress(path))}: ${escapeMarkdown(text)}`),
    ...writeNotes(notes),
    writeFoot(edition, toAddress(source.path)),
  );
}
