import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What tells whether a file of content/ below `root` was changed, added or taken away since: the names of all files
 * with their sizes and the times at which they were written. Reads no file.
 */
export function stampContent(root: string): string {
  const folder = path.join(root, 'content');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
}
