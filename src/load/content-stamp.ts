import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';

/**
 * What tells whether a file of content/ below `root` was changed, added or taken away since: the names of all files
 * with their sizes and the times at which they were written. Reads no file, follows no link to a folder, and what
 * cannot be looked at counts by its name alone.
 */
export function stampContent(root: string): string {
  return stampFolder(path.join(root, 'content')).sort().join('\n');
}

function stampFolder(folder: string): string[] {
  return listEntries(folder).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? [file, ...stampFolder(file)] : [stampFile(file)];
  });
}

function stampFile(file: string): string {
  const { size, mtimeMs } = orElse<Pick<Stats, 'size' | 'mtimeMs'>>(() => statSync(file), {
    size: 0,
    mtimeMs: 0,
  });
  return `${file} ${size} ${mtimeMs}`;
}

const listEntries = (folder: string): Dirent[] =>
  orElse(() => readdirSync(folder, { withFileTypes: true }), []);

/** The result of looking at a path; `otherwise` where the system refuses, which `readContent` reports. */
function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
