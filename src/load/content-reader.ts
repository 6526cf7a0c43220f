import path from 'node:path';
import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { findForbiddenCharacters } from '#text/characters/forbidden-characters.ts';
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { listFolder, readBytes, type PathReading } from './read-path.ts';

/** A file larger than this is a mistake, and would only slow the build down. */
const MAX_BYTES = 200_000;

/** Reads paths below a project; what cannot be read becomes a problem at that path. */
export class ContentReader {
  readonly #root: string;
  readonly #problems: ProblemList;

  constructor(root: string, problems: ProblemList) {
    this.#root = root;
    this.#problems = problems;
  }

  /** The names in a folder; none, without a problem, where the folder does not exist. */
  list(folder: string): string[] {
    return this.#valueOf(folder, 'folder', listFolder(path.join(this.#root, folder))) ?? [];
  }

  /** The bytes of a file; null, and a problem, when it cannot be read. Null alone when it does not exist. */
  bytes(file: string): Uint8Array | null {
    return this.#valueOf(file, 'file', readBytes(path.join(this.#root, file)));
  }

  /** The fields of a YAML, JSON, Markdown or MDX file; null, and what is wrong as problems, when there are none. */
  fields(file: string, isOptional = false): FrontMatter | null {
    const location = nowhereIn(file);
    const reading = readBytes(path.join(this.#root, file));
    if (reading.outcome === 'missing' && !isOptional) this.#problems.add('file-missing', location, []);
    const bytes = this.#valueOf(file, 'file', reading);
    if (bytes === null) return null;
    if (bytes.byteLength > MAX_BYTES) {
      const details = { bytes: String(bytes.byteLength), limit: String(MAX_BYTES) };
      this.#problems.add('file-too-large', location, [], details);
      return null;
    }
    return this.#parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), location);
  }

  #valueOf<T>(name: string, kind: 'file' | 'folder', reading: PathReading<T>): T | null {
    if (reading.outcome === 'read') return reading.value;
    if (reading.outcome === 'unreadable') {
      this.#problems.add('path-unreadable', nowhereIn(name), [], { kind, reason: reading.reason });
    }
    return null;
  }

  #parse(written: string, location: SourceLocation): FrontMatter | null {
    const text = written.replaceAll('\r\n', '\n');
    const forbidden = findForbiddenCharacters(text);
    for (const { codePoint, why, line } of forbidden) {
      this.#problems.add('character-forbidden', location, [], { character: codePoint, why }, line);
    }
    const content = /\.mdx?$/.test(location.file)
      ? splitFrontMatter(text)
      : { ...parseYaml(text), body: '', bodyLine: 1 };
    if (!content) {
      this.#problems.add('front-matter-missing', location, [], {}, 1);
      return null;
    }
    // Where a character is forbidden, YAML may only say so again, and less well.
    const errors = forbidden.length > 0 ? [] : content.errors;
    for (const { line, reason } of errors) {
      this.#problems.add('yaml-broken', location, [], { reason }, line);
    }
    return content.errors.length > 0 ? null : content;
  }
}

/** A file as a whole, no line of it. */
export const nowhereIn = (file: string): SourceLocation => ({ file, lineOf: () => null });
