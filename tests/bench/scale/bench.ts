import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject, removeCopy } from '../../setup/project-copy.ts';
import { createPlainSite } from '../plain-site.ts';
import { addMadeUpContent, MADE_UP } from './made-up-content.ts';
import { measureBuild, measureCheck, type BuildCost } from './measure-build.ts';
import { measureChange } from './measure-dev.ts';
import { weighPages } from './page-sizes.ts';

/**
 * `npm run bench:scale`: what a build costs with so many made-up events more than there are, beside a plain Astro site
 * of as many pages, its records in MDX and in Markdown, in turn. `--other FOLDER` has another version of the project,
 * checked out there with its packages installed, build its own content and the same made-up one in the same run;
 * `--sources` says how many sources are made up at the most, for versions that know no more than 26.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0,1000,5000' },
    sources: { type: 'string', default: '1000' },
    other: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const maxSources = Number(values.sources);
if ([...sizes, maxSources].some((size) => !(Number.isInteger(size) && size >= 0)))
  throw new Error('--sizes wants whole numbers, with commas between them, and --sources one.');

const MEGABYTE = 2 ** 20;
const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;
const format = ({ cpu, wall, peak, pages }: BuildCost): string =>
  `${inSeconds(cpu)} CPU, ${inSeconds(wall)} wall, ${Math.round(peak / MEGABYTE)} MB at the most, ${pages} pages`;
const print = (name: string, words: string): void => console.log(`  ${name.padEnd(24)}${words}`);

const folders: string[] = [];
const keep = (folder: string): string => {
  folders.push(folder);
  return folder;
};

/** A copy of a version of the project, with so many made-up events. */
async function createCopy(size: number, project?: string): Promise<string> {
  const folder = keep(await copyProject(project));
  await addMadeUpContent(path.join(folder, 'content'), size, { maxSources });
  return folder;
}

/** Seconds of the processor for each size, to be compared from one to the next. */
const ours = new Map<number, number>();
console.log(`Cold builds, in turn; Node ${process.versions.node}, ${availableParallelism()} processors.`);
try {
  for (const size of sizes) {
    const folder = await createCopy(size);
    const cost = await measureBuild(folder);
    ours.set(size, cost.cpu);
    const records = (await Array.fromAsync(glob('content/**/*.mdx', { cwd: folder }))).length;
    console.log(`\n${size} events added`);
    print('this site', format(cost));
    for (const [name, kind] of [
      ['plain Astro, MDX', 'mdx'],
      ['plain Astro, Markdown', 'md'],
    ] as const) {
      const plain = await measureBuild(
        keep(await createPlainSite({ records, others: cost.pages - records, format: kind })),
      );
      print(name, `${format(plain)}; this site takes ${(cost.cpu / plain.cpu).toFixed(2)} times that`);
    }
    if (values.other !== undefined) {
      const before = await measureBuild(await createCopy(size, values.other));
      print(
        'the other version',
        `${format(before)}; that is ${(before.cpu / cost.cpu).toFixed(1)} times this`,
      );
    }
    const check = await measureCheck(folder);
    print('npm run check', `${check.cpu.toFixed(2)} s CPU, ${check.wall.toFixed(2)} s wall`);
    if (size > 0) {
      const { cpu, wall } = await measureChange(folder, `${MADE_UP}000001`);
      print('npm run dev, a change', `shown after ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s CPU`);
    }
    const { heaviest, eventPages, search } = await weighPages(path.join(folder, 'dist'));
    print(
      'page of an event',
      `of today ${eventPages.today} B, made up ${eventPages.madeUp === null ? 'none' : `${eventPages.madeUp} B`}`,
    );
    print('all files of the search', `${Math.round(search / 1000)} kB`);
    print(
      'heaviest of their sorts',
      heaviest
        .slice(0, 8)
        .map(({ path, bytes }) => `${path} ${bytes} B`)
        .join(', '),
    );
    await Promise.all(folders.splice(0).map(removeCopy));
  }
  console.log('');
  const each = sizes.slice(1).map((size, index) => {
    const before = sizes[index] ?? NaN;
    const cost = ((ours.get(size) ?? NaN) - (ours.get(before) ?? NaN)) / (size - before);
    console.log(
      `From ${before} to ${size} events each one more takes ${(1000 * cost).toFixed(1)} ms of CPU.`,
    );
    return cost;
  });
  const [first = NaN, last = NaN] = [each.at(0), each.at(-1)];
  if (each.length > 1) console.log(`The last of them is ${(last / first).toFixed(2)} times the first.`);
} finally {
  await Promise.all(folders.map(removeCopy));
}
