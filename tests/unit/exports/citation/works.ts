import {
  citeChapter,
  citeClaim,
  citeEntry,
  citeSource,
  type CitedWork,
} from '#exports/citation/cited-work.ts';
import { listCitedThings } from '#exports/citation/list-works.ts';
import type { Edition } from '#edition/types/edition.ts';

export const toAddress = (path: string): string => new URL(path, 'https://record.example').href;

/** Every work that an edition lets be cited, and a claim of each record. */
export function listWorks(edition: Edition): CitedWork[] {
  const claims = [...edition.events, ...edition.agreements].map((record) => {
    const claim = { label: 'date', path: `${record.path}#date`, words: record.summary };
    return citeClaim(edition.title, record, claim, toAddress);
  });
  return [...listCitedThings(edition, toAddress).map(({ work }) => work), ...claims];
}

/** Titles such as an edition may have, with what makes each hard to print. */
const HARD_TITLES: readonly string[] = [
  'What was signed?',
  'Signed!',
  'An agreement of the two, and so on.',
  'The “strategic partnership” of 1999',
  'Ventures that “now operate in the country”',
  '“Allied interaction”: a contract',
  'The minister’s visit',
  'The ministers’ meeting',
  'What the visit was for',
  'The base: an agreement with the state',
  'Talks on visa-free travel',
  'A by-law on the border',
  'Trade – up to 2018 – between the two',
  'An agreement (on the base) and a protocol',
  'School No. 7, Dushanbe',
  'From 1992 to 1993',
  'UN, OSCE and the CIS',
  'the embassy',
  'A',
  'Agreements and/or protocols',
  'Москва and its ministers',
  'The Ҷашни ҳосил, «Праздник урожая» and the harvest',
  'Meeting with Rahmon, Emomali',
  'Ministers of the two countries met; nothing was signed',
  'A question: what of the rest? and the answer',
  'Is it “signed”?',
  'Read “Is it signed?”',
];

/** Works with hard titles, names and dates. */
export function listHardWorks(edition: Edition): CitedWork[] {
  const { title, sources } = edition;
  const [source] = sources;
  const [entry, chapter] = [citeEntry, citeChapter] as const;
  if (!source) throw new Error('The edition has no source.');
  const text = citeSource(source);
  return [
    ...HARD_TITLES.flatMap((one) => [
      entry(title, { title: one, path: '/events/x/', abstract: one }, toAddress),
      chapter(title, { title: one, path: '/chapters/x/', summary: one }, toAddress),
      { ...text, title: one },
    ]),
    { ...text, title: 'О чём говорят министры', language: 'ru' },
    { ...text, title: 'Муносибатҳои Тоҷикистон бо Русия', language: 'tg' },
    ...['1996', '1996-05', '1996-09', '1996-06', '2018-06-01'].flatMap((iso) =>
      [false, true].map((isDoubtful) => ({ ...text, issued: { iso, isDoubtful } })),
    ),
    { ...text, issued: null },
    { ...text, author: 'Press Inc.' },
    { ...text, author: 'Who?' },
  ];
}
