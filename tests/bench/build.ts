import { glob, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '#commands/project.ts';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';
import { createPlainSite } from './plain-site.ts';

/**
 * `npm run bench:build`: how long this site takes to build beside a plain Astro site of as many pages.
 * Both are built cold in a temporary folder, in turn, so that a busy moment of the machine falls on both.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error('--rounds wants a whole number above 0.');

/** Astro's caches, and what it wrote last time. */
const LEFT_BY_A_BUILD = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

const folders: string[] = [];
try {
  const ours = await copyProject();
  folders.push(ours);
  const { pages } = await buildCold(ours);
  const records = await countFiles(PROJECT, 'content/**/*.mdx');
  // As many MDX files as ours has, the other pages from one template; the same with a search; every page in MDX.
  const rivals = {
    plain: await createPlainSite({ records, others: pages - records }),
    searchable: await createPlainSite({ records, others: pages - records, isSearchable: true }),
    plainMdx: await createPlainSite({ records: pages, others: 0 }),
  };
  folders.push(...Object.values(rivals));
  for (const folder of Object.values(rivals)) {
    const first = await buildCold(folder);
    if (first.pages !== pages) throw new Error(`The plain site has ${first.pages} pages, ours ${pages}.`);
  }

  const times = {
    ours: [] as number[],
    plain: [] as number[],
    searchable: [] as number[],
    plainMdx: [] as number[],
  };
  for (let round = 1; round <= rounds; round += 1) {
    const our = await buildCold(ours);
    times.ours.push(our.time);
    for (const name of ['plain', 'searchable', 'plainMdx'] as const)
      times[name].push((await buildCold(rivals[name])).time);
    const last = (name: keyof typeof times): string => inSeconds(times[name].at(-1) ?? NaN);
    console.log(
      `Round ${round} of ${rounds}: ours ${last('ours')}, plain ${last('plain')}, ` +
        `with Pagefind ${last('searchable')}, with every page in MDX ${last('plainMdx')}`,
    );
  }

  const medians = Object.entries(times).map(([name, list]): [string, number] => [name, median(list)]);
  const { ours: our = NaN, plain = NaN, searchable = NaN, plainMdx = NaN } = Object.fromEntries(medians);
  const ratio = (whole: number, part: number): string => (whole / part).toFixed(2);
  console.log(`
Cold builds of ${pages} pages, N = ${rounds} of each, in turn, after one build of each that is not counted;
medians; Node ${process.versions.node}, ${availableParallelism()} processors.

  This site, Pagefind index included              ${inSeconds(our)}
  A plain Astro site, ${records} of its pages in MDX       ${inSeconds(plain)}
  The same with Pagefind as it comes              ${inSeconds(searchable)}
  A plain Astro site, every page in MDX           ${inSeconds(plainMdx)}

  Like with like, with an index: ${ratio(our, searchable)}
  This site with its index to a plain site without one: ${ratio(our, plain)}; where every page of that is MDX: ${ratio(our, plainMdx)}`);
} finally {
  await Promise.all(folders.map(removeCopy));
}

interface ColdBuild {
  /** Milliseconds from the start of the process to its end. */
  readonly time: number;
  readonly pages: number;
}

async function buildCold(folder: string): Promise<ColdBuild> {
  await Promise.all(
    LEFT_BY_A_BUILD.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
  );
  const begun = performance.now();
  const { code, output, dist } = await buildCopy(folder);
  const time = performance.now() - begun;
  if (code !== 0) throw new Error(`The build failed.\n\n${output}`);
  return { time, pages: await countFiles(dist, '**/{index,404}.html') };
}

async function countFiles(folder: string, pattern: string): Promise<number> {
  return (await Array.fromAsync(glob(pattern, { cwd: folder }))).length;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
