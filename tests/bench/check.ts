import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '#commands/project.ts';
import { copyProject, removeCopy } from '../setup/project-copy.ts';
import { addMadeUpContent } from './scale/made-up-content.ts';

/**
 * `npm run bench:check`: the seconds of the processor that `npm run check` takes, without npm, in turn: when it has been
 * run before, with nothing kept from a run before, and with 5,000 made-up events more. `--other FOLDER` has another
 * version of the project, checked out there with its packages and its content, measured in the same turns. On Linux.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, other: { type: 'string' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a whole number from 1 on.');

const MADE_UP_EVENTS = 5000;

/** Seconds of the processor of all processes that this one started and that have ended. */
const readChildren = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
};

/** Runs the check of a project on the content below a folder, as its package.json says; the seconds it took. */
function measure(project: string, folder: string): number {
  const { scripts } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
    scripts: { check: string };
  };
  const words = scripts.check.split(' ').slice(1);
  const program = path.join(project, words.at(-1) ?? '');
  const before = readChildren();
  const { status, stderr } = spawnSync(process.execPath, [...words.slice(0, -1), program], { cwd: folder });
  if (status !== 0) throw new Error(`The check of ${folder} ended with ${status}: ${String(stderr)}`);
  return readChildren() - before;
}

/** Forgets what the check keeps from one run to the next. */
const forget = (project: string): void => {
  for (const kept of ['compiled', 'node'])
    rmSync(path.join(project, 'node_modules', '.cache', kept), { recursive: true, force: true });
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const copy = await copyProject();
const large = await copyProject();
try {
  await addMadeUpContent(path.join(large, 'content'), MADE_UP_EVENTS);
  const { other } = values;
  const cases: { name: string; run: () => number; taken: number[] }[] = [
    { name: 'run before', run: () => measure(PROJECT, PROJECT), taken: [] },
    { name: 'nothing kept', run: () => (forget(copy), measure(copy, copy)), taken: [] },
    { name: `${MADE_UP_EVENTS} events more`, run: () => measure(PROJECT, large), taken: [] },
    ...(other === undefined
      ? []
      : [{ name: 'the other version', run: () => measure(other, other), taken: [] }]),
  ];
  for (const { run } of cases) run();
  for (let turn = 0; turn < runs; turn += 1) for (const { run, taken } of cases) taken.push(run());
  console.log(
    `The check, ${runs} times in turn; median of user and system time, Node ${process.versions.node}`,
  );
  for (const { name, taken } of cases) console.log(`  ${name.padEnd(20)} ${median(taken).toFixed(2)} s`);
  const [ours, theirs] = [cases[0], cases[3]];
  if (ours && theirs)
    console.log(
      `Run before, it takes ${(median(ours.taken) / median(theirs.taken)).toFixed(2)} of the other.`,
    );
} finally {
  await Promise.all([copy, large].map(removeCopy));
}
