import type { Problem } from '#problems/problem-list.ts';
import { sha256 } from '#text/checksum.ts';
import { smallEdition, type SmallEdition } from '../../../../fixtures/small-edition.ts';

/** What an author claims from the words of a letter that holds nothing else. */
export interface Claim {
  /** The words of the letter, all of them quoted. */
  words: string | readonly string[];
  /** What the record gives besides what every record has. */
  gives: Readonly<Record<string, unknown>>;
  folder?: 'events' | 'agreements' | 'figures';
  language?: string;
  /** The fields that the quotes support, where it is not every one that is given. */
  supports?: readonly string[];
  /** What the first quote says besides. */
  says?: Readonly<Record<string, string>>;
}

/** A date and the words that say it. */
export const date = (edtf: string, words: string, label = 'stated') => ({
  date: { edtf, words, label, ...(label === 'inferred' && { rule: 'said-of-both' }) },
});

/** A figure: its value as the words have it, and what is read in it. */
export const figure = (value: string, number: number, qualifier: string, more: object = {}) => ({
  value,
  number,
  qualifier,
  ...more,
});

/** A figure that rests on these words. */
export const count = (words: string, gives: object, language = 'en'): Claim => ({
  folder: 'figures',
  words,
  language,
  gives: { ...gives },
});

/** What a visit gives. */
export const visit = (visitor: string, host: string, rank: string) => ({
  kind: 'visit',
  visit: { visitor, host, rank },
  people: [{ id: visitor, role: 'visitor', label: 'inferred', rule: 'said-of-both' }],
});

/** Somebody who was present, with a title or without. */
export const person = (id: string, title?: string) => ({
  people: [{ id, role: 'present', ...(title && { title }) }],
});

/** What an agreement is said to be, by these words. */
export const agreement = (
  words: string,
  gives: Readonly<Record<string, unknown>>,
  language = 'en',
): Claim => ({
  folder: 'agreements',
  words,
  language,
  gives,
});

const place = (name: string, ...lines: string[]) =>
  [`name: ${name}`, 'description: A place.', ...lines, ''].join('\n');

/** The small edition with two countries, a town in each, two people, and the embassy of one of the countries. */
const registers = smallEdition()
  .withFile(
    'places/eastland.yaml',
    place(
      'Eastland',
      'kind: country',
      'variants: [{ form: Истландия, lang: ru }, { form: Republic of Eastland, lang: en }]',
    ),
  )
  .withFile(
    'places/westland.yaml',
    place('Westland', 'kind: country', 'variants: [{ form: Вестландия, lang: ru }]'),
  )
  .withFile(
    'places/northport.yaml',
    place('Northport', 'kind: city', 'country: eastland', 'variants: [{ form: Нортпорте, lang: ru }]'),
  )
  .withFile('places/southport.yaml', place('Southport', 'kind: city', 'country: westland'))
  .withFile(
    'people/bob-blue.yaml',
    'name: Bob Blue\nsortName: Blue, Bob\ndescription: Somebody.\nvariants: [{ form: Боб Блю, lang: ru }]\n',
  )
  .withFile(
    'organizations/embassy-of-eastland.yaml',
    'name: Embassy of Eastland\ndescription: An embassy.\n',
  );

const BARE = {
  events: { title: 'T', summary: 'S.', kind: 'culture' },
  agreements: {
    title: 'T',
    summary: 'S.',
    subject: 'Nets',
    designation: 'not stated',
    level: 'not stated',
    status: 'described',
  },
  figures: { what: 'Nets' },
} as const;

/** Fields of a record that a quote supports under another name, or under none. */
const SUPPORTED: Readonly<Record<string, readonly string[]>> = {
  visit: ['visit', 'rank'],
  number: [],
  qualifier: [],
  unitMissing: [],
  kind: [],
  status: [],
  several: [],
  levelLabel: [],
  titleAsPrinted: ['title'],
  lifecycle: ['lifecycle', 'signed'],
};

/** The problems of an edition that has such a record. */
export function problemsOf({
  words,
  gives,
  folder = 'events',
  language = 'en',
  supports,
  says,
}: Claim): readonly Problem[] {
  const quoted = [words].flat();
  const text = quoted.join('\n\n');
  const given = Object.keys({ ...BARE[folder], ...gives });
  const fields =
    supports ?? given.flatMap((field) => SUPPORTED[field] ?? (field === 'summary' ? [] : [field]));
  const known = supports ?? fields.filter((field) => !isSilent(field, gives));
  const quotes = Object.fromEntries(
    quoted.map((exact, index) => [
      `q-${index}`,
      { source: 'letter', exact, supports: [...known], ...(index === 0 && says ? { says } : {}) },
    ]),
  );
  return write(registers, text, language, folder, { ...BARE[folder], ...gives, quotes }).problems();
}

/** Whether a field says that something is not stated: no quote supports that. */
function isSilent(field: string, gives: Readonly<Record<string, unknown>>): boolean {
  if (field === 'rank') return (gives['visit'] as { rank?: string } | undefined)?.rank === 'not stated';
  const isKind = field === 'designation' || field === 'level';
  return isKind && (gives[field] ?? 'not stated') === 'not stated';
}

function write(
  edition: SmallEdition,
  text: string,
  language: string,
  folder: keyof typeof BARE,
  record: object,
): SmallEdition {
  // JSON is YAML.
  const fields = JSON.stringify(record);
  return edition
    .withFile('sources/letter.txt', text)
    .withFile('sources/letter.yaml', describeLetter(text, language))
    .withFile(
      `${folder}/claim.${folder === 'figures' ? 'yaml' : 'mdx'}`,
      folder === 'figures' ? fields : `---\n${fields}\n---\n`,
    );
}

const describeLetter = (text: string, language: string): string => {
  const outside = { label: 'outside', references: ['library-site'] };
  return JSON.stringify({
    siglum: 'C',
    shortTitle: 'Letter',
    title: { value: 'Letter', ...outside },
    publisher: { value: 'Nobody', ...outside },
    published: { edtf: '2020', ...outside },
    address: { value: 'https://letter.example/', ...outside },
    language,
    sha256: sha256(new TextEncoder().encode(text)),
    description: 'A letter.',
    provenance: 'Made up.',
    rights: 'None.',
  });
};
