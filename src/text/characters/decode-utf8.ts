import { isUtf8 } from 'node:buffer';

/** The text that bytes hold, or how they were saved instead, to stand after "it", and the line where that is seen. */
export type DecodedText = { text: string } | { fault: string; line: number | null };

/**
 * Decodes bytes that have to be plain UTF-8 with lines that end in a new line, or as on Windows. One stray control
 * character is left for those who look at characters; a file full of them is no text.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const fault = describeBytes(bytes);
  if (fault !== null) return { fault, line: null };
  if (!isUtf8(bytes)) {
    const line = findBrokenLine(bytes);
    return { fault: `holds bytes that are not UTF-8, from line ${line} on`, line };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
  const first = text.indexOf('\r');
  if (first !== -1 && text.includes('\r', first + 1)) {
    return {
      fault: 'ends its lines in a carriage return alone',
      line: text.slice(0, first).split('\n').length,
    };
  }
  return { text };
}

/** What the first bytes, and bytes of no text, say of a file; null when it may be UTF-8. */
function describeBytes(bytes: Uint8Array): string | null {
  const [one, two, three] = bytes;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return 'is saved as UTF-16';
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'begins with a byte order mark';
  const first = bytes.indexOf(0);
  const second = first === -1 ? -1 : bytes.indexOf(0, first + 1);
  if (second === -1) return null;
  return second - first === 2 ? 'is saved as UTF-16' : 'holds null characters, as no text does';
}

/** The first line, counted from 1, that is not UTF-8. */
function findBrokenLine(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
}
