import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/*
 * Astro renders the bodies of these three folders; the file name, ending included, is the entry's id here,
 * so that nothing in a file can change it. Their fields, and all other folders, are read and judged by
 * src/intake and src/model, which can report every problem at once and name file, line and field.
 */
const bodies = (folder: string) =>
  defineCollection({
    loader: glob({ pattern: '*.{md,mdx}', base: `./content/${folder}`, generateId: ({ entry }) => entry }),
  });

export const collections = {
  chapters: bodies('chapters'),
  events: bodies('events'),
  agreements: bodies('agreements'),
};
