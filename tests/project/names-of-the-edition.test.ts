import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '#edition.ts';
import { PROJECT } from '#commands/project.ts';

const SRC = path.join(PROJECT, 'src');
const edition = loadEdition(PROJECT);

/** Words that the edition uses as a name, and the search knows as words of a language. */
const COMMON = /^foreign ministers$/i;

/** Every name and spelling of the registers, every id of a source or record, the titles of edition and sources. */
const names = [
  ...[...edition.people, ...edition.places, ...edition.organizations].flatMap(({ name, variants }) => [
    name,
    ...variants.map(({ form }) => form),
  ]),
  ...[...edition.sources, ...edition.events, ...edition.agreements, ...edition.figures].map(({ id }) => id),
  ...edition.sources.flatMap(({ shortTitle, title }) => [shortTitle, title.value]),
  edition.title.title,
  edition.title.shortTitle,
].filter((name) => name.length > 3 && !COMMON.test(name));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** The names of the edition in a file of code, its comments included: an example there can be made up. */
const findNames = (source: string): string[] => source.match(NAMED) ?? [];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro|css)$/.test(file),
);

describe('the code', () => {
  test('names nothing that the edition names', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(names.length).toBeGreaterThan(200);
    const found = files.flatMap((file) =>
      findNames(readFileSync(path.join(SRC, file), 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    "country: z.enum(['tajikistan', 'russia'])",
    '<p>The relations of Tajikistan since 1992</p>',
    "toUrl('/sources/mfa-2021/#p5')",
    '<ShortName>Tajikistan–Russia</ShortName>',
    "const heading = 'Vladimir Putin';",
  ])('is caught when it does: %s', (line) => {
    expect(findNames(line)).not.toEqual([]);
    expect(findNames(`/* ${line} */`)).not.toEqual([]);
  });

  test('may name a language', () => {
    expect(findNames("const names = ['Russian', 'Tajik'];")).toEqual([]);
  });
});
