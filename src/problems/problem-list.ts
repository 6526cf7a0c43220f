import { compareText } from '#text/order/compare-text.ts';
import { PROBLEMS, type ProblemCode } from './catalogue.ts';

/** A field as the path to it from the top of the front matter: `['quotes', 'opened-a', 'exact']`. */
export type FieldPath = readonly (string | number)[];

/** A file of content/, or an entry of one, and the line of each of its fields, counted from 1; null when not known. */
export interface SourceLocation {
  file: string;
  /** The path of the entry within the file, which reports put before its fields; absent for the file itself. */
  within?: FieldPath;
  lineOf: (path: FieldPath) => number | null;
}

/** One thing wrong in content/, as its author reads it: where, what, and how to put it right. */
export interface Problem {
  code: ProblemCode;
  file: string;
  line: number | null;
  field: string;
  message: string;
  remedy: string;
}

/** The location of an entry of a map: its file, and lines looked up below its key. */
export const locateEntry = ({ file, lineOf }: SourceLocation, key: string): SourceLocation => ({
  file,
  within: [key],
  lineOf: (path) => lineOf([key, ...path]),
});

/** Writes a path as an author would: `places[0].rule`. */
export function formatField(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** A path whose name cannot disturb the report: signs that steer a terminal, or break a line, are shown by their number. */
const showName = (file: string): string =>
  file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);

/** Puts details in the place of the `{placeholders}` of a template; placeholders without a detail stay. One line, whatever they hold. */
function fill(template: string, details: Record<string, string>): string {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
  return filled.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** The problems of a reference that leads nowhere, and which of their details is the id or path referred to. */
const TARGETS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'reference-unknown': 'id',
  'link-broken': 'address',
  'permalink-gone': 'to',
  'source-text-missing': 'expected',
  'address-lost': 'address',
};

/** Whether one of two paths leads through the other. */
const isWithin = (one: FieldPath, other: FieldPath): boolean =>
  one.slice(0, other.length).every((step, depth) => step === other[depth]);

/** Collects problems, so that an author sees all of them in one report. */
export class ProblemList {
  readonly problems: Problem[] = [];
  readonly #unreadableIds = new Set<string>();
  readonly #faults = new Map<SourceLocation, readonly FieldPath[]>();
  readonly #faultyLines = new Set<string>();
  /** Fields that name what is not there; what they say needs no proof. */
  readonly #unresolved = new Map<SourceLocation, readonly FieldPath[]>();
  #holdsReferences = false;

  /** Marks an entry that exists but cannot be read, so that references to it are not reported as problems too. */
  addUnreadable(id: string): void {
    this.#unreadableIds.add(id);
  }

  /**
   * Holds back all problems of references that lead nowhere: a whole folder or list, to which they may lead, cannot be
   * read, which is a problem of its own.
   */
  holdReferences(): void {
    this.#holdsReferences = true;
  }

  /**
   * Marks fields of an entry as wrong, after they were reported. What would follow from them is no problem of its own:
   * anything at, above or below such a field; a fact without words, where a quote is at fault; fields that contradict.
   */
  markFaulty(location: SourceLocation, paths: readonly FieldPath[]): void {
    this.#faults.set(location, [...(this.#faults.get(location) ?? []), ...paths]);
  }

  /** Marks a line whose value was reported, so that what becomes of the value is not reported too. */
  markLine(file: string, line: number): void {
    this.#faultyLines.add(`${file}:${line}`);
  }

  #followsFromFault(code: ProblemCode, location: SourceLocation, path: FieldPath): boolean {
    const faults = this.#faults.get(location);
    if (!faults) return false;
    const isFact = code === 'fact-unsupported' || code === 'fact-not-in-words';
    if (isFact && faults.some(([field]) => field === 'quotes')) return true;
    // A body that cites a quote which could not be read under its key.
    const isCitation = code === 'reference-unknown' && path.length === 0;
    if (isCitation && faults.some(([field, ...key]) => field === 'quotes' && key.length < 2)) return true;
    return code === 'fields-contradict' || (path.length > 0 && faults.some((fault) => isWithin(path, fault)));
  }

  /**
   * Adds a problem at a field of a file. `details` fill the placeholders of its message; `line`, counted from 1,
   * overrides the line of the field.
   */
  add(
    code: ProblemCode,
    location: SourceLocation,
    path: FieldPath,
    details: Record<string, string> = {},
    line?: number,
  ): void {
    if (this.#followsFromFault(code, location, path)) return;
    const unresolved = this.#unresolved.get(location) ?? [];
    if (code.startsWith('fact-') && unresolved.some((other) => isWithin(path, other))) return;
    if (code === 'reference-unknown' && path.length > 0) {
      this.#unresolved.set(location, [...unresolved, path]);
    }
    if (this.#holdsReferences && (code in TARGETS || code === 'title-unknown')) return;
    const target = details[TARGETS[code] ?? ''] ?? '';
    if (target.split(/[/#]/).some((id) => this.#unreadableIds.has(id))) return;
    const place = line ?? location.lineOf(path);
    const isOfValue = code === 'field-invalid' || code === 'date-invalid' || code === 'reference-unknown';
    if (isOfValue && this.#faultyLines.has(`${location.file}:${place}`)) return;
    const { message, remedy } = PROBLEMS[code];
    this.problems.push({
      code,
      file: showName(location.file),
      line: place,
      field: formatField([...(location.within ?? []), ...path]),
      message: fill(message, { suggestion: '', nearest: '', instead: '', ...details }),
      remedy: fill(remedy, details),
    });
  }
}

/** The report of all problems: one block for each, sorted by file and line. */
export function formatReport(problems: readonly Problem[]): string {
  const sorted = problems.toSorted((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  const blocks = sorted.map(({ code, file, line, field, message, remedy }) => {
    const where = [line === null ? file : `${file}:${line}`, field].filter(Boolean).join('  ');
    return `${where}  [${code}]\n  ${message}\n  → ${remedy}`;
  });
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/`;
  return `${count}\n\n${blocks.join('\n\n')}\n`;
}

/** Content that cannot be published. Its message is the report of all problems. */
export class EditionError extends Error {
  override name = 'EditionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatReport(problems));
    // The report names the file and line to correct; a stack trace through this code would hide it.
    this.stack = this.message;
    this.problems = problems;
  }
}
