import type { OwnWords, TextsFile, TextSource } from '#client/verify/texts.ts';
import { VERIFY_TEXTS } from '#edition/addresses/addresses.ts';
import type { Edition, Source, SourcePassage } from '#edition/types/edition.ts';
import { listCorrectedWording, type Replacement } from '#edition/sources/readings.ts';
import { languageName } from '#site/register/language-names.ts';
import { toUnitIndex } from '#text/characters/code-points.ts';

/** What one file of texts holds at most, in letters; a longer text has several. */
const MAX_LETTERS = 400_000;

type ToUrl = (path: string) => string;

/**
 * The texts that the check of a quotation reads: the sources as published and as corrected, and the words of the edition
 * itself; in one file or, of a large edition, in several. `toUrl` turns a path into the address it is published under.
 */
export function listTexts(edition: Edition, toUrl: ToUrl): TextsFile[] {
  const files: TextsFile[] = [];
  let letters = Infinity;
  const open = (length: number): TextsFile => {
    if (letters + length > MAX_LETTERS) {
      files.push({ sources: [], own: [] });
      letters = 0;
    }
    letters += length;
    return files.at(-1) as TextsFile;
  };
  for (const source of edition.sources) {
    open(source.text.length).sources.push(writeSource(source, toUrl));
  }
  for (const own of listOwnWords(edition, toUrl)) open(own.text.length + own.url.length).own.push(own);
  const [first = { sources: [], own: [] }, ...others] = files;
  const more = others.map((_, index) => toUrl(textsPath(index + 2)));
  return [{ ...first, ...(more.length > 0 && { more }) }, ...others];
}

/** The address of a file of texts, by its number, from 1. */
export const textsPath = (number: number): string =>
  number === 1 ? VERIFY_TEXTS : VERIFY_TEXTS.replace('.', `-${number}.`);

function writeSource(source: Source, toUrl: ToUrl): TextSource {
  const corrected = listCorrectedWording(source).toSorted((a, b) => a.start - b.start);
  return {
    siglum: source.siglum,
    title: source.shortTitle,
    language: source.language,
    url: toUrl(source.path),
    passages: source.passages.map((passage) => {
      const page = toUrl(passage.path).replace(/#.*$/, '');
      const here = corrected.filter(({ start, end }) => start >= passage.start && end <= passage.end);
      return {
        id: passage.id,
        text: passage.text,
        ...(page !== toUrl(source.path) && { url: page }),
        ...(here.length > 0 && { corrected: here.map((one) => writeReplacement(one, passage)) }),
      };
    }),
  };
}

const writeReplacement = (
  { start, end, text }: Replacement,
  passage: SourcePassage,
): [number, number, string] => [
  toUnitIndex(passage.text, start - passage.start),
  toUnitIndex(passage.text, end - passage.start),
  text,
];

/** The paragraphs and headings of a body, as a reader reads them: without citations, addresses and signs of Markdown. */
const listParagraphs = (body: string): string[] =>
  body
    .replace(/<Cite [^>]*>/g, '')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^[#>\s*-]+|[*_`]|<[^>]*>/gm, (sign) => (/^\s+$/.test(sign) ? ' ' : ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');

/** What the edition says in its own words, in whole sentences: readers may take it for words of the texts. */
function listOwnWords(edition: Edition, toUrl: ToUrl): OwnWords[] {
  const { events, agreements, notes, chapters, figures, people, places, organizations } = edition;
  return [
    ...[...events, ...agreements].flatMap(({ title, titleVariants, path, summary, elsewhere }) => [
      { what: `the title of “${title}”`, url: toUrl(path), text: title },
      // A title that a source prints is found there.
      ...titleVariants
        .filter(({ printedBy }) => printedBy.length === 0)
        .map(({ form, lang }) => ({
          what: `the translation of the title “${title}” into ${languageName(lang)}`,
          url: toUrl(path),
          text: form,
        })),
      { what: `the summary of “${title}”`, url: toUrl(path), text: summary },
      ...elsewhere.map(({ text }) => ({
        what: `what other sources say of “${title}”`,
        url: `${toUrl(path)}#elsewhere`,
        text,
      })),
    ]),
    ...chapters.map(({ title, path, summary }) => ({
      what: `the summary of the chapter “${title}”`,
      url: toUrl(path),
      text: summary,
    })),
    ...chapters.flatMap(({ title, path, body }) =>
      listParagraphs(body).map((text) => ({ what: `the chapter “${title}”`, url: toUrl(path), text })),
    ),
    ...notes.flatMap(({ id, title, text, about: [first] }) =>
      !first?.path
        ? []
        : [
            {
              what: `the note “${title}”`,
              url: `${toUrl(first.path).replace(/#.*$/, '')}#${id}`,
              text: `${title}. ${text}`,
            },
          ],
    ),
    ...figures.map(({ what, path }) => ({ what: 'the title of a figure', url: toUrl(path), text: what })),
    ...[...people, ...places, ...organizations].map(({ name, path, description }) => ({
      what: `the description of ${name}`,
      url: toUrl(path),
      text: description,
    })),
    ...edition.sources.map(({ shortTitle, path, description }) => ({
      what: `the description of “${shortTitle}”`,
      url: toUrl(path),
      text: description,
    })),
  ];
}
