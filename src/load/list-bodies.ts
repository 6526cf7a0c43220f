import path from 'node:path';
import { listFolder, readBytes } from './read-path.ts';

const FOLDERS = ['chapters', 'events', 'agreements'] as const;
const HAS_BODY = /^---[^\n]*\n[\s\S]*?\n---[^\n]*\n[\s\S]*\S/;

/**
 * The files of content/ that have a body after their front matter, as "events/border-treaty.mdx". What cannot be read
 * has no body here; `readContent` reports it.
 */
export function listBodies(root: string): string[] {
  const content = path.join(root, 'content');
  return FOLDERS.flatMap((folder) => {
    const listing = listFolder(path.join(content, folder));
    return listing.outcome === 'read' ? listing.value.map((name) => `${folder}/${name}`) : [];
  }).filter((name) => /\.mdx?$/.test(name) && hasBody(path.join(content, name)));
}

function hasBody(file: string): boolean {
  const reading = readBytes(file);
  return reading.outcome === 'read' && HAS_BODY.test(new TextDecoder().decode(reading.value));
}
