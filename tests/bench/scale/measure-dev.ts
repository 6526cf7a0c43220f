import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startDevServer } from '../../setup/dev-server.ts';

const ROUNDS = 5;

/**
 * Has `npm run dev` serve a folder, changes an event, and measures how long its page takes to show the change, in
 * seconds: the middle one of several changes.
 */
export async function measureChange(folder: string, event: string): Promise<number> {
  await using server = await startDevServer(folder);
  const page = `/events/${event}/`;
  await server.open(page);
  const file = path.join(folder, 'content', 'events', `${event}.mdx`);
  const text = await readFile(file, 'utf8');
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    // Of two changes within a moment the second is not seen: nobody saves so often.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const words = `Changed for the ${round}. time.`;
    const begun = performance.now();
    await writeFile(file, text.replace(/^summary: .*$/m, `summary: ${words}`));
    while (!(await server.open(page)).html.includes(words))
      await new Promise((resolve) => setTimeout(resolve, 10));
    times.push((performance.now() - begun) / 1000);
  }
  await writeFile(file, text);
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}
