import type { DataFile } from '#exports/files/data-files.ts';
import { sha256 } from '#text/checksum.ts';

const TYPES: Readonly<Record<string, string>> = {
  'application/epub+zip': 'EPUB',
  'application/json': 'JSON',
  'application/ld+json': 'JSON-LD',
  'application/tei+xml': 'TEI',
  'text/calendar': 'iCalendar',
  'text/csv': 'CSV',
  'text/html': 'HTML',
};

/** What a reader is told of a file: its name, type, size and checksum. */
export interface FileFacts {
  name: string;
  type: string;
  size: string;
  checksum: string;
}

/** Describes a file of data. A type that has no name of its own is called by its media type. */
export function describeFile({ path, mediaType, content }: DataFile): FileFacts {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: path.split('/').at(-1) ?? path,
    type: TYPES[mediaType] ?? mediaType,
    size: formatBytes(bytes.length),
    checksum: sha256(bytes),
  };
}

/** A size in the unit in which it has at most three digits before the point: `812 B`, `27 kB`, `1.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, amount] = bytes < 999_500 ? ['kB', bytes / 1000] : ['MB', bytes / 1_000_000];
  return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}
