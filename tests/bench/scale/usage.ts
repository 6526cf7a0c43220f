import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/*
 * Loaded into a process that is measured (`node --import`): when it ends, it writes what it took of the processor, with
 * all processes that it started, and how much memory it held at the most.
 */

/** A tick of /proc, in seconds; the same on every Linux of today. */
const TICK = 0.01;

/** Where to write, and for whom: a process started by the measured one loads this file, too. */
const { USAGE_FILE: file, USAGE_PARENT: parent } = process.env;

/** Seconds of the processor that a process took, with those it waited for. */
function readProcess(id: number | 'self'): number {
  // After the name of the program, which may hold anything: fields 14 to 17, counted from 3.
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * TICK, 0);
}

/** The processes this one started that still run, or have ended without its having noticed. */
const listChildren = (): number[] =>
  readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

/** Seconds of the processor, of this process and all it started; elsewhere than on Linux, of this process alone. */
function readCpu(): number {
  try {
    return ['self' as const, ...listChildren()].reduce<number>((sum, id) => sum + readProcess(id), 0);
  } catch {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    return (userCPUTime + systemCPUTime) / 1e6;
  }
}

if (file !== undefined && String(process.ppid) === parent) {
  process.on('exit', () => {
    writeFileSync(file, JSON.stringify({ cpu: readCpu(), peak: process.resourceUsage().maxRSS * 1024 }));
  });
}
