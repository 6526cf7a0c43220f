import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { listBodies } from '#intake/list-bodies.ts';

/*
 * Astro renders the bodies of these three folders; the file name, ending included, is the entry's id here,
 * so that nothing in a file can change it. Their fields, and all other folders, are read and judged by
 * src/intake and src/model, which can report every problem at once and name file, line and field.
 * Files without a body have nothing to render, and each MDX file costs the bundler a module: they are left out.
 */
function bodies(folder: 'chapters' | 'events' | 'agreements') {
  const pattern = listBodies(process.cwd(), folder);
  if (pattern.length === 0) return defineCollection({ loader: () => [] });
  const base = `./content/${folder}`;
  return defineCollection({ loader: glob({ pattern, base, generateId: ({ entry }) => entry }) });
}

export const collections = {
  chapters: bodies('chapters'),
  events: bodies('events'),
  agreements: bodies('agreements'),
};
