import { createHash } from 'node:crypto';

/** What a made file depends on: words, bytes, or plain data, which is taken as JSON writes it. */
export type CacheInput = string | Uint8Array | CacheData;

interface CacheData {
  readonly [name: string]: unknown;
}

const KINDS = { words: 'w', bytes: 'b', data: 'd' } as const;

/**
 * The name under which what is made of these inputs is kept: the SHA-256 of their kinds, lengths and contents, 64
 * hexadecimal digits. The order counts, and `['ab', 'c']` is not `['a', 'bc']`. In data the order of the fields counts,
 * too: the worst that another order does is that a file is made again.
 */
export function keyOf(inputs: readonly CacheInput[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const [kind, bytes] = toBytes(input);
    hash.update(`${kind}${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest('hex');
}

function toBytes(input: CacheInput): [kind: string, bytes: Uint8Array] {
  if (input instanceof Uint8Array) return [KINDS.bytes, input];
  if (typeof input === 'string') return [KINDS.words, Buffer.from(input)];
  return [KINDS.data, Buffer.from(JSON.stringify(input))];
}
