import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readCpuOf } from './process-cpu.ts';

/*
 * Loaded into a process that is measured (`node --import`): when it ends, it writes what it took of the processor, with
 * all processes that it started, and how much memory it held at the most.
 */

/** Where to write, and for whom: a process started by the measured one loads this file, too. */
const { USAGE_FILE: file, USAGE_PARENT: parent } = process.env;

/** The processes this one started that still run, or have ended without its having noticed. */
const listChildren = (): number[] =>
  readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

/** Seconds of the processor, of this process and all it started; elsewhere than on Linux, of this process alone. */
function readCpu(): number {
  try {
    return ['self' as const, ...listChildren()].reduce<number>((sum, id) => sum + readCpuOf(id), 0);
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
