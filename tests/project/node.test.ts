import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';

const read = (file: string): Promise<string> => readFile(path.join(PROJECT, file), 'utf8');
const manifest: {
  engines: { node: string };
  optionalDependencies: Record<string, string>;
} = JSON.parse(await read('package.json'));
const lock: {
  packages: Record<string, { version?: string; os?: string | string[]; cpu?: string | string[] }>;
} = JSON.parse(await read('package-lock.json'));
const version = (await read('.nvmrc')).trim();

describe('The version of Node', () => {
  test('is the same in .nvmrc and in every package that brings it', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const versions = Object.keys(manifest.optionalDependencies).map((name) => [
      name,
      manifest.optionalDependencies[name],
      lock.packages[`node_modules/${name}`]?.version,
    ]);
    expect(versions).toEqual(versions.map(([name]) => [name, version, version]));
  });

  test('is of the major version that package.json asks for', () => {
    expect(manifest.engines.node).toBe(`>=${version.split('.')[0]}`);
  });

  test('comes for the machines that the README names', () => {
    const machines = Object.keys(manifest.optionalDependencies).map((name) => {
      const { os, cpu } = lock.packages[`node_modules/${name}`] ?? {};
      return `${os} ${cpu}`;
    });
    expect(machines.toSorted()).toEqual([
      'darwin arm64',
      'darwin x64',
      'linux arm64',
      'linux x64',
      'win32 x64',
    ]);
  });

  test('is named in the README', async () => {
    expect(await read('README.md')).toContain(`Node ${version.split('.')[0]}`);
  });
});
