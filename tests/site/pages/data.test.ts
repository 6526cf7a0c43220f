import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { DATA_FILES, DTS_PATH, TABLE_NAMES, tablePath } from '#edition/addresses/data-files.ts';
import { listDtsFiles } from '#exports/tei/dts.ts';
import { formatBytes } from '#site/home/data/describe-file.ts';
import { pageAt, readSite, textOf, withoutBase } from '../site.ts';

const site = await readSite();
const read = (file: string) => readFile(path.join(site.dist, file));

/** The rows of the list of files: where each leads, and its checksum. */
const rows = pageAt(site, '/data/')
  .root.querySelectorAll('.data-files tbody tr')
  .map((row) => ({
    file: withoutBase(site, row.querySelector('a')?.getAttribute('href') ?? ''),
    checksum: textOf(row.querySelector('code')),
    text: textOf(row),
  }));

describe('The page of the data', () => {
  it('lists every file of data, edition.json with its schema, and each text', () => {
    const texts = site.edition.sources.map(({ id }) => `/sources/${id}.tei.xml`);
    expect(rows.map(({ file }) => file).sort()).toEqual(
      ['/edition.json', '/edition.schema.json', ...DATA_FILES, ...texts].sort(),
    );
  });

  it('leads to files that are there, with the checksum and the size that it states', async () => {
    for (const { file, checksum, text } of rows) {
      const bytes = await read(file);
      expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(checksum);
      expect(text).toContain(formatBytes(bytes.length));
    }
  });

  it('leads to an entry point of the passages that has all its files beside it, and no others', async () => {
    const entry = JSON.parse(String(await read(DTS_PATH))) as { '@id': string };
    const base = entry['@id'].slice(0, -DTS_PATH.length);
    const wanted = listDtsFiles(loadEdition(PROJECT), (address) => base + address);
    const folder = path.join(site.dist, path.dirname(DTS_PATH));
    const found = await Array.fromAsync(glob('**/*.*', { cwd: folder }));
    expect(found.map((name) => path.posix.join(path.dirname(DTS_PATH), name)).sort()).toEqual(
      wanted.map((file) => file.path).sort(),
    );
    for (const file of wanted) expect(String(await read(file.path)), file.path).toBe(file.content);
  });

  it('names the licence', () => {
    expect(pageAt(site, '/data/').root.querySelector('main a[rel~="license"]')).not.toBeNull();
  });
});

describe('A size', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [9949, '9.9 kB'],
    [9950, '10 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_440_000, '1.4 MB'],
  ])('of %i bytes is %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

describe('The codebook', () => {
  it('explains every column of every table, in the order of the file', async () => {
    const book = pageAt(site, '/data/codebook/').root;
    for (const name of TABLE_NAMES) {
      const [head] = parse(await read(tablePath(name)), { record_delimiter: '\r\n', to: 1 });
      const section = book.querySelector(`section[aria-labelledby="${name}"]`);
      const explained = section?.querySelectorAll('tbody tr').map((row) => ({
        column: textOf(row.querySelector('th')),
        meaning: textOf(row.querySelectorAll('td').at(-1)),
      }));
      expect(explained?.map(({ column }) => column)).toEqual(head);
      for (const { meaning } of explained ?? []) expect(meaning).not.toBe('');
    }
  });
});
