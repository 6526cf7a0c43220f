import type { FieldPath, ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { findHidden } from '#text/letters/hidden-characters.ts';
import { correctLetters, validateLetters } from '#text/letters/validate-letters.ts';
import type { ExpectedScript, LetterFault } from '#text/letters/letter-fault.ts';
import { hasOnlyKnownCharacters } from '#text/letters/plain-letters.ts';
import { reportLetters } from './report-letters.ts';

/** The fields of a file as they are written, and where problems in them are reported. */
interface Written {
  text: string;
  location: SourceLocation;
}

type Fields = Record<string, unknown>;

/** Fields with words of a source, which may hold whatever the source holds. */
const QUOTING_FIELDS: ReadonlySet<unknown> = new Set([
  ...['exact', 'prefix', 'suffix', 'words', 'titleAsPrinted', 'value', 'unit', 'title', 'titles'],
  ...['form', 'name', 'printed', 'original'],
]);

/** Fields whose words are of many languages, and whose script their neighbours do not tell. */
const ANY_SCRIPT = /^content\/(?:search-lexicon|references|calques|offices)\.yaml$/;

const CYRILLIC_LANGUAGES = /^(?:ru|tg|uk|be|bg|mk|ky|kk|mn|tt|ba|os|ce|cv)(?:-Cyrl)?$/;
const LATIN_LANGUAGES = /-Latn$|^(?:en|de|fr|es|it|pt|nl|pl|cs|sk|tr|sv|fi|da|no|hu|ro|et|lv|lt|la)$/;

/** Whether anything can be wrong in a file at all: letters beyond ASCII, tabs, and the signs that begin escapes. */
const MAY_BE_WRONG = /[^\n -%'-[\]-~]|\?{4}/;

/**
 * Validates the letters of all fields of a file as they were parsed, their keys included, so that no escape hides any, and
 * those of its comments. What is wrong becomes problems; the fields returned hold what was meant, so that nothing else
 * is said of them. Words that stand letter by letter in one of the `texts` of the sources are left alone.
 */
export function validateFields(
  data: unknown,
  written: Written,
  texts: readonly string[],
  problems: ProblemList,
): unknown {
  if (!MAY_BE_WRONG.test(written.text)) return data;
  const lines = new FaultLines(written.text);
  const { location } = written;
  // The path of what is visited; copied where something is wrong with it.
  const at: (string | number)[] = [];

  const validate = (value: string, expected: ExpectedScript): string => {
    const faults = validateLetters(value, expected);
    if (faults.length === 0) return value;
    const path = [...at];
    const from = location.lineOf(path) ?? 1;
    const isQuoted = isQuoting(path) && texts.some((text) => text.includes(value));
    const placed = faults.map((fault) => ({ fault, line: lines.take(fault.found, from) }));
    if (isQuoted) return value;
    reportLetters(placed, location, path, problems);
    return correctLetters(value, faults);
  };
  // Most values are right, and are handed back as they are.
  const visit = (value: unknown, expected: ExpectedScript): unknown => {
    if (typeof value === 'string') return validate(value, expected);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return visitList(value, expected);
    return Object.getPrototypeOf(value) === Object.prototype ? visitMap(value as Fields, expected) : value;
  };
  const visitList = (list: unknown[], expected: ExpectedScript): unknown[] => {
    let corrected = list;
    for (const [index, item] of list.entries()) {
      at.push(index);
      const right = visit(item, expected);
      at.pop();
      if (right !== item) corrected = corrected.with(index, right);
    }
    return corrected;
  };
  const visitMap = (map: Fields, expected: ExpectedScript): Fields => {
    const formScript = scriptOf(map);
    const corrected: Fields = {};
    let isSame = true;
    for (const key in map) {
      at.push(key);
      const script = key === 'form' ? formScript : key === 'lang' || key === 'language' ? 'Latin' : expected;
      const [name, right] = [validate(key, null), visit(map[key], script)];
      at.pop();
      isSame &&= name === key && right === map[key];
      corrected[name] = right;
    }
    return isSame ? map : corrected;
  };
  const corrected = visit(data, ANY_SCRIPT.test(location.file) ? null : 'Latin');
  reportHidden(written, lines, problems);
  return corrected;
}

/** Reports the hidden characters of a file whose fields cannot be read; whether there are any. */
export function validateLines(written: Written, problems: ProblemList): boolean {
  const before = problems.problems.length;
  reportHidden(written, new FaultLines(written.text), problems);
  return problems.problems.length > before;
}

/** What cannot be seen and no field holds: in comments, and where it is a part of the YAML itself. */
function reportHidden({ text, location }: Written, lines: FaultLines, problems: ProblemList): void {
  if (hasOnlyKnownCharacters(text)) return;
  for (const [index, line] of text.split('\n').entries()) {
    const faults = findHidden(line).filter(({ found }) => !lines.isTaken(found, index + 1));
    reportLetters(
      faults.map((fault) => ({ fault, line: index + 1 })),
      location,
      [],
      problems,
    );
  }
}

/** Whether a field, or the list or map it stands in, holds words of a source. */
const isQuoting = (path: FieldPath): boolean =>
  QUOTING_FIELDS.has(path.findLast((step) => typeof step === 'string'));

/** The script that the language of a spelling is written in, where its neighbour tells the language. */
function scriptOf({ lang }: Fields): ExpectedScript {
  if (typeof lang !== 'string') return null;
  if (LATIN_LANGUAGES.test(lang)) return 'Latin';
  if (CYRILLIC_LANGUAGES.test(lang)) return 'Cyrillic';
  return lang === 'el' ? 'Greek' : null;
}

/** Which lines of a file hold a letter that a field was found to hold. */
class FaultLines {
  readonly #text: string;
  #split: readonly string[] | undefined;
  /** "12 ​" for line 12 and a letter. */
  readonly #taken = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  get #lines(): readonly string[] {
    return (this.#split ??= this.#text.split('\n'));
  }

  /** The first line from `from` on, within a long value, that holds `found` as it is; `from` itself where none does. */
  take(found: LetterFault['found'], from: number): number {
    const end = Math.min(from + 40, this.#lines.length);
    for (let line = from; line <= end; line += 1) {
      if (!this.#lines[line - 1]?.includes(found)) continue;
      this.#taken.add(`${line} ${found}`);
      return line;
    }
    return from;
  }

  isTaken(found: LetterFault['found'], line: number): boolean {
    return this.#taken.has(`${line} ${found}`);
  }
}
