import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import type { Evidence } from '#edition/types/edition.ts';

/* What holds of any content. What is known of this one stands in content/expected.json. */

const edition = loadEdition(PROJECT);

/** Every piece of evidence of the edition, with a name for it. */
const evidence: (Evidence & { of: string })[] = [
  ...[
    ...edition.events,
    ...edition.agreements,
    ...edition.figures,
    ...edition.chapters,
    ...edition.notes,
  ].flatMap(({ id, evidence: pieces }) => pieces.map((piece) => ({ ...piece, of: `${id}/${piece.key}` }))),
  ...edition.sources.flatMap(({ id, withoutClaim, corrections }) => [
    ...withoutClaim.map((piece) => ({ ...piece, of: id })),
    ...corrections.map((correction) => ({ ...correction.evidence, of: correction.id })),
  ]),
];

describe('the corpus', () => {
  test('publishes every file of content/, each once', () => {
    const folders = [
      'events',
      'agreements',
      'figures',
      'notes',
      'chapters',
      'people',
      'places',
      'organizations',
    ] as const;
    for (const folder of folders) {
      const files = readdirSync(path.join(PROJECT, 'content', folder)).map((name) => path.parse(name).name);
      expect(edition[folder].map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    }
  });
});

describe('the sources', () => {
  test.each(edition.sources)(
    '$siglum is the text as stored, byte for byte',
    ({ id, text, bytes, sha256 }) => {
      const file = readFileSync(path.join(PROJECT, `content/sources/${id}.txt`));
      expect(file.byteLength).toBe(bytes);
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
      expect(Buffer.from(text, 'utf8').equals(file)).toBe(true);
    },
  );

  test('are all there are', () => {
    const texts = readdirSync(path.join(PROJECT, 'content/sources')).filter((name) => name.endsWith('.txt'));
    expect(edition.sources.map(({ id }) => `${id}.txt`).toSorted()).toEqual(texts.toSorted());
  });
});

describe('every quote', () => {
  const texts = new Map(edition.sources.map(({ id, text }) => [id, Array.from(text)]));

  test('is the text of its source from start to end, counted in code points', () => {
    expect(evidence.length).toBeGreaterThan(200);
    for (const { of, witness, start, end, exact } of evidence) {
      expect(texts.get(witness.id)?.slice(start, end).join(''), of).toBe(exact);
    }
  });

  test('lies in the passage it names', () => {
    for (const { of, witness, passage: id, start, end } of evidence) {
      const passage = edition.sources
        .find((source) => source.id === witness.id)
        ?.passages.find((one) => one.id === id);
      expect(passage && passage.start <= start && end <= passage.end, of).toBe(true);
    }
  });
});

test('every record and figure has the words of a witness', () => {
  for (const { id, evidence: pieces, witnesses } of [
    ...edition.events,
    ...edition.agreements,
    ...edition.figures,
  ]) {
    expect(pieces.length, id).toBeGreaterThan(0);
    expect(witnesses.length, id).toBeGreaterThan(0);
  }
});
