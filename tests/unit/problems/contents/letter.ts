import { sha256 } from '#text/checksum.ts';
import { add, all, type Does } from '../../../fixtures/author-changes.ts';

/** The file of the event that rests on the letter, and where the letter is. */
export const TOLD = 'events/told.mdx';
const LETTER = 'sources/letter.txt';

/** Adds a third source, a letter with this text. */
export const letter = (text: string, language = 'en', more = ''): Does =>
  all(
    add(LETTER, text),
    add(
      'sources/letter.yaml',
      `siglum: C
shortTitle: A letter
title: { value: A letter, label: outside, references: [library-site] }
publisher: { value: The writer, label: outside, references: [library-site] }
published: { edtf: '1996', label: outside, references: [library-site] }
address: { value: https://letter.example/, label: outside, references: [library-site] }
language: ${language}
sha256: ${sha256(new TextEncoder().encode(text))}
description: A letter on the library.
provenance: Made up for the tests.
rights: Nobody's.
${more}`,
    ),
  );

/** How an event, an agreement or a figure begins. */
const BEGINNINGS = {
  events: 'title: Something told\nsummary: Something was told.\nkind: culture\n',
  agreements:
    'title: Something agreed\nsummary: Something was agreed.\nsubject: Nets\ndesignation: not stated\nlevel: not stated\nstatus: described\n',
  figures: 'what: Something counted\n',
} as const;

const BASICS = { events: ['title'], agreements: ['title', 'subject'], figures: ['what', 'value'] } as const;

/** A record with these fields, in YAML, which rests on a letter, all of it quoted as it is. */
export function told(
  text: string,
  fields = '',
  supports: readonly string[] = [],
  language = 'en',
  folder: keyof typeof BEGINNINGS = 'events',
): Does {
  const quotes = `quotes:
  q:
    source: letter
    exact: ${JSON.stringify(text)}
    supports: [${[...BASICS[folder], ...supports].join(', ')}]
`;
  const yaml = `${BEGINNINGS[folder]}${fields}${fields && '\n'}${quotes}`;
  const file = folder === 'figures' ? 'figures/told.yaml' : `${folder}/told.mdx`;
  return all(letter(text, language), add(file, folder === 'figures' ? yaml : `---\n${yaml}---\n`));
}

/** An event on the day that the letter gives. */
export const dated = (text: string, edtf: string, words: string, language = 'en', label = 'stated'): Does =>
  told(
    text,
    `date: { edtf: '${edtf}', words: ${JSON.stringify(words)}, label: ${label} }`,
    ['date'],
    language,
  );

/** A figure that the letter gives. */
export const counted = (text: string, value: string, more: string, language = 'en'): Does =>
  told(
    text,
    `value: ${JSON.stringify(value)}\n${more}`,
    more.includes('unit:') ? ['unit'] : [],
    language,
    'figures',
  );
