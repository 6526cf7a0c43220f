import path from 'node:path';
import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { decodeUtf8 } from '#text/characters/decode-utf8.ts';
import { memoizeText } from '#text/memoize.ts';
import { splitFrontMatter, type FrontMatter } from './yaml/front-matter.ts';
import { validateFields, validateLines } from './letters/validate-fields.ts';
import { findJsonFault } from './yaml/json-faults.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { listFolder, readBytes, type PathReading } from './read-path.ts';

/** A file of fields larger than this is a mistake, and would only slow the build down. */
const MAX_BYTES = 200_000;

/** The text of a source may be a book: some 300,000 words. */
const MAX_TEXT_BYTES = 2_000_000;

/** The fields of an entry with a body. */
const readFrontMatter = memoizeText(splitFrontMatter);

/** The fields of a file that is nothing else. */
const readYaml = memoizeText((text): FrontMatter => ({ ...parseYaml(text), body: '', bodyLine: 1 }));

/** A line that Git leaves where two versions of a file could not be joined. */
const CONFLICT_MARK = /^(?:<{7}|>{7})(?: |$)/m;

/** Reads paths below a project; what cannot be read becomes a problem at that path. */
export class ContentReader {
  readonly #root: string;
  readonly #problems: ProblemList;
  /** The texts of sources read so far, by which words that are quoted from them are known. */
  readonly #texts: string[] = [];

  constructor(root: string, problems: ProblemList) {
    this.#root = root;
    this.#problems = problems;
  }

  /** The names in a folder; none, without a problem, where the folder does not exist. */
  list(folder: string): string[] {
    const reading = listFolder(path.join(this.#root, folder), this.#limit(folder));
    if (reading.outcome === 'unreadable') this.#problems.holdReferences();
    return this.#valueOf(folder, 'folder', reading) ?? [];
  }

  /** The names in a folder that has been listed; null when it cannot be read, which has been reported. */
  listAgain(folder: string): readonly string[] | null {
    const reading = listFolder(path.join(this.#root, folder), this.#limit(folder));
    return reading.outcome === 'read' ? reading.value : reading.outcome === 'missing' ? [] : null;
  }

  /**
   * The bytes of the text of a source; null, and a problem, when it is no text that can be read. Fields that are read later
   * may hold what it holds.
   */
  sourceText(file: string): Uint8Array | null {
    const bytes = this.#bytes(file, MAX_TEXT_BYTES);
    // A text is kept as it was received, with its mark or line ends, as long as its letters can be read.
    const decoded = bytes && decodeUtf8(bytes);
    if (decoded !== null && 'fault' in decoded && /UTF|null/.test(decoded.fault)) {
      this.#refuseEncoding(file, decoded);
      return null;
    }
    if (bytes) this.#texts.push(new TextDecoder().decode(bytes));
    return bytes;
  }

  /** The text of a file whose lines are judged later, such as the ledger; null where there is none that can be read. */
  lines(file: string, maxBytes = MAX_TEXT_BYTES): string | null {
    const bytes = this.#bytes(file, maxBytes);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Refuses what stands in the place of a file that is not read here: a folder, a pipe, a link that leads out. */
  refuseUnreadable(file: string): void {
    this.#bytes(file, Infinity);
  }

  /** The fields of a YAML, JSON, Markdown or MDX file; null, and what is wrong as problems, when there are none. */
  fields(file: string, isOptional = false): FrontMatter | null {
    const problemsBefore = this.#problems.problems.length;
    const bytes = this.#bytes(file, MAX_BYTES);
    if (bytes === null) {
      const isMissing = this.#problems.problems.length === problemsBefore;
      if (isMissing && !isOptional) this.#problems.add('file-missing', nowhereIn(file), []);
      return null;
    }
    const decoded = decodeUtf8(bytes);
    if ('text' in decoded) return this.#parse(decoded.text, nowhereIn(file));
    this.#refuseEncoding(file, decoded);
    return null;
  }

  /** The bytes of a file; null, and a problem, when it cannot be read. Null alone when it does not exist. */
  #bytes(file: string, maxBytes: number): Uint8Array | null {
    return this.#valueOf(
      file,
      'file',
      readBytes(path.join(this.#root, file), { ...this.#limit(file), maxBytes }),
      maxBytes,
    );
  }

  /** Links stay within content/; that folder itself may be one. */
  #limit(file: string): { root?: string } {
    return file.includes('/') ? { root: path.join(this.#root, 'content') } : {};
  }

  #valueOf<T>(name: string, kind: 'file' | 'folder', reading: PathReading<T>, maxBytes = 0): T | null {
    if (reading.outcome === 'read') return reading.value;
    if (reading.outcome === 'unreadable') {
      this.#problems.add('path-unreadable', nowhereIn(name), [], { kind, reason: reading.reason });
    } else if (reading.outcome === 'too-large') {
      const details = { bytes: String(reading.bytes), limit: String(maxBytes) };
      this.#problems.add('file-too-large', nowhereIn(name), [], details);
    }
    return null;
  }

  #refuseEncoding(file: string, { fault, line }: { fault: string; line: number | null }): void {
    this.#problems.add('encoding-wrong', nowhereIn(file), [], { fault }, line ?? undefined);
  }

  #parse(saved: string, location: SourceLocation): FrontMatter | null {
    const text = saved.replaceAll('\r\n', '\n');
    const conflict = CONFLICT_MARK.exec(text);
    if (conflict) {
      const line = text.slice(0, conflict.index).split('\n').length;
      this.#problems.add('conflict-marks', location, [], { mark: conflict[0].trim() }, line);
      return null;
    }
    const content = /\.mdx?$/.test(location.file) ? readFrontMatter(text) : readYaml(text);
    if (!content) {
      const isReported = validateLines({ text: text.split('\n', 1)[0] ?? '', location }, this.#problems);
      if (!isReported) this.#problems.add('front-matter-missing', location, [], {}, 1);
      return null;
    }
    const written = { text: text.slice(0, text.length - content.body.length), location };
    // Where a character is forbidden, YAML may only say so again, and less well.
    const isOptedOut = content.errors.length > 0 && validateLines(written, this.#problems);
    for (const { line, reason } of isOptedOut ? [] : content.errors) {
      this.#problems.add('yaml-broken', location, [], { reason }, line);
    }
    for (const { line, text } of content.misquoted) {
      const reason = 'typographic quotation marks do not quote here, and would be published; use \' or "';
      this.#problems.add('field-invalid', location, [], { given: ` ${text}`, reason }, line);
      this.#problems.markLine(location.file, line);
    }
    const fault = content.errors.length === 0 && location.file.endsWith('.json') ? findJsonFault(text) : null;
    if (fault) this.#problems.add('json-broken', location, [], { reason: fault.reason }, fault.line);
    if (content.errors.length > 0 || fault) return null;
    const located = { ...location, lineOf: content.lineOf };
    const data = validateFields(content.data, { ...written, location: located }, this.#texts, this.#problems);
    return { ...content, data };
  }
}

/** A file as a whole, no line of it. */
export const nowhereIn = (file: string): SourceLocation => ({ file, lineOf: () => null });
