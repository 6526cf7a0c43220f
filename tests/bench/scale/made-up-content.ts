import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeSource } from '../../build/sources/made-up-sources.ts';

/** How the ids of made-up events begin. */
export const MADE_UP = 'made-event-';

/** How many records of a kind are made up for each thousand events. */
const PER_THOUSAND = { agreements: 100, people: 40, places: 20, sources: 5 } as const;

/** One source is as long as a book of its kind: so many words, whatever the others have. */
const LONGEST = 20_000;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The years in which made-up events begin, several on many a day. */
const YEARS = { first: 1951, last: 2020 };

/** Letters that make up names and words nobody bears or says, so that the search has as many words as a real edition. */
const SYLLABLES = 'ba do ki la me no pu ra shi to va zo gha bek dar fan gul hon'.split(' ');

const SUBJECTS = 'a school|a bridge|a hospital|a library|a power line|a road|a market|a theatre'.split('|');

/** The same numbers on every machine and in every run. */
function* shuffle(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

/** What a source says of a record, and the source it says it in. */
interface Sentence {
  readonly source: number;
  readonly words: string;
}

/** Writes the records and sources of a made-up edition into a folder of content, beside what is there. */
export async function addMadeUpContent(
  content: string,
  events: number,
  { seed = 7, years = YEARS, maxSources = Infinity } = {},
): Promise<void> {
  if (events === 0) return;
  const numbers = shuffle(seed);
  const below = (count: number): number => numbers.next().value % count;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const name = (syllables: number): string => {
    const word = Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const countOf = (kind: keyof typeof PER_THOUSAND): number =>
    Math.max(2, Math.round((events * PER_THOUSAND[kind]) / 1000));

  const write = async (folder: string, file: string, text: string): Promise<void> => {
    await mkdir(path.join(content, folder), { recursive: true });
    await writeFile(path.join(content, folder, file), text);
  };
  const unique = (count: number, make: () => string): string[] => {
    const names = new Set<string>();
    while (names.size < count) names.add(make());
    return [...names];
  };
  const people = unique(countOf('people'), () => `${name(2)} ${name(3)}`);
  const places = unique(countOf('places'), () => name(3));
  const sentences: Sentence[] = [];
  const sources = Math.min(maxSources, countOf('sources'));

  for (const [index, person] of people.entries()) {
    await write(
      'people',
      `made-person-${index}.yaml`,
      `name: ${person}\nsortName: ${person.split(' ').toReversed().join(', ')}\ndescription: A person made up for a measurement.\n`,
    );
  }
  for (const [index, place] of places.entries()) {
    const country = index % 2 === 0 ? 'tajikistan' : 'russia';
    await write(
      'places',
      `made-place-${index}.yaml`,
      `name: ${place}\nkind: city\ncountry: ${country}\ndescription: A place made up for a measurement.\n`,
    );
  }

  for (let number = 1; number <= events; number += 1) {
    const id = `${MADE_UP}${String(number).padStart(6, '0')}`;
    const [person, place, source] = [below(people.length), below(places.length), below(sources)];
    const [day, month] = [1 + below(28), below(12)];
    const year = years.first + below(years.last - years.first + 1);
    const when = `${day} ${MONTHS[month]} ${year}`;
    const edtf = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const [subject, named] = [pick(SUBJECTS), name(4)];
    const isVisit = below(3) === 0;
    const words = isVisit
      ? `On ${when} ${people[person]} visited ${places[place]} and spoke on ${subject} called ${named} no. ${number}`
      : `On ${when} ${subject} called ${named} no. ${number} was opened in ${places[place]} by ${people[person]}`;
    sentences.push({ source, words });
    const isSigned = number % Math.round(1000 / PER_THOUSAND.agreements) === 0;
    const title = isVisit
      ? `Visit of ${people[person]} to ${places[place]}, ${when}`
      : `${subject.replace('a ', '')} called ${named} opened in ${places[place]}`;
    await write(
      'events',
      `${id}.mdx`,
      `---
title: '${title.charAt(0).toUpperCase()}${title.slice(1)}'
summary: '${words}.'
kind: ${isVisit ? 'visit' : 'opening'}
date: { edtf: '${edtf}', words: '${when}' }
places:
  - made-place-${place}
people:
  - { id: made-person-${person}, role: ${isVisit ? 'visitor' : 'present'} }
${isVisit ? `visit: { visitor: made-person-${person}, host: ${place % 2 === 0 ? 'tajikistan' : 'russia'}, rank: not stated }\n` : ''}quotes:
  told:
    source: made-source-${source}
    exact: '${words}'
    supports: [title, date, places, people${isVisit ? ', visit' : ''}]
---
${number % 10 === 0 ? `\nWhat became of ${named} is not told.<Cite to="told" />\n` : ''}`,
    );
    if (!isSigned) continue;
    const agreed = `The Agreement on ${named} no. ${number} was signed in ${places[place]} on ${when}`;
    sentences.push({ source, words: agreed });
    await write(
      'agreements',
      `made-agreement-${number}.mdx`,
      `---
title: 'Agreement on ${named} no. ${number}'
titleAsPrinted: 'Agreement on ${named} no. ${number}'
summary: '${agreed}.'
subject: '${named}'
designation: agreement
level: not stated
status: named
signed: { edtf: '${edtf}', words: '${when}' }
signedDuring: ${id}
places:
  - made-place-${place}
quotes:
  told:
    source: made-source-${source}
    exact: '${agreed}'
    supports: [title, subject, designation, signed, places, signedDuring]
---
`,
    );
  }

  const withoutClaim: string[] = [];
  const filler = Array.from({ length: LONGEST / 20 }, (_, index) => {
    const words = `Of ${name(3)} and ${name(3)} no. ${index} nothing else is told in this book of many words that nobody has read to its end`;
    withoutClaim.push(words);
    return words;
  });
  for (let index = 0; index < sources; index += 1) {
    const own = sentences.filter(({ source }) => source === index).map(({ words }) => words);
    const lines = [...own, ...(index === 0 ? filler : [])];
    const paragraphs = Array.from({ length: Math.ceil(lines.length / 5) }, (_, at) =>
      lines
        .slice(at * 5, at * 5 + 5)
        .map((words) => `${words}.`)
        .join(' '),
    );
    const text = [`Chronicle number ${index}`, ...paragraphs].join('\n\n');
    await write('sources', `made-source-${index}.txt`, text);
    await write(
      'sources',
      `made-source-${index}.yaml`,
      describeSource(siglum(index + 2), `Chronicle ${index}`, 'en', text, 'mfa-page'),
    );
  }
}

/** A … Z, AA, AB …: the sigla of the sources in order. */
const siglum = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : siglum(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
