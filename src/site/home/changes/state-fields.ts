import type { EarlierState } from '#edition/types/edition.ts';

/** Words of a state, with their language where it says which. */
interface StateWords {
  text: string;
  lang?: string;
}

/** What an earlier state says, for readers: its fields in words, the words it quotes, and its text. */
export interface StateFields {
  facts: [name: string, words: StateWords[]][];
  quotes: { source: string; exact: string }[];
  paragraphs: string[];
}

/** Fields that a page shows by themselves. */
const SHOWN_APART = new Set(['title', 'quotes']);

/** Reads an earlier state as its authors wrote it; what it does not know it shows as it stands. */
export function listStateFields({ data, body }: EarlierState['state']): StateFields {
  const fields = Object.entries(isMap(data) ? data : {});
  const quotes = fields.find(([name]) => name === 'quotes')?.[1];
  return {
    facts: fields
      .filter(([name]) => !SHOWN_APART.has(name))
      .map(([name, value]) => [nameField(name), (Array.isArray(value) ? value : [value]).map(toWords)]),
    quotes: Object.values(isMap(quotes) ? quotes : {}).flatMap((quote) =>
      isMap(quote) ? { source: inWords(quote['source']), exact: inWords(quote['exact']) } : [],
    ),
    paragraphs: body
      .split(/\n{2,}/)
      .map((paragraph) =>
        paragraph
          .replace(/<Cite\b[^>]*>/g, '')
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/^#+ /, '')
          .trim(),
      )
      .filter((paragraph) => paragraph !== ''),
  };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `titleAsPrinted` as "Title as printed". */
const nameField = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** A value in words: of a spelling, its form in its language. */
function toWords(value: unknown): StateWords {
  if (!isMap(value) || typeof value['form'] !== 'string' || typeof value['lang'] !== 'string')
    return { text: inWords(value) };
  return { text: value['form'], lang: value['lang'] };
}

/** A value with all that it holds: items between semicolons, fields between commas. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (isMap(value)) return Object.values(value).map(inWords).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}
