import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import path from 'node:path';
import { keyOf, type CacheInput } from './cache-key.ts';

/** Files that are costly to make, kept from one build to the next under the hash of all they are made of. */
export interface FileCache {
  /**
   * The file made of these inputs: as it was kept, or made now and kept. The inputs are all that it depends on: the
   * words, the bytes of a typeface or picture, and a version of the code that makes it. Asked for the same file twice
   * at once, it is made once. Rejects only when `make` does; a cache that cannot be read or written is as good as none.
   */
  get(inputs: readonly CacheInput[], make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array>;
  /** How many files were found, and how many had to be made, since the cache was opened. */
  readonly counts: { readonly found: number; readonly made: number };
  /**
   * Call it when all is made: what was not used for the longest time is deleted, until the rest is no larger than
   * `maxBytes`. Returns how many files were deleted.
   */
  prune(): number;
}

/** Where a cache is, and how large it may become. */
export interface FileCacheOptions {
  /** Its folder, made when the first file is kept, and used for nothing else. */
  readonly folder: string;
  /** Bytes. What one build uses should fit in, or the next makes some of it again. */
  readonly maxBytes: number;
  /** Told once for each sort of trouble what is wrong with the cache. None of it fails a build. */
  readonly warn: (message: string) => void;
}

const DIGEST_BYTES = 32;
/** A file that is being written; its name has more than its key, so that two runs never write the same one. */
const PART = '.part';
/** So old, it was left by a run that ended too early. */
const PART_EXPIRES_MS = 60 * 60 * 1000;

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Opens a cache of made files. Several runs may share it: an entry is written aside and put in its place at once, under
 * a name that follows from the inputs, and what another run deletes is made again. Each entry begins with the digest of
 * its content; one that is cut off or changed is made anew.
 */
export function openFileCache({ folder, maxBytes, warn }: FileCacheOptions): FileCache {
  const counts = { found: 0, made: 0 };
  const pending = new Map<string, Promise<Uint8Array>>();
  const warned = new Set<string>();
  const warnOnce = (sort: string, message: string): void => {
    if (warned.has(sort)) return;
    warned.add(sort);
    warn(`${message} To begin anew, delete the folder ${folder}.`);
  };
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), key.slice(2));

  /** What is cached under a key; null when there is nothing, or nothing that can be used. */
  function read(key: string): Uint8Array | null {
    const file = fileOf(key);
    try {
      // Not the promises of node:fs, which cost more than to read a small file.
      const bytes = readFileSync(file);
      const content = bytes.subarray(DIGEST_BYTES);
      if (!digestOf(content).equals(bytes.subarray(0, DIGEST_BYTES))) {
        warnOnce('broken', `The cache has a broken file, ${file}: what it held is made again.`);
        return null;
      }
      touch(file);
      return content;
    } catch (error) {
      if (!hasCode(error, 'ENOENT'))
        warnOnce('read', `The cache cannot read ${file} (${String(error)}): what it held is made again.`);
      return null;
    }
  }

  function write(key: string, content: Uint8Array): void {
    const file = fileOf(key);
    const part = `${file}.${randomUUID()}${PART}`;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(part, Buffer.concat([digestOf(content), content]));
      renameSync(part, file);
    } catch (error) {
      warnOnce('write', `The cache cannot write ${file} (${String(error)}): the next build makes it again.`);
    }
  }

  async function findOrMake(key: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
    const cached = read(key);
    if (cached !== null) {
      counts.found += 1;
      return cached;
    }
    const content = await make();
    counts.made += 1;
    write(key, content);
    return content;
  }

  return {
    counts,
    get(inputs, make) {
      const key = keyOf(inputs);
      const begun = pending.get(key);
      if (begun !== undefined) return begun;
      const file = findOrMake(key, make).finally(() => pending.delete(key));
      pending.set(key, file);
      return file;
    },
    prune() {
      try {
        return prune(folder, maxBytes);
      } catch (error) {
        warnOnce('prune', `The cache cannot be cut to size (${String(error)}).`);
        return 0;
      }
    },
  };
}

/** Marks a file as used now. When that fails, it is at worst deleted early. */
function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Deleted meanwhile by another run, or owned by somebody else.
  }
}

interface Entry {
  readonly file: string;
  readonly bytes: number;
  /** When it was last used, in milliseconds since 1970. */
  readonly used: number;
}

function prune(folder: string, maxBytes: number): number {
  const entries = listEntries(folder).toSorted((a, b) => b.used - a.used);
  const expired = Date.now() - PART_EXPIRES_MS;
  let keptBytes = 0;
  let removed = 0;
  for (const { file, bytes, used } of entries) {
    const isPart = file.endsWith(PART);
    if (!isPart && keptBytes + bytes <= maxBytes) {
      keptBytes += bytes;
    } else if (!isPart || used < expired) {
      rmSync(file, { force: true });
      removed += 1;
    }
  }
  return removed;
}

/** What the cache holds; without what another run deletes meanwhile. */
function listEntries(folder: string): Entry[] {
  return listIfThere(folder).flatMap((name) =>
    listIfThere(path.join(folder, name)).flatMap((entry) => {
      const file = path.join(folder, name, entry);
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats === undefined ? [] : [{ file, bytes: stats.size, used: stats.mtimeMs }];
    }),
  );
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return [];
    throw error;
  }
}
