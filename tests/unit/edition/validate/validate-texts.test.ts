import { describe, expect, test } from 'vitest';
import { validateNotes } from '#edition/validate/validate-notes.ts';
import { validateSources } from '#edition/validate/validate-texts.ts';
import { ProblemList } from '#problems/problem-list.ts';
import { noteSchema } from '#schema/apparatus/note.ts';
import { sourceSchema } from '#schema/source.ts';
import { sha256 } from '#text/checksum.ts';

const entry = {
  folder: 'sources' as const,
  id: 'x',
  file: 'content/sources/x.yaml',
  data: {},
  body: '',
  bodyLine: 1,
  lineOf: () => null,
};
const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (id: string) => encode(`Words of ${id}.`);

const source = (id: string, siglum: string, digest = sha256(bytesOf(id))) => ({
  id,
  entry: { ...entry, file: `content/sources/${id}.yaml` },
  fields: sourceSchema.parse({
    siglum,
    shortTitle: 'S',
    title: { value: 'T' },
    publisher: { value: 'P' },
    published: { edtf: '1994' },
    address: { value: 'https://a.example/' },
    language: 'en',
    sha256: digest,
    description: 'D',
    provenance: 'P',
    rights: 'R',
  }),
});

describe('sources', () => {
  const validate = (sources: ReturnType<typeof source>[], texts: string[], read = bytesOf) => {
    const problems = new ProblemList();
    validateSources(sources, new Map(texts.map((id) => [id, read(id)])), problems);
    return problems.problems.map(({ code, file, field, message }) => ({ code, file, field, message }));
  };

  test('with sigla of their own and the texts described are valid', () => {
    expect(validate([source('a', 'A'), source('b', 'B')], ['a', 'b'])).toEqual([]);
  });

  test('with one siglum are reported at every source but the first', () => {
    expect(validate([source('a', 'A'), source('b', 'A'), source('c', 'A')], ['a', 'b', 'c'])).toEqual([
      {
        code: 'siglum-taken',
        file: 'content/sources/b.yaml',
        field: 'siglum',
        message: 'The siglum A is already used by a.',
      },
      {
        code: 'siglum-taken',
        file: 'content/sources/c.yaml',
        field: 'siglum',
        message: 'The siglum A is already used by a.',
      },
    ]);
  });

  test('without a text are reported, once', () => {
    expect(validate([source('a', 'A')], ['b'])).toMatchObject([
      { code: 'source-text-missing', field: '', message: expect.stringContaining('content/sources/a.txt') },
    ]);
  });

  test('with the text of another are reported, whatever their checksums say', () => {
    const same = sha256(encode('One text.'));
    expect(
      validate([source('a', 'A', same), source('b', 'B', same)], ['a', 'b'], () => encode('One text.')),
    ).toEqual([
      {
        code: 'source-repeated',
        file: 'content/sources/b.yaml',
        field: '',
        message: 'The text is the same, byte for byte, as that of "a".',
      },
    ]);
  });

  test('with a changed text are reported with both checksums', () => {
    const other = '0'.repeat(64);
    expect(validate([source('a', 'A', other)], ['a'])).toMatchObject([
      { code: 'source-changed', field: 'sha256', message: expect.stringContaining(sha256(bytesOf('a'))) },
    ]);
    expect(validate([source('a', 'A', other)], ['a'])[0]?.message).toContain(other);
  });
});

describe('a note', () => {
  const validate = (label: string, references: string[]) => {
    const problems = new ProblemList();
    const fields = noteSchema.parse({ title: 'T', kind: 'sic', label, text: 'T', about: ['a'], references });
    validateNotes([{ entry: { ...entry, folder: 'notes' }, fields }], [], problems);
    return problems.problems.map(({ code, field }) => ({ code, field }));
  };

  test('on knowledge from outside needs a reference', () => {
    expect(validate('outside', [])).toEqual([{ code: 'references-missing', field: 'references' }]);
    expect(validate('outside', ['r'])).toEqual([]);
  });

  test('argued from the sources needs none', () => {
    expect(validate('inferred', [])).toEqual([]);
  });
});
