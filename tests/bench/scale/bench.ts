import { cp, glob, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject, removeCopy } from '../../setup/project-copy.ts';
import { createPlainSite } from '../plain-site.ts';
import { addMadeUpContent } from './made-up-content.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import { measureChange } from './measure-dev.ts';
import { weighPages } from './page-sizes.ts';

/**
 * `npm run bench:scale`: what a build costs with so many made-up events more than there are, beside a plain Astro site
 * of as many pages, its records in MDX and in Markdown, in turn. `--other FOLDER` has another version of the project,
 * checked out there, build the same content as well.
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '0,1000,5000' }, other: { type: 'string' } },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !(Number.isInteger(size) && size >= 0)))
  throw new Error('--sizes wants whole numbers, with commas between them.');

const MEGABYTE = 2 ** 20;
const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;
const format = ({ cpu, wall, peak, pages }: BuildCost): string =>
  `${inSeconds(cpu)} CPU, ${inSeconds(wall)} wall, ${Math.round(peak / MEGABYTE)} MB at the most, ${pages} pages`;

/** Puts a file or folder in the place of another. */
async function replace(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true });
  await cp(from, to, { recursive: true });
}

const folders: string[] = [];
const keep = (folder: string): string => {
  folders.push(folder);
  return folder;
};

/** Seconds of the processor for each size, to be compared from one to the next. */
const ours = new Map<number, number>();
console.log(`Cold builds, in turn; Node ${process.versions.node}, ${availableParallelism()} processors.`);
try {
  for (const size of sizes) {
    const folder = keep(await copyProject());
    await addMadeUpContent(path.join(folder, 'content'), size);
    const cost = await measureBuild(folder);
    ours.set(size, cost.cpu);
    const records = (await Array.fromAsync(glob('content/**/*.mdx', { cwd: folder }))).length;
    console.log(`\n${size} events added\n  this site               ${format(cost)}`);
    for (const [name, kind] of [
      ['plain Astro, MDX       ', 'mdx'],
      ['plain Astro, Markdown  ', 'md'],
    ] as const) {
      const plain = await measureBuild(
        keep(await createPlainSite({ records, others: cost.pages - records, format: kind })),
      );
      console.log(
        `  ${name} ${format(plain)}; this site takes ${(cost.cpu / plain.cpu).toFixed(2)} times that`,
      );
    }
    if (values.other !== undefined) {
      const other = keep(await copyProject());
      for (const name of ['src', 'astro.config.mjs'])
        await replace(path.join(values.other, name), path.join(other, name));
      await addMadeUpContent(path.join(other, 'content'), size);
      const before = await measureBuild(other);
      console.log(
        `  the other version       ${format(before)}; that is ${(before.cpu / cost.cpu).toFixed(1)} times this`,
      );
    }
    if (size > 0) {
      const seconds = await measureChange(folder, 'made-event-000001');
      console.log(`  one changed record is shown by "npm run dev" after ${seconds.toFixed(2)} s`);
    }
    const { heaviest, eventPage, search } = await weighPages(path.join(folder, 'dist'));
    console.log(`  page of an event ${eventPage} B, all files of the search ${Math.round(search / 1000)} kB`);
    console.log(
      `  heaviest of their sorts: ${heaviest
        .slice(0, 8)
        .map(({ path, bytes }) => `${path} ${bytes} B`)
        .join(', ')}`,
    );
    await Promise.all(folders.splice(0).map(removeCopy));
  }
  console.log('');
  for (const [index, size] of sizes.entries()) {
    const before = sizes[index - 1];
    if (before === undefined) continue;
    const each = ((ours.get(size) ?? NaN) - (ours.get(before) ?? NaN)) / (size - before);
    console.log(
      `From ${before} to ${size} events each one more takes ${(1000 * each).toFixed(1)} ms of CPU.`,
    );
  }
} finally {
  await Promise.all(folders.map(removeCopy));
}
