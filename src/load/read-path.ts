import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

/** What came of reading a file or a folder: what it holds; that it is not there; or why it cannot be read, in words. */
export type PathReading<T> =
  | { outcome: 'read'; value: T }
  | { outcome: 'missing' }
  | { outcome: 'unreadable'; reason: string }
  | { outcome: 'too-large'; bytes: number };

/** Where reading may lead: symbolic links have to stay below `root`. Without it they may lead anywhere. */
export interface PathLimits {
  root?: string;
  /** The size up to which a file is read. */
  maxBytes?: number;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'there is a file where a folder is expected',
  EISDIR: 'there is a folder where a file is expected',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its symbolic links lead in a circle',
};

/** The names in a folder, sorted; not those that begin with a full stop, which systems and editors leave behind. */
export function listFolder(folder: string, limits: PathLimits = {}): PathReading<string[]> {
  return readPath(folder, limits, (found) => {
    if (!found.isDirectory()) return describeFile(found, 'folder');
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    return { outcome: 'read', value: names.sort() };
  });
}

/** The bytes of a file. A pipe, a socket or a device, which could keep a reader waiting for ever, is not opened. */
export function readBytes(file: string, limits: PathLimits = {}): PathReading<Uint8Array> {
  return readPath(file, limits, (found) => {
    if (!found.isFile()) return describeFile(found, 'file');
    if (found.size > (limits.maxBytes ?? Infinity)) return { outcome: 'too-large', bytes: found.size };
    return { outcome: 'read', value: readFileSync(file) };
  });
}

/** Why a path is not what is expected there. */
function describeFile(found: Stats, expected: 'file' | 'folder'): PathReading<never> {
  const kind = found.isDirectory()
    ? 'a folder'
    : found.isFile()
      ? 'a file'
      : found.isFIFO()
        ? 'a pipe'
        : found.isSocket()
          ? 'a socket'
          : 'a device';
  return { outcome: 'unreadable', reason: `there is ${kind} where a ${expected} is expected` };
}

/** Looks at a path before it is opened. Only "does not exist" counts as missing. */
function readPath<T>(
  file: string,
  { root }: PathLimits,
  read: (found: Stats) => PathReading<T>,
): PathReading<T> {
  let isLink = false;
  try {
    isLink = lstatSync(file).isSymbolicLink();
    if (isLink && root !== undefined && !isWithin(realpathSync(file), realpathSync(root))) {
      return { outcome: 'unreadable', reason: 'its symbolic link leads out of the content' };
    }
    return read(statSync(file));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code !== 'ENOENT')
      return { outcome: 'unreadable', reason: REASONS[code] ?? `the system says ${code}` };
    return isLink
      ? { outcome: 'unreadable', reason: 'its symbolic link leads to nothing' }
      : { outcome: 'missing' };
  }
}

const isWithin = (file: string, root: string): boolean => file.startsWith(root + path.sep);

/** The code of an error of the system; null for any other error. */
function codeOf(error: unknown): string | null {
  const isOfSystem = error instanceof Error && 'syscall' in error && 'code' in error;
  return isOfSystem && typeof error.code === 'string' ? error.code : null;
}
