import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevServer, type DevServer } from '../setup/dev-server.ts';
import { copyProject, removeCopy } from '../setup/project-copy.ts';
import { eventText } from '../fixtures/example-records.ts';
import { smallEdition } from '../fixtures/small-edition.ts';
import { writeContent } from './sources/made-up-sources.ts';

/** Has the code of a copy write a line each time it reads its content. */
async function noteLoads(folder: string): Promise<void> {
  const file = path.join(folder, 'src/edition.ts');
  const code = await readFile(file, 'utf8');
  const noted = code.replace(
    'const content = readContent(root, problems);',
    `$& process.getBuiltinModule('node:fs').appendFileSync(root + '/loads.txt', 'read\\n');`,
  );
  expect(noted).not.toBe(code);
  await writeFile(file, noted);
}

const countLoads = async (folder: string): Promise<number> =>
  (await readFile(path.join(folder, 'loads.txt'), 'utf8')).trim().split('\n').length;

describe('While the site is developed', () => {
  let folder = '';
  let server: DevServer;
  const at = (name: string): string => path.join(folder, 'content', name);
  const statusOf = async (page: string): Promise<number> => (await server.open(page)).status;

  beforeAll(async () => {
    folder = await copyProject();
    await writeContent(folder, smallEdition().files, true);
    await noteLoads(folder);
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
    // So do the files beside its page, which are made when they are asked for.
    for (const ending of ['json', 'ics', 'md'])
      expect(await server.open(`/events/library-office-opened.${ending}`)).toMatchObject({
        status: 200,
        html: expect.stringContaining('A word was changed.'),
      });
    expect((await server.open('/events/library-office-opened.bib')).html).toContain('Library Office opened');
    expect(await statusOf('/events/none.json')).toBe(404);
  });

  it('a new record has its page, and one that is taken away has none any more', async () => {
    expect(await statusOf('/events/another/')).toBe(404);
    await writeFile(at('events/another.mdx'), eventText({ date: '1995' }));
    await expect.poll(() => statusOf('/events/another/')).toBe(200);
    expect((await server.open('/timeline/')).html).toContain('/events/another/');
    await rm(at('events/another.mdx'));
    await expect.poll(() => statusOf('/events/another/')).toBe(404);
    expect((await server.open('/timeline/')).html).not.toContain('/events/another/');
  });

  it('problems stand in every page, the report as the check prints it, and are gone when they are mended', async () => {
    const file = at('events/library-office-opened.mdx');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('kind: opening', 'kind: <party>').replace('places:', 'plaecs:'));
    for (const page of ['/', '/events/library-office-opened/', '/timeline/', '/nowhere/']) {
      await expect.poll(async () => (await server.open(page)).html).toContain('2 problems in content/');
      const { status, html } = await server.open(page);
      expect(status).toBe(500);
      expect(html).toContain('content/events/library-office-opened.mdx:4  kind  [field-invalid]');
      expect(html).toContain('Did you mean &quot;places&quot;?');
      expect(html).not.toContain('<party>');
      expect(html).not.toMatch(/node_modules|\bat .*\.ts:/);
      // The page that is shown instead asks to be loaded again when something is saved.
      expect(html).toContain('/@vite/client');
    }
    await writeFile(file, text);
    await expect.poll(() => statusOf('/events/library-office-opened/')).toBe(200);
    expect((await server.open('/')).html).not.toContain('problems in content/');
  });

  it('a body that is no MDX, and a file that is no text, are problems in the page, too', async () => {
    const file = at('chapters/the-library.mdx');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\nAn <b>open tag.\n`);
    await expect
      .poll(async () => (await server.open('/chapters/the-library/')).html)
      .toContain('[body-unreadable]');
    await writeFile(file, Buffer.from(`\ufeff${text}`, 'utf16le'));
    await expect
      .poll(async () => (await server.open('/chapters/the-library/')).html)
      .toContain('is saved as UTF-16');
    await writeFile(file, text);
    await expect.poll(() => statusOf('/chapters/the-library/')).toBe(200);
  });

  it('a change is read once, for the report of problems and for the page together', async () => {
    const file = at('events/library-office-opened.mdx');
    const text = await readFile(file, 'utf8');
    await server.open('/events/library-office-opened/');
    const before = await countLoads(folder);
    await writeFile(file, text.replace(/^summary: .*$/m, 'summary: Read once.'));
    expect((await server.open('/events/library-office-opened/')).html).toContain('Read once.');
    await server.open('/timeline/');
    expect(await countLoads(folder)).toBe(before + 1);
    await writeFile(file, text);
  });

  it('of two saves at once, the second is shown', async () => {
    const file = at('events/library-office-opened.mdx');
    const text = await readFile(file, 'utf8');
    for (const word of ['first', 'second']) {
      await writeFile(file, text.replace(/^summary: .*$/m, `summary: The ${word} of two.`));
    }
    await expect
      .poll(async () => (await server.open('/events/library-office-opened/')).html)
      .toContain('The second of two.');
    await writeFile(file, text);
  });
});
