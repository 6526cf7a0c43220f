import type { Stryker } from '@stryker-mutator/core';

/** What Stryker says of one mutation. */
export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
type MutantStatus = MutantResult['status'];

/** The parts that are measured: their code, and the folders of tests that have to notice a mutation of it. */
export const PARTS = {
  text: { code: 'src/text', tests: ['tests/unit/text'] },
  dates: { code: 'src/dates', tests: ['tests/unit/dates'] },
  validate: {
    code: 'src/edition/validate',
    tests: [
      'tests/unit/problems',
      'tests/unit/edition/validate',
      'tests/unit/edition/agreements',
      'tests/unit/edition/apparatus',
      'tests/unit/edition/evidence',
    ],
  },
} as const satisfies Record<string, { code: string; tests: readonly string[] }>;

export type PartName = keyof typeof PARTS;

/** The outcomes of the mutations of one part. */
export interface Tally {
  readonly name: string;
  readonly statuses: readonly MutantStatus[];
}

const KILLED: readonly MutantStatus[] = ['Killed', 'Timeout'];
const SURVIVED: readonly MutantStatus[] = ['Survived', 'NoCoverage'];

/** The part that a name (`text`) or the path of a file or folder (`src/text/words`) belongs to; throws for any other. */
export function findPart(given: string): PartName {
  const names = Object.keys(PARTS) as PartName[];
  const found = names.find(
    (name) => given === name || given === PARTS[name].code || given.startsWith(`${PARTS[name].code}/`),
  );
  if (found === undefined) {
    throw new Error(`No part "${given}". Give one of ${names.join(', ')}, or a file of one of them.`);
  }
  return found;
}

/** Whether every test passed although the code was changed. */
export const isSurvivor = ({ status }: Pick<MutantResult, 'status'>): boolean => SURVIVED.includes(status);

/**
 * The share of mutations that a test noticed, in percent. Those that did not compile, or were told to be left
 * alone, do not count. 100 when there is none.
 */
export function scoreOf(statuses: readonly MutantStatus[]): number {
  const killed = statuses.filter((status) => KILLED.includes(status)).length;
  const survived = statuses.filter((status) => SURVIVED.includes(status)).length;
  return killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
}

/** One mutation that no test noticed: place, kind, and what stood in place of the code. */
export function formatSurvivor(mutant: MutantResult): string {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  const place = `${fileName}:${location.start.line}:${location.start.column}`;
  const why = status === 'NoCoverage' ? 'no test runs this' : 'survived';
  return `${place}  ${mutatorName}, ${why}: ${replacement.replace(/\s+/g, ' ')}`;
}

/** The score of each part, one a line, and of all together. */
export function formatScores(tallies: readonly Tally[]): string {
  const all: Tally = { name: 'all', statuses: tallies.flatMap(({ statuses }) => statuses) };
  return [...tallies, all]
    .map(({ name, statuses }) => {
      const survived = statuses.filter((status) => SURVIVED.includes(status)).length;
      const score = scoreOf(statuses).toFixed(1).padStart(5);
      return `${name.padEnd(10)}${score} %   ${statuses.length} mutations, ${survived} survived`;
    })
    .join('\n');
}
