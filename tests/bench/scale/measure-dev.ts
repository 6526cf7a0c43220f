import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startDevServer } from '../../setup/dev-server.ts';
import { readCpuOf } from './process-cpu.ts';

const ROUNDS = 5;

/** What a changed record costs until it is shown, in seconds: the middle one of several changes. */
export interface ChangeCost {
  /** From its being saved to its being shown. */
  readonly wall: number;
  /** Of the processor, in the server; on a busy machine the figure to go by. NaN elsewhere than on Linux. */
  readonly cpu: number;
}

/** Has `npm run dev` serve a folder, changes an event, and measures what it takes until its page shows the change. */
export async function measureChange(folder: string, event: string): Promise<ChangeCost> {
  await using server = await startDevServer(folder);
  const page = `/events/${event}/`;
  await server.open(page);
  const file = path.join(folder, 'content', 'events', `${event}.mdx`);
  const text = await readFile(file, 'utf8');
  const costs: ChangeCost[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    // Of two changes within a moment the second is not seen: nobody saves so often.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const words = `Changed for the ${round}. time.`;
    const [begun, cpu] = [performance.now(), readCpu(server.pid)];
    await writeFile(file, text.replace(/^summary: .*$/m, `summary: ${words}`));
    while (!(await server.open(page)).html.includes(words))
      await new Promise((resolve) => setTimeout(resolve, 10));
    costs.push({ wall: (performance.now() - begun) / 1000, cpu: readCpu(server.pid) - cpu });
  }
  await writeFile(file, text);
  const middle = (name: keyof ChangeCost): number =>
    costs.map((cost) => cost[name]).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
  return { wall: middle('wall'), cpu: middle('cpu') };
}

function readCpu(pid: number): number {
  try {
    return readCpuOf(pid);
  } catch {
    return NaN;
  }
}
