import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEDGER, readLedger } from '#commands/record-addresses.ts';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';
import { checkAddress } from '../site/addresses/ledger.ts';
import { replaceInFolder } from './change-copy.ts';
import { pageAt, readSite, textOf, type Site } from '../site/site.ts';

const OLD = 'border-handover';
const NEW = 'handover-of-the-border';

describe('A record that is renamed', () => {
  let folder = '';
  let site: Site;

  beforeAll(async () => {
    folder = await copyProject();
    const content = path.join(folder, 'content');
    await rename(path.join(content, 'events', `${OLD}.mdx`), path.join(content, 'events', `${NEW}.mdx`));
    await replaceInFolder(content, new RegExp(`(?<![\\w-])${OLD}(?![\\w-])`, 'g'), NEW);
    const moved = path.join(content, 'moved.json');
    const lines = JSON.parse(await readFile(moved, 'utf8')) as Record<string, string>;
    await writeFile(moved, JSON.stringify({ ...lines, [`/events/${OLD}/`]: `/events/${NEW}/` }));
    const { code, output, dist } = await buildCopy(folder);
    expect(code, output).toBe(0);
    site = await readSite(dist);
  }, 120_000);
  afterAll(() => removeCopy(folder));

  it('keeps every address it had, anchors included', async () => {
    const ledger = readLedger(await readFile(path.join(folder, LEDGER), 'utf8'));
    expect(ledger).toContain(`/timeline/#${OLD}`);
    expect(ledger.flatMap((address) => checkAddress(address, site) ?? [])).toEqual([]);
  });

  it('has its page at the new address, to which the old one leads', () => {
    expect(textOf(pageAt(site, `/events/${NEW}/`).root.querySelector('h1'))).not.toBe('');
    const link = pageAt(site, `/events/${OLD}/`).root.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`${site.base}events/${NEW}/`);
    expect(site.edition.moved[`${site.base}events/${OLD}/`]).toBe(`${site.base}events/${NEW}/`);
  });
});
