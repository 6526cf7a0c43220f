import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFolder, type Folder } from './read-content.ts';

const HAS_BODY = /^---[^\n]*\n[\s\S]*?\n---[^\n]*\n[\s\S]*\S/;

/** The names of the files of a folder of content/ that have a body after their front matter. */
export function listBodies(root: string, folder: Folder): string[] {
  const names = listFolder(path.join(root, 'content', folder)).filter((name) => /\.mdx?$/.test(name));
  return names.filter((name) =>
    HAS_BODY.test(readFileSync(path.join(root, 'content', folder, name), 'utf8')),
  );
}
