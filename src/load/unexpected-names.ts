import path from 'node:path';
import type { ProblemList } from '#problems/problem-list.ts';
import { nowhereIn } from './content-reader.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';

/** What editors, systems and Git leave beside a file that they change. */
const LEFT_BEHIND =
  /(?:~|\.(?:bak|backup|old|orig|rej|sw[a-p]|tmp|temp|save|part)|\.(?:BASE|LOCAL|REMOTE)\.\w+)$|^#.*#$|^~\$| copy\b| \(\d+\)/i;

/** Endings that authors write for those that are read here. */
const MEANT: Readonly<Record<string, string>> = {
  '.yml': '.yaml',
  '.json': '.yaml',
  '.markdown': '.md',
  '.mkd': '.md',
  '.text': '.txt',
};

/**
 * What an author may have meant by a name that is not expected, as a sentence with a space before it; empty when that
 * cannot be told.
 */
function explainName(name: string, endings: readonly string[], candidates: readonly string[] = []): string {
  if (name.includes('\ufffd')) return ' Its name is not UTF-8.';
  if (LEFT_BEHIND.test(name)) return ' It looks like a copy that a program left behind.';
  const { name: stem, ext } = path.parse(name);
  const small = ext.toLowerCase();
  const meant = [small, MEANT[small] ?? '', small === '.yaml' ? '.mdx' : ''].find(
    (ending) => ending !== ext && endings.includes(ending),
  );
  if (meant !== undefined) return ` Did you mean "${stem}${meant}"?`;
  const isNested = ext === '' && candidates.length === 0;
  return isNested
    ? ' Entries lie side by side, not in folders, and have an ending.'
    : didYouMean(name, candidates);
}

/** Refuses a file or folder by its name, with what was expected in its place. */
export function refuseName(
  problems: ProblemList,
  file: string,
  expected: string,
  endings: readonly string[] = [],
  names?: readonly string[],
): void {
  const suggestion = explainName(path.basename(file), endings, names);
  problems.add('file-unexpected', nowhereIn(file), [], { expected, suggestion });
}
