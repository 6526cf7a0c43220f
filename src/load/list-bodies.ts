import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from './list-folder.ts';

const FOLDERS = ['chapters', 'events', 'agreements'] as const;
const HAS_BODY = /^---[^\n]*\n[\s\S]*?\n---[^\n]*\n[\s\S]*\S/;

/** The files of content/ that have a body after their front matter, as "events/border-treaty.mdx". */
export function listBodies(root: string): string[] {
  const content = path.join(root, 'content');
  const names = FOLDERS.flatMap((folder) =>
    listFolder(path.join(content, folder)).map((name) => `${folder}/${name}`),
  );
  return names.filter(
    (name) => /\.mdx?$/.test(name) && HAS_BODY.test(readFileSync(path.join(content, name), 'utf8')),
  );
}
