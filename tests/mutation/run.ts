import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { PROJECT } from '#commands/project.ts';
import { findPart, formatScores, formatSurvivor, isSurvivor, PARTS, scoreOf, type Tally } from './score.ts';

/**
 * `npm run mutation`: changes the code of each part in every small way Stryker knows (a mutation), runs the unit
 * tests of that part on each, and prints the mutations that no test noticed and the share that were noticed.
 * `npm run mutation -- text` takes one part, `npm run mutation -- src/text/sentences.ts` some files.
 * Ends with exit code 1 below the target. reports/mutation/ gets a page for each part.
 *
 * Stryker's incremental mode is not used: it keeps the results of module constants that no test read before, also
 * when one does now.
 */
const TARGET = 85;

process.chdir(PROJECT);
const { positionals } = parseArgs({ allowPositionals: true });
const chosen = positionals.length === 0 ? Object.keys(PARTS) : positionals;

const tallies: Tally[] = [];
for (const [name, files] of Map.groupBy(chosen, findPart)) {
  const { code, tests } = PARTS[name];
  process.env['UNIT_TESTS'] = tests.join(',');
  const whole = files.includes(name) || files.includes(code);
  const results = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/setup/unit.config.ts' },
    mutate: whole ? [`${code}/**/*.ts`, '!**/*.d.ts'] : files,
    ignorePatterns: ['/dist', '/screenshots', '/reports', '/.astro', '/public'],
    tempDirName: 'reports/sandbox',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // On a busy machine a slow answer must not be taken for an endless loop.
    timeoutMS: 60_000,
    reporters: ['html'],
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    warnings: false,
    allowConsoleColors: false,
  }).runMutationTest();
  const mutants = results.map((mutant) => ({ ...mutant, fileName: toProjectPath(mutant.fileName) }));
  for (const mutant of mutants.filter(isSurvivor)) console.log(formatSurvivor(mutant));
  tallies.push({ name, statuses: mutants.map(({ status }) => status) });
}

function toProjectPath(file: string): string {
  return path.relative(PROJECT, path.resolve(file)).split(path.sep).join('/');
}

console.log(formatScores(tallies));
const score = scoreOf(tallies.flatMap(({ statuses }) => statuses));
if (score < TARGET) {
  console.error(`The score is below the target of ${TARGET} %. Write a test for what survived.`);
  process.exitCode = 1;
}
