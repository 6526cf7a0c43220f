import { realpathSync } from 'node:fs';
import { loadEdition } from '#edition.ts';
import { EditionError } from '#problems/problem-list.ts';
import { compareFacts, formatDifference, type Difference } from './expected/compare-facts.ts';
import {
  createIsKnown,
  EXPECTED,
  readExpected,
  writeExpected,
  type Expected,
} from './expected/expected-file.ts';
import { listFacts } from './expected/list-facts.ts';
import { listRemarks, subjectOf } from './expected/list-remarks.ts';

/** How the content differs from what was accepted. */
export interface Review {
  readonly differences: readonly Difference[];
  /** Remarks on accepted entries that were not accepted. */
  readonly remarks: readonly string[];
  /** Remarks on entries that are new. */
  readonly remarksOnNew: readonly string[];
  /** The content as it would be accepted. */
  readonly found: Expected;
}

/** Compares the content below `root` with content/expected.json. Throws `EditionError` when it cannot be published. */
export async function reviewContent(root: string): Promise<Review> {
  const expected = await readExpected(root);
  const edition = loadEdition(root);
  const isKnown = createIsKnown(expected);
  const remarks = listRemarks(edition, root);
  const added = remarks.filter((remark) => !expected.remarks.includes(remark));
  return {
    differences: compareFacts(expected.facts, listFacts(edition, isKnown)),
    remarks: added.filter((remark) => isKnown(subjectOf(remark))),
    remarksOnNew: added.filter((remark) => !isKnown(subjectOf(remark))),
    found: { facts: listFacts(edition), remarks },
  };
}

/** Whether something that was accepted is changed or lost; what is only new may be accepted at leisure. */
export const hasRegressions = ({ differences, remarks }: Review): boolean =>
  remarks.length > 0 || differences.some(({ change }) => change !== 'new');

/** The review in lines: what is lost and changed first, then what is new, remarks, and a summary. */
export function formatReview({ differences, remarks, remarksOnNew }: Review): string {
  const of = (change: Difference['change']) => differences.filter((one) => one.change === change);
  const [lost, changed, added] = [of('lost'), of('changed'), of('new')];
  const all = [...remarks, ...remarksOnNew];
  const counts = [
    `${added.length} new`,
    `${changed.length} changed`,
    `${lost.length} lost`,
    `${all.length} ${all.length === 1 ? 'remark' : 'remarks'}`,
  ];
  return [
    ...[...lost, ...changed, ...added].map(formatDifference),
    ...all.map((remark) => `remark   ${remark}`),
    `content/ compared with ${EXPECTED}: ${counts.join(', ')}.`,
  ].join('\n');
}

/**
 * `npm run expected [-- --accept]`: prints how the content below `root` differs from what was accepted, and with
 * --accept accepts it. Returns the exit code: 1 when something accepted is changed or lost, when the content cannot be
 * published, or when an option is unknown.
 */
export async function checkExpected(
  root: string,
  options: readonly string[],
  print: (text: string) => void = console.log,
): Promise<number> {
  const unknown = options.find((option) => option !== '--accept');
  if (unknown !== undefined) {
    print(`Unknown option "${unknown}": npm run expected takes --accept or nothing.`);
    return 1;
  }
  try {
    const review = await reviewContent(root);
    print(formatReview(review));
    if (options.includes('--accept')) {
      await writeExpected(root, review.found);
      print(`${EXPECTED} was written: this is what is expected from now on.`);
      return 0;
    }
    if (!hasRegressions(review)) return 0;
    print('If this is intended, accept it: npm run expected -- --accept');
    return 1;
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    print(error.message);
    return 1;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  process.exitCode = await checkExpected(process.cwd(), process.argv.slice(2));
}
