import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '#text/checksum.ts';
import type { SmallEdition } from '../../fixtures/small-edition.ts';

/* Sources that nobody wrote, with records that rest on them, to be added to the content of a copy and to nothing else. */

/** Files by their path below content/. */
export type ContentFiles = Readonly<Record<string, string>>;

/** In the manner of a chronicle; dates are given in three ways, and one not at all. */
export const CHRONICLE = `Chronicle of a bridge

On 3 March 2020 the ministers of transport opened a bridge at Dushanbe. The opening was followed by a concert. An agreement on bridges was signed on 4 March 2020.

In the summer of 2021 a delegation of Tajikistan visited Moscow, where an exhibition was held.

A library was given to the town as well.`;

/** A letter in Russian; a sentence of it tells what the chronicle tells too. */
export const LETTER = `Письмо о мосте

3 марта 2020 года в Душанбе был открыт мост. Соглашение о мостах было подписано 4 марта 2020 года.

В 2022 году в Москве открылась школа.`;

/** The description of a source whose first line is its title; `reference` is a key of references.yaml. */
export const describeSource = (
  siglum: string,
  title: string,
  language: string,
  text: string,
  reference: string,
): string => `siglum: ${siglum}
shortTitle: ${title}
title: { value: ${text.split('\n')[0]}, label: stated }
publisher: { value: Nobody, label: outside, references: [${reference}] }
published: { edtf: '2022', label: outside, references: [${reference}] }
address: { value: 'https://example.org/', label: outside, references: [${reference}] }
language: ${language}
sha256: ${sha256(new TextEncoder().encode(text))}
description: A text made up for a test.
provenance: Written by a test.
rights: None are claimed.
`;

/** An event with its quotes: key, source, words, and the fields that they support. */
const event = (
  fields: Readonly<Record<string, string>>,
  quotes: readonly [source: string, exact: string, supports: string][],
): string =>
  [
    '---',
    'summary: Something that did not happen.',
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    'quotes:',
    ...quotes.map(
      ([source, exact, supports]) =>
        `  ${source}:\n    source: ${source}\n    exact: '${exact}'\n    supports: [${supports}]`,
    ),
    '---',
    '',
  ].join('\n');

const BRIDGE = 'title, date, places';

/** What a chronicle (C) and a letter in Russian (AA) add to the content of this project. */
export const ADDED: ContentFiles = {
  'sources/made-up-chronicle.txt': CHRONICLE,
  'sources/made-up-chronicle.yaml': describeSource('C', 'Made-up chronicle', 'en', CHRONICLE, 'mfa-page'),
  'sources/made-up-letter.txt': LETTER,
  'sources/made-up-letter.yaml': describeSource('AA', 'Made-up letter', 'ru', LETTER, 'mfa-page'),
  'events/bridge-opened-2020.mdx': event(
    {
      title: 'A bridge opened',
      kind: 'opening',
      date: "{ edtf: '2020-03-03', words: '3 March 2020' }",
      places: '[dushanbe]',
    },
    [
      ['made-up-chronicle', 'On 3 March 2020 the ministers of transport opened a bridge at Dushanbe', BRIDGE],
      ['made-up-letter', '3 марта 2020 года в Душанбе был открыт мост', BRIDGE],
    ],
  ),
  'events/exhibition-in-moscow-2021.mdx': event(
    {
      title: 'An exhibition in Moscow',
      kind: 'culture',
      date: "{ edtf: '2021-22', words: 'summer of 2021', label: normalised }",
      places: '[moscow]',
    },
    [
      [
        'made-up-chronicle',
        'In the summer of 2021 a delegation of Tajikistan visited Moscow, where an exhibition was held',
        BRIDGE,
      ],
    ],
  ),
  'events/library-given.mdx': event({ title: 'A library given', kind: 'culture' }, [
    ['made-up-chronicle', 'A library was given to the town as well.', 'title'],
  ]),
  'events/school-in-moscow-2022.mdx': event(
    {
      title: 'A school in Moscow',
      kind: 'culture',
      date: "{ edtf: '2022', words: '2022', label: normalised }",
    },
    [['made-up-letter', 'В 2022 году в Москве открылась школа', 'title, date']],
  ),
  'agreements/agreement-on-bridges.mdx': event(
    {
      title: 'Agreement on bridges',
      subject: 'Bridges',
      designation: 'agreement',
      level: 'not stated',
      status: 'described',
      signed: "{ edtf: '2020-03-04', words: '4 March 2020' }",
    },
    [
      [
        'made-up-chronicle',
        'An agreement on bridges was signed on 4 March 2020',
        'title, subject, designation, signed',
      ],
      ['made-up-letter', 'Соглашение о мостах было подписано 4 марта 2020 года', 'title, subject, signed'],
    ],
  ),
};

const YEARS: Readonly<Record<string, string>> = { 1992: '1871', 1993: '1872', 1994: '1873', 1996: '1875' };
const otherYears = (text: string): string => text.replace(/199[2346]/g, (year) => YEARS[year] ?? year);

/** The small edition in other years, so that nothing in it is as in the edition of this project. */
export function inOtherYears(edition: SmallEdition): SmallEdition {
  let moved = edition;
  for (const [name, text] of edition.files) {
    if (typeof text !== 'string' || otherYears(text) === text) continue;
    const id = /^sources\/(.+)\.txt$/.exec(name)?.[1];
    moved = id === undefined ? moved.withFile(name, otherYears) : moved.withSource(id, otherYears);
  }
  return moved;
}

/** Writes files below the content of a copied project; all that is there is taken away first when `isWhole`. */
export async function writeContent(
  folder: string,
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
  isWhole = false,
): Promise<void> {
  const content = path.join(folder, 'content');
  if (isWhole) await rm(content, { recursive: true });
  for (const [name, text] of files) {
    const file = path.join(content, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
