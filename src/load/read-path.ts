import { readdirSync, readFileSync } from 'node:fs';

/** What came of reading a file or a folder: what it holds; that it is not there; or why it cannot be read, in words. */
export type PathReading<T> =
  { outcome: 'read'; value: T } | { outcome: 'missing' } | { outcome: 'unreadable'; reason: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'there is a file where a folder is expected',
  EISDIR: 'there is a folder where a file is expected',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its symbolic links lead in a circle',
};

/** The names in a folder, sorted; not those that begin with a full stop, which systems and editors leave behind. */
export function listFolder(folder: string): PathReading<string[]> {
  return readPath(() =>
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort(),
  );
}

/** The bytes of a file. */
export function readBytes(file: string): PathReading<Uint8Array> {
  return readPath(() => readFileSync(file));
}

/** Only "does not exist" counts as missing; every other error of the system is `unreadable`. */
function readPath<T>(read: () => T): PathReading<T> {
  try {
    return { outcome: 'read', value: read() };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code === 'ENOENT') return { outcome: 'missing' };
    return { outcome: 'unreadable', reason: REASONS[code] ?? `the system says ${code}` };
  }
}

/** The code of an error of the system; null for any other error. */
function codeOf(error: unknown): string | null {
  const isOfSystem = error instanceof Error && 'syscall' in error && 'code' in error;
  return isOfSystem && typeof error.code === 'string' ? error.code : null;
}
