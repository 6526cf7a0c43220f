import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { serveFolder } from '#commands/serve.ts';

const START = path.join(PROJECT, 'src', 'commands', 'start.ts');

const running: ChildProcessByStdio<null, Readable, Readable>[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

/** Runs `npm start` over the last build until it has said where the site is, or has ended. */
async function start(...options: string[]): Promise<{ output: string; code: number | null }> {
  const child = spawn(process.execPath, [START, '--no-build', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => (output += words));
  const ended = once(child, 'close');
  while (child.exitCode === null && !output.includes('Press Ctrl-C to stop.')) {
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  return { output, code: child.exitCode };
}

/** Takes a free port and keeps it until the test is over. */
async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const addressIn = (output: string): string => /Address\s+(\S+)/.exec(output)?.[1] ?? '';

describe('npm start', () => {
  it('serves the last build and counts what it holds', async () => {
    const { output } = await start('--port', '0');
    const response = await fetch(addressIn(output));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<h1');
    expect(output).toMatch(/Records\s+\d+ \(\d+ events, \d+ agreements\)/);
    expect(output).toMatch(/Pages\s+\d+ \(\d+ indexed\)/);
    expect(output).not.toContain('taken');
  });

  it('takes the next free port when the wanted one is taken, and says so', async () => {
    const taken = await takePort();
    const { output } = await start('--port', String(taken));
    const [, said, port] = /Port (\d+) is taken, so the site is on port (\d+)\./.exec(output) ?? [];
    expect(Number(said)).toBe(taken);
    expect(Number(port)).toBeGreaterThan(taken);
    expect(new URL(addressIn(output)).port).toBe(port);
    expect((await fetch(addressIn(output))).status).toBe(200);
  });

  it.each([
    ['a port that is no number', ['--port', 'x'], 'Invalid port "x"'],
    ['a port that is too high', ['--port', '70000'], 'Invalid port "70000"'],
    ['an option that does not exist', ['--nonsense'], 'nonsense'],
  ])('ends with a sentence when given %s', async (_, options, words) => {
    const { output, code } = await start(...options);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('ends in order when it is told to', async () => {
    await start('--port', '0');
    const [child] = running;
    if (!child) throw new Error('Nothing runs.');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('A folder that is served', () => {
  /** A small site under a sub-path, with a file beside its folder that is not to be had. */
  async function serveSmallSite(base = '/') {
    const folder = await mkdtemp(path.join(tmpdir(), 'served-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(path.join(folder, 'dist', 'about'), { recursive: true });
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await writeFile(path.join(folder, 'dist', 'index.html'), 'home');
    await writeFile(path.join(folder, 'dist', '404.html'), 'no such page');
    await writeFile(path.join(folder, 'dist', 'about', 'index.html'), 'about');
    await writeFile(path.join(folder, 'dist', 'edition.json'), '{}');
    const served = await serveFolder(path.join(folder, 'dist'), { base });
    onTestFinished(() => served.close());
    return served;
  }

  const ask = async (address: string, init: RequestInit = {}) => {
    const response = await fetch(address, { redirect: 'manual', ...init });
    return { status: response.status, headers: response.headers, words: await response.text() };
  };

  it.each([
    ['', 200, 'home'],
    ['about/', 200, 'about'],
    ['edition.json', 200, '{}'],
    ['no/such/page/', 404, 'no such page'],
    ['about/no.css', 404, 'no such page'],
    ['edition.json/', 404, 'no such page'],
    ['%2e%2e%2fsecret.txt', 404, 'no such page'],
    ['..%2fsecret.txt', 404, 'no such page'],
    ['%00', 404, 'no such page'],
    ['%E0%A4%A', 400, 'not well formed'],
  ])('answers /%s with %i', async (address, status, words) => {
    const served = await serveSmallSite();
    const answer = await ask(served.address + address);
    expect(answer.status).toBe(status);
    expect(answer.words).toContain(words);
  });

  it('leads from a folder to its closing slash, the query kept', async () => {
    const served = await serveSmallSite();
    const { status, headers } = await ask(`${served.address}about?q=x`);
    expect([status, headers.get('location')]).toEqual([301, '/about/?q=x']);
  });

  it('is seen under its sub-path only', async () => {
    const served = await serveSmallSite('/record');
    expect(served.address).toMatch(/\/record\/$/);
    expect((await ask(`${served.address}about/`)).words).toBe('about');
    const { origin } = new URL(served.address);
    expect((await ask(`${origin}/about/`)).status).toBe(404);
    expect((await ask(`${origin}/record`)).headers.get('location')).toBe('/record/');
  });

  it('names the type of a file, and answers nothing but GET and HEAD', async () => {
    const served = await serveSmallSite();
    expect((await ask(`${served.address}edition.json`)).headers.get('content-type')).toContain(
      'application/json',
    );
    expect((await ask(served.address, { method: 'HEAD' })).words).toBe('');
    expect((await ask(served.address, { method: 'POST' })).status).toBe(405);
  });
});
