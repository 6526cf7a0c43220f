import path from 'node:path';
import { listFolder, readBytes, type PathReading } from './read-path.ts';

const FOLDERS = ['chapters', 'events', 'agreements'] as const;
const HAS_BODY = /^---[^\n]*\n[\s\S]*?\n---[^\n]*\n[\s\S]*\S/;

/**
 * The files of content/ that have a body after their front matter, as "events/border-treaty.mdx". What cannot be read
 * has no body here; `readContent` reports it.
 */
export function listBodies(root: string): string[] {
  const content = path.join(root, 'content');
  const limits = { root: content };
  return FOLDERS.flatMap((folder) => {
    const listing = listFolder(path.join(content, folder), limits);
    return listing.outcome === 'read' ? listing.value.map((name) => `${folder}/${name}`) : [];
  }).filter((name) => /\.mdx?$/.test(name) && hasBody(readBytes(path.join(content, name), limits)));
}

const hasBody = (reading: PathReading<Uint8Array>): boolean =>
  reading.outcome === 'read' && HAS_BODY.test(new TextDecoder().decode(reading.value));
