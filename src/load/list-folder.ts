import { readdirSync } from 'node:fs';

/** The names in a folder, sorted; not those that begin with a full stop, which a system or an editor leaves behind. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
