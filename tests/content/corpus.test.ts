import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { coverSentences } from '#edition/sources/coverage.ts';
import { smallEdition } from '../fixtures/small-edition.ts';
import { allEvidence, unusedSentences } from './coverage.ts';

const root = PROJECT;
const edition = loadEdition(root);

/** The two texts as they were handed to the editors: bytes and SHA-256 of the editorial brief. */
const WITNESSES = [
  {
    siglum: 'A',
    id: 'mfa-2021',
    bytes: 10_041,
    sha256: '0cf485a1f785e6c4a321302cab4e728b48540ecfdda90c8a6c2e40c5aeb29200',
  },
  {
    siglum: 'B',
    id: 'asia-plus-2018',
    bytes: 2_676,
    sha256: '4c6f759bf27da42f314180dcdf72a5a1c60885cdf4245327df27414cef9b4dbd',
  },
];

describe('the corpus', () => {
  test.each([
    { what: 'events', things: edition.events, count: 55 },
    { what: 'agreements', things: edition.agreements, count: 19 },
    { what: 'figures', things: edition.figures, count: 11 },
    { what: 'chapters', things: edition.chapters, count: 9 },
    { what: 'sources', things: edition.sources, count: 2 },
  ])('holds $count $what', ({ what, things, count }) => {
    const found = things.map(({ id }) => id);
    expect(
      found.length,
      `The two texts were read as ${count} ${what}, and there are ${found.length}. If one was added, or joined to ` +
        `another, on purpose, say so here; else a record is lost or told twice.\n${found.join('\n')}`,
    ).toBe(count);
  });

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
      const files = readdirSync(path.join(root, 'content', folder)).map((name) => path.parse(name).name);
      expect(edition[folder].map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    }
  });

  test('is written in files that end in a new line, and in lines that end in no white space', () => {
    const folder = path.join(root, 'content');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(mdx?|yaml|json)$/.test(name),
    );
    expect(names.length).toBeGreaterThan(200);
    for (const name of names) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      expect(text, name).toMatch(/[^\n]\n$/);
      expect(text, name).not.toMatch(/[ \t]\n|\r/);
    }
  });
});

describe('the sources', () => {
  test.each(WITNESSES)('$siglum is the text as received', ({ siglum, id, bytes, sha256 }) => {
    const file = readFileSync(path.join(root, `content/sources/${id}.txt`));
    const source = edition.sources.find((candidate) => candidate.id === id);
    expect(source?.siglum).toBe(siglum);
    expect(file.byteLength).toBe(bytes);
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
    expect(source).toMatchObject({ bytes, sha256 });
    expect(Buffer.from(source?.text ?? '', 'utf8').equals(file)).toBe(true);
  });

  test('are all there are', () => {
    expect(edition.sources.map(({ id }) => id)).toEqual(WITNESSES.map(({ id }) => id));
    const texts = readdirSync(path.join(root, 'content/sources')).filter((name) => name.endsWith('.txt'));
    expect(texts.toSorted()).toEqual(WITNESSES.map(({ id }) => `${id}.txt`).toSorted());
  });

  test('name their publisher, date and address, and say that they come from outside', () => {
    for (const { siglum, publisher, address, published } of edition.sources) {
      expect(publisher, siglum).toMatchObject({ label: 'outside' });
      expect(address, siglum).toMatchObject({ label: 'outside' });
      expect(published.date.precision, siglum).toBe('day');
    }
  });
});

describe('every quote', () => {
  const texts = new Map(edition.sources.map(({ id, text }) => [id, Array.from(text)]));
  const evidence = allEvidence(edition);

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

  test('supports something, where it stands in a record or a figure', () => {
    for (const { id, evidence: pieces } of [...edition.events, ...edition.agreements, ...edition.figures]) {
      for (const { key, supports } of pieces) expect(supports, `${id}/${key}`).not.toEqual([]);
    }
  });

  test('whose key ends in a siglum is of that source', () => {
    for (const { of, key, witness } of evidence) {
      const ending = /-([a-z])$/.exec(key)?.[1];
      if (ending !== undefined) expect(ending.toUpperCase(), of).toBe(witness.siglum);
    }
  });
});

describe('every sentence', () => {
  test.each(edition.sources)('of $siglum is evidence of something, or listed as without claim', (source) => {
    expect(source.passages.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(10);
    expect(unusedSentences(source, edition)).toEqual([]);
    expect(coverSentences(source, edition).filter((one) => one.yield === 'unaccounted')).toEqual([]);
  });

  test('that is neither is found', () => {
    const small = smallEdition().load();
    expect(small.sources.flatMap((source) => unusedSentences(source, small))).toEqual([
      'A p2: It has three rooms.',
      'B p2: Some\u00a020 agreements on nets and ropes are in force.',
    ]);
  });

  test('that only a note quotes counts as unused', () => {
    const small = smallEdition().withFile('figures/agreements-more-than-12.yaml', null).load();
    expect(small.sources.flatMap((source) => unusedSentences(source, small))).toContain(
      'A p3: It was signed more than 12 agreements on nets and ropes.',
    );
  });
});

describe('every chapter', () => {
  test.each(edition.chapters)('$id has 300 to 700 words', ({ words }) => {
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(700);
  });

  test.each(edition.chapters)('$id cites', ({ citations }) => {
    expect(citations.length).toBeGreaterThan(5);
  });

  test('has a number of its own, from 1 on', () => {
    expect(edition.chapters.map(({ order }) => order)).toEqual(edition.chapters.map((_, index) => index + 1));
  });
});

describe('every record', () => {
  test('of an event is told in a chapter', () => {
    const cited = edition.chapters.flatMap(({ citations }) => citations.map(({ to }) => to.split('/')[0]));
    const uncited = edition.events.filter(({ id }) => !cited.includes(id));
    expect(uncited.map(({ id }) => id)).toEqual([]);
  });

  test('has evidence, and a witness', () => {
    for (const { id, evidence, witnesses } of [
      ...edition.events,
      ...edition.agreements,
      ...edition.figures,
    ]) {
      expect(evidence.length, id).toBeGreaterThan(0);
      expect(witnesses.length, id).toBeGreaterThan(0);
    }
  });

  test('has a summary that is a sentence', () => {
    for (const { id, summary } of [...edition.events, ...edition.agreements])
      expect(summary, id).toMatch(/\.$/);
  });
});

describe('every entry of a register', () => {
  test.each(['people', 'places', 'organizations'] as const)('of %s is named by something', (register) => {
    const unnamed = edition[register].filter(
      ({ records, figures, notes }) => records.length + figures.length + notes.length === 0,
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test('has each of its spellings once', () => {
    for (const { id, name, variants } of [...edition.people, ...edition.places, ...edition.organizations]) {
      const forms = [name, ...variants.map(({ form }) => form)];
      expect(forms, id).toEqual([...new Set(forms)]);
    }
  });
});

describe('every reference', () => {
  const folder = path.join(root, 'content');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name) && name !== 'references.yaml')
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');

  test('is used by something', () => {
    const keys = edition.references.map(({ key }) => key);
    expect(keys.filter((key) => !new RegExp(`(?<![a-z0-9-])${key}(?![a-z0-9-])`).test(text))).toEqual([]);
  });

  test('has an address of its own', () => {
    const addresses = edition.references.map(({ address }) => address);
    expect(addresses).toEqual([...new Set(addresses)]);
  });
});
