import { expect, test } from 'vitest';
import { listFilledGaps } from '#edition/validate/validate-notes.ts';
import { smallEdition, type SmallEdition } from '../../../fixtures/small-edition.ts';

const NOTE = 'notes/it-was-signed.yaml';

/** The note as a gap about the event, for which some sources were read. */
const asGap = (silent: string): SmallEdition =>
  smallEdition().withFile(
    NOTE,
    (text) =>
      `${text.replace(/^kind: .*$/m, 'kind: gap').replace('  - treaty-on-fishing', '  - library-office-opened')}${silent}`,
  );

test('a gap is told as filled once a source that was not read for it tells of its subject', () => {
  expect(listFilledGaps(asGap('silent: [evening-paper]\n').load())).toEqual([
    { note: 'it-was-signed', about: 'library-office-opened', siglum: 'A' },
  ]);
});

test.each([
  ['all of them were read', 'silent: [evening-paper, library-page]\n'],
  ['the note names none', ''],
])('and is not where %s', (_, silent) => {
  expect(listFilledGaps(asGap(silent).load())).toEqual([]);
});

test('a note that is no gap names no silent sources', () => {
  const edition = smallEdition().withFile(NOTE, (text) => `${text}silent: [library-page]\n`);
  expect(edition.problems()).toMatchObject([{ code: 'fields-contradict', field: 'silent' }]);
});

test('a silent source is one of the edition', () => {
  expect(asGap('silent: [library-pag]\n').problems()).toMatchObject([
    {
      code: 'reference-unknown',
      field: 'silent[0]',
      message: 'There is no source "library-pag". Did you mean "library-page"?',
    },
  ]);
});
