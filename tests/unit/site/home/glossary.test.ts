import { expect, test } from 'vitest';
import { listGlossary } from '#site/home/glossary.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const edition = smallEdition().load();
const meaningOf = (id: string, of: Parameters<typeof listGlossary>[0]) =>
  listGlossary(of).find((term) => term.id === id)?.meaning;

test('The glossary counts and names the witnesses of the edition', () => {
  const { sources } = edition;
  expect(meaningOf('witness', edition)).toContain(`has ${sources.length} witnesses.`);
  for (const { siglum, shortTitle } of sources)
    expect(meaningOf('siglum', edition)).toContain(`${siglum} for “${shortTitle}”`);
  expect(meaningOf('witness', { ...edition, sources: sources.slice(0, 1) })).toContain('has 1 witness.');
});

test('It leaves out an example that the edition does not have', () => {
  expect(meaningOf('siglum', { sources: [], events: [] })).toBe('The letter that stands for a source.');
  expect(meaningOf('edtf', { sources: [], events: [] })).not.toContain(' is ');
});
