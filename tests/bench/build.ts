import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { PROJECT } from '#commands/project.ts';
import { copyProject, removeCopy } from '../setup/project-copy.ts';
import { createPlainSite } from './plain-site.ts';
import { measureBuild, type BuildCost } from './scale/measure-build.ts';

/**
 * `npm run bench:build`: what a build of this site costs beside that of a plain Astro site of as many pages. All are
 * built cold in temporary folders, in turn, so that a busy moment of the machine falls on each.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error('--rounds wants a whole number above 0.');

type Measure = 'cpu' | 'wall';

const folders: string[] = [];
const keep = (folder: string): string => {
  folders.push(folder);
  return folder;
};
try {
  const ours = keep(await copyProject());
  const { pages } = await measureBuild(ours);
  const records = (await Array.fromAsync(glob('content/**/*.mdx', { cwd: PROJECT }))).length;
  // As many MDX files as ours has, the other pages from one template; the same with a search; every page in MDX.
  const sites = {
    ours,
    plain: keep(await createPlainSite({ records, others: pages - records })),
    searchable: keep(await createPlainSite({ records, others: pages - records, isSearchable: true })),
    plainMdx: keep(await createPlainSite({ records: pages, others: 0 })),
  };
  type Name = keyof typeof sites;
  const names = Object.keys(sites) as Name[];
  for (const name of names) {
    const first = await measureBuild(sites[name]);
    if (first.pages !== pages) throw new Error(`The plain site has ${first.pages} pages, ours ${pages}.`);
  }

  const costs: Record<Name, BuildCost[]> = { ours: [], plain: [], searchable: [], plainMdx: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) costs[name].push(await measureBuild(sites[name]));
    const last = (name: Name): string => inSeconds(costs[name].at(-1)?.cpu ?? NaN);
    console.log(
      `Round ${round} of ${rounds}, CPU: ours ${last('ours')}, plain ${last('plain')}, ` +
        `with Pagefind ${last('searchable')}, with every page in MDX ${last('plainMdx')}`,
    );
  }

  const middle = (name: Name, measure: Measure): number => median(costs[name].map((cost) => cost[measure]));
  const row = (words: string, name: Name): string =>
    `  ${words.padEnd(48)}${inSeconds(middle(name, 'cpu'))} CPU, ${inSeconds(middle(name, 'wall'))} wall`;
  const ratio = (to: Name): string =>
    (['cpu', 'wall'] as const)
      .map((measure) => `${(middle('ours', measure) / middle(to, measure)).toFixed(2)} (${measure})`)
      .join(', ');
  console.log(`
Cold builds of ${pages} pages, N = ${rounds} of each, in turn, after one build of each that is not counted;
medians; Node ${process.versions.node}, ${availableParallelism()} processors.

${row('This site, Pagefind index included', 'ours')}
${row(`A plain Astro site, ${records} of its pages in MDX`, 'plain')}
${row('The same with Pagefind as it comes', 'searchable')}
${row('A plain Astro site, every page in MDX', 'plainMdx')}

  Like with like, with an index: ${ratio('searchable')}
  This site with its index to a plain site without one: ${ratio('plain')}; where every page of that is MDX: ${ratio('plainMdx')}`);
} finally {
  await Promise.all(folders.map(removeCopy));
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}
