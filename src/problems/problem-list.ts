import { PROBLEMS, type ProblemCode } from './catalogue.ts';

/** A field as a path from the top of the front matter: `['quotes', 'opened-a', 'exact']`. */
export type FieldPath = readonly (string | number)[];

/** The file, and the way from a field to its line. Content entries fit. */
export interface SourceLocation {
  file: string;
  lineOf(path: FieldPath): number | null;
}

/** One thing wrong in content/, told to its author: where, what, what to do. */
export interface Problem {
  code: ProblemCode;
  file: string;
  line: number | null;
  field: string;
  message: string;
  remedy: string;
}

/** Writes a path as an author would: `places[0].rule`. */
export function formatField(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

function fill(template: string, details: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
}

/** Problems of pointing to what is not there, and which of their details holds the id or path pointed to. */
const POINTERS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'reference-unknown': 'id',
  'link-broken': 'address',
  'permalink-gone': 'to',
};

/** Gathers problems, so that an author sees all of them at once. */
export class ProblemList {
  readonly problems: Problem[] = [];
  readonly #unread = new Set<string>();

  /** Remembers an entry that is there but cannot be read: who points to it is not at fault. */
  addUnreadable(id: string): void {
    this.#unread.add(id);
  }

  /** Adds a problem at a field of a file; `line` when it is known better than by the field. */
  add(
    code: ProblemCode,
    location: SourceLocation,
    path: FieldPath,
    details: Record<string, string> = {},
    line?: number,
  ): void {
    const pointedTo = details[POINTERS[code] ?? ''] ?? '';
    if (pointedTo.split(/[/#]/).some((id) => this.#unread.has(id))) return;
    const { message, remedy } = PROBLEMS[code];
    this.problems.push({
      code,
      file: location.file,
      line: line ?? location.lineOf(path),
      field: formatField(path),
      message: fill(message, { suggestion: '', nearest: '', ...details }),
      remedy: fill(remedy, details),
    });
  }

  /** Throws {@link EditionError} when anything was found. */
  throwIfAny(): void {
    if (this.problems.length > 0) throw new EditionError(this.problems);
  }
}

/** The report of all problems: one block each, sorted by file and line. */
export function formatReport(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
  );
  const blocks = sorted.map(({ code, file, line, field, message, remedy }) => {
    const where = [line === null ? file : `${file}:${line}`, field].filter(Boolean).join('  ');
    return `${where}  [${code}]\n  ${message}\n  → ${remedy}`;
  });
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/`;
  return `${count}\n\n${blocks.join('\n\n')}\n`;
}

/** Content that cannot be published: carries every problem found, and the report as its message. */
export class EditionError extends Error {
  override name = 'EditionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatReport(problems));
    // The report says where; a trail through our code would only bury it.
    this.stack = this.message;
    this.problems = problems;
  }
}
