import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevServer, type DevServer } from '../setup/dev-server.ts';
import { copyProject, removeCopy } from '../setup/project-copy.ts';
import { eventText } from '../fixtures/example-records.ts';
import { smallEdition } from '../fixtures/small-edition.ts';
import { writeContent } from './sources/made-up-sources.ts';

describe('While the site is developed', () => {
  let folder = '';
  let server: DevServer;
  const at = (name: string): string => path.join(folder, 'content', name);
  const statusOf = async (page: string): Promise<number> => (await server.open(page)).status;

  beforeAll(async () => {
    folder = await copyProject();
    await writeContent(folder, smallEdition().files, true);
    server = await startDevServer(folder);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await removeCopy(folder);
  });

  it('a changed record is shown as it is now, on its page and in lists', async () => {
    expect((await server.open('/events/library-office-opened/')).html).toContain('opened in Northport.');
    const file = at('events/library-office-opened.mdx');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^summary: .*$/m, 'summary: A word was changed.'));
    for (const page of ['/events/library-office-opened/', '/timeline/'])
      await expect.poll(async () => (await server.open(page)).html).toContain('A word was changed.');
  });

  it('a new record has its page, and one that is taken away has none any more', async () => {
    expect(await statusOf('/events/another/')).toBe(404);
    await writeFile(at('events/another.mdx'), eventText({ date: '1995' }));
    await expect.poll(() => statusOf('/events/another/')).toBe(200);
    await rm(at('events/another.mdx'));
    await expect.poll(() => statusOf('/events/another/')).toBe(404);
  });
});
