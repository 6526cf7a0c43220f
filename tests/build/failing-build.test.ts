import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';
import { changeFile } from './change-copy.ts';

/** A block of the report: the problem of one file. */
const blockOf = (output: string, file: string): string => {
  const plain = output.replace(/\u001B\[[\d;]*m/g, '');
  return /[^]*?(?=\n\s*\n|$)/.exec(plain.slice(plain.indexOf(file)))?.[0] ?? '';
};

describe('A build', () => {
  let folder = '';
  beforeAll(async () => void (folder = await copyProject()));
  afterAll(() => removeCopy(folder));

  it('of a copy with three mistakes fails, with one report of all three', async () => {
    const content = (...names: string[]) => path.join(folder, 'content', ...names);
    await changeFile(content('events', 'embassy-of-russia-opened.mdx'), (text) =>
      text.replace(
        'The Embassy of the Russian Federation was opened on May 4th',
        'The Embassy of the Russian Federation was openend on May 4th',
      ),
    );
    await changeFile(content('events', 'putin-in-dushanbe-2000-07.mdx'), (text) =>
      text.replace('{ id: vladimir-putin, role', '{ id: vladimir-puttin, role'),
    );
    await appendFile(content('chapters', 'alliance.mdx'), '\n\nA paragraph with <b>an unclosed tag.\n');

    const { code, output } = await buildCopy(folder);
    expect(code).toBe(1);
    expect(output).not.toMatch(/Stack trace|^\s+at /m);
    expect(output).not.toContain('building');
    expect(output).toContain('3 problems in content/');

    const quote = blockOf(output, 'content/events/embassy-of-russia-opened.mdx');
    expect(quote).toMatch(/^content\/events\/embassy-of-russia-opened\.mdx:\d+ {2}quotes\.[\w-]+\S*/);
    expect(quote).toContain('[quote-not-found]');
    expect(quote).toContain('opened on May 4th');

    const person = blockOf(output, 'content/events/putin-in-dushanbe-2000-07.mdx');
    expect(person).toMatch(/^content\/events\/putin-in-dushanbe-2000-07\.mdx:\d+ {2}people\[0\]/);
    expect(person).toContain('[reference-unknown]');
    expect(person).toContain('vladimir-putin');

    const body = blockOf(output, 'content/chapters/alliance.mdx');
    expect(body).toMatch(/^content\/chapters\/alliance\.mdx:\d+/);
    expect(body).toContain('[body-unreadable]');
  });

  it.each([
    [{ SITE: 'nonsense' }, 'SITE="nonsense" cannot be used: it is no web address.'],
    [{ BASE: '/../x' }, 'BASE="/../x" cannot be used: "." and ".." name no folder of a site.'],
  ])('for %j fails before it begins, without a trace', async (env, says) => {
    const { code, output } = await buildCopy(folder, env);
    expect(code).toBe(1);
    expect(output).toContain(says);
    expect(output).not.toMatch(/Stack trace|^\s+at |content\//m);
  });
});
