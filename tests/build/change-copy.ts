import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Changes one file of a copied project; that nothing changes is an error of the test. */
export async function changeFile(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${file}.`);
  await writeFile(file, after);
}

/** Replaces words in every content file below a folder; the sources, which nobody edits, are left alone. */
export async function replaceInFolder(folder: string, from: RegExp, to: string): Promise<void> {
  for (const name of await Array.fromAsync(glob('**/*.{mdx,md,yaml}', { cwd: folder }))) {
    const file = path.join(folder, name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  }
}
