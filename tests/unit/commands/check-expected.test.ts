import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkExpected } from '#commands/check-expected.ts';
import { EXPECTED, readExpected } from '#commands/expected/expected-file.ts';
import { eventText } from '../../fixtures/example-records.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

/** The small edition in a folder of its own. */
async function writeEdition(): Promise<{
  root: string;
  write: (name: string, text: string) => Promise<void>;
}> {
  const root = await mkdtemp(path.join(tmpdir(), 'expected-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const write = async (name: string, text: string | Uint8Array) => {
    const file = path.join(root, 'content', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const [name, text] of smallEdition().files) await write(name, text);
  return { root, write };
}

/** Runs the command in a folder; its exit code and all that it printed. */
async function run(root: string, ...options: string[]): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const code = await checkExpected(root, options, (text) => lines.push(text));
  return { code, output: lines.join('\n') };
}

describe('npm run expected', () => {
  it('tells of a file that was not written by it, as after a conflict of Git, without a trace', async () => {
    const { root, write } = await writeEdition();
    await write('expected.json', '<<<<<<< HEAD\n{}\n');
    const { code, output } = await run(root);
    expect(code).toBe(1);
    expect(output).toContain('content/expected.json  [yaml-broken]\n  Not valid YAML: it is not as');
  });

  it('shows what is new without failing, and writes nothing unless told to accept it', async () => {
    const { root, write } = await writeEdition();
    const first = await run(root);
    expect(first.output).toMatch(/^new {6}events /m);
    expect(first.code).toBe(0);
    expect(await readExpected(root)).toEqual({ facts: {}, remarks: [] });

    expect((await run(root, '--accept')).output).toContain(`${EXPECTED} was written`);
    expect((await run(root)).output).toMatch(
      /^content\/ compared with .*: 0 new, 0 changed, 0 lost, 0 remarks\.$/m,
    );

    await write('events/added.mdx', eventText({ date: '1994' }));
    const added = await run(root);
    expect(added.output).toMatch(/^new {6}events added$/m);
    expect(added.output).toMatch(/^remark {3}added: no chapter cites it$/m);
    expect(added.code).toBe(0);
  });

  it('fails when something accepted is changed, until it is accepted', async () => {
    const { root, write } = await writeEdition();
    await run(root, '--accept');
    const file = [...smallEdition().files.keys()].find((name) => name.startsWith('figures/')) ?? '';
    const before = await readFile(path.join(root, 'content', file), 'utf8');
    await write(file, before.replace('value: more', 'value: More'));
    const changed = await run(root);
    expect(changed.output).toMatch(/^changed {2}figures .*, value: .* → /m);
    expect(changed.code).toBe(1);
    expect((await run(root, '--accept')).output).toMatch(/^changed /m);
    expect((await run(root)).code).toBe(0);
  });

  it('fails when an accepted entry gets a remark', async () => {
    const { root, write } = await writeEdition();
    await run(root, '--accept');
    const file = [...smallEdition().files.keys()].find((name) => name.startsWith('events/')) ?? '';
    const before = await readFile(path.join(root, 'content', file), 'utf8');
    await write(file, before.replace(/(summary: .*)\.\n/, '$1\n'));
    const { code, output } = await run(root);
    expect(output).toMatch(/^remark .*: its summary is no sentence$/m);
    expect(code).toBe(1);
  });

  it('prints the report of content that cannot be published, and refuses an unknown option', async () => {
    const { root, write } = await writeEdition();
    await write('events/added.mdx', 'no front matter');
    const broken = await run(root);
    expect([broken.code, broken.output]).toEqual([1, expect.stringContaining('[front-matter-missing]')]);
    const unknown = await run(root, '--acept');
    expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining('"--acept"')]);
  });

  it('does not take a file that cannot be read for one that is not there', async () => {
    const { root } = await writeEdition();
    await mkdir(path.join(root, EXPECTED));
    await expect(readExpected(root)).rejects.toThrow('EISDIR');
  });
});
