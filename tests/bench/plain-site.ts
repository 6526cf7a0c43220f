import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createFolder } from '../setup/project-copy.ts';

/** Pagefind, as its handbook has it run. */
const PAGEFIND = `{
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
      await close();
    },
  },
}`;

export interface PlainSite {
  /** Pages with a file each. */
  readonly records: number;
  /** What the files are written in; MDX where it is not said. */
  readonly format?: 'mdx' | 'md';
  /** Pages of one template. */
  readonly others: number;
  readonly isSearchable?: boolean;
}

/** Writes the least that Astro needs to show so many records, and so many more pages of a few words; returns its folder. */
export async function createPlainSite({
  records,
  others,
  format = 'mdx',
  isSearchable = false,
}: PlainSite): Promise<string> {
  const folder = await createFolder();
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await write('package.json', '{ "type": "module" }\n');
  await write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
${isSearchable ? "import { close, createIndex } from 'pagefind';\nimport { fileURLToPath } from 'node:url';" : ''}
export default { integrations: [mdx()${isSearchable ? `, ${PAGEFIND}` : ''}] };
`,
  );
  await write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { records: defineCollection({ loader: glob({ pattern: '*.${format}', base: './content' }) }) };
`,
  );
  await write(
    'src/pages/records/[id].astro',
    `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('records')).map((record) => ({ params: { id: record.id }, props: { record } }));
const { record } = Astro.props;
const { Content } = await render(record);
---
<html lang="en"><head><title>{record.data.title}</title></head><body><h1>{record.data.title}</h1><Content /></body></html>
`,
  );
  await write(
    'src/pages/pages/[number].astro',
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${others} }, (_, index) => ({ params: { number: String(index + 1) } }));
const { number } = Astro.params;
---
<html lang="en"><head><title>Page {number}</title></head><body><h1>Page {number}</h1></body></html>
`,
  );
  for (let number = 1; number <= records; number += 1) {
    await write(
      `content/record-${number}.${format}`,
      `---
title: Record ${number}
date: '1993-05-25'
---

What record ${number} tells, in *one* sentence of plain prose.
`,
    );
  }
  return folder;
}
