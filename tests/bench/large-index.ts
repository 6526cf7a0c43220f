import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDate } from '#dates/parse-date.ts';
import type { DatedValue } from '#edition/types/edition.ts';
import { createIndexBuilder } from '#build/search-index/index-builder.ts';
import type { SearchEntry } from '#build/search-index/search-records.ts';
import type { VocabularyFile } from '#client/search/index/file-format.ts';
import { PROJECT } from '#commands/project.ts';
import type { Document } from './rival-searches.ts';

/**
 * A site of so many records that are not there: words of the real records put together anew, each with a place,
 * a day and words of its own, so that the index grows as it would.
 */
export async function writeLargeSite(
  folder: string,
  count: number,
  documents: readonly Document[],
): Promise<void> {
  await mkdir(path.join(folder, 'search'), { recursive: true });
  await cp(path.join(PROJECT, 'dist', 'search'), path.join(folder, 'search'), { recursive: true });
  const { names, offices, lexicon }: VocabularyFile = JSON.parse(
    await readFile(path.join(PROJECT, 'dist', 'pagefind', 'vocabulary.json'), 'utf8'),
  );
  const words = documents.flatMap(({ text }) => text.split(/\s+/)).filter((word) => word.length > 3);
  const random = createRandom(1992);
  const pick = (number: number): string =>
    Array.from({ length: number }, () => words[random(words.length)]).join(' ');
  const entries = Array.from({ length: count }, (_, index): SearchEntry => {
    const day = new Date(Date.UTC(1992, 0, 1 + random(9000))).toISOString().slice(0, 10);
    return createEntry(`/events/made-up-${index}/`, `${pick(6)} ${index}`, day);
  });
  await using index = await createIndexBuilder({
    entries,
    names,
    offices,
    lexicon: { ...lexicon, translations: {} },
  });
  for (const [number, entry] of entries.entries()) {
    const html = writePage(entry, `${pick(60)} word${number.toString(36)}`);
    await index.addPage({ file: `${entry.path.slice(1)}index.html`, html });
  }
  await index.write(folder);
}

function createEntry(page: string, title: string, day: string): SearchEntry {
  const date: DatedValue = {
    edtf: day,
    words: day,
    date: parseDate(day),
    label: 'stated',
    rule: null,
    references: [],
  };
  return {
    path: page,
    kind: 'visit',
    title,
    date,
    years: [Number(day.slice(0, 4))],
    sigla: 'A',
    names: '',
    flag: '',
    otherTitles: [],
    text: null,
  };
}

const writePage = ({ title, date }: SearchEntry, text: string): string => {
  const day = date?.edtf ?? '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
<meta data-pagefind-meta="kind[content]" content="visit"><meta data-pagefind-meta="date[content]" content="${day}">
<meta data-pagefind-meta="span[content]" content="${day}">
<body data-pagefind-body><h1 data-pagefind-meta="title" data-pagefind-weight="8">${title.replace(/[<&]/g, '')}</h1><p>${text.replace(/[<&]/g, '')}</p>`;
};

/** The same numbers at every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
