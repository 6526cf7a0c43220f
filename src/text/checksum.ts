import { createHash } from 'node:crypto';

/** The SHA-256 of the bytes, 64 hexadecimal digits, as `sha256sum` prints it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The Software Heritage identifier of a file with these bytes: `swh:1:cnt:` and the SHA-1 git gives the same
 * file, so that anyone who holds the file can compute it (`git hash-object`).
 */
export function softwareHeritageId(bytes: Uint8Array): string {
  const header = `blob ${bytes.byteLength}\0`;
  return `swh:1:cnt:${createHash('sha1').update(header).update(bytes).digest('hex')}`;
}
