import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { createHash } from 'node:crypto';
import { readSite, withoutBase } from '../site.ts';

const site = await readSite();
const { edition } = site;
/** The file as a program has it, its addresses full ones. */
const published = JSON.parse(readFileSync(path.join(site.dist, 'edition.json'), 'utf8')) as typeof edition;

/** What the brief promises to other programs, thing by thing: these names are never taken back. */
const PROMISED: Readonly<Record<string, readonly string[]>> = {
  sources: ['id', 'siglum', 'title', 'publisher', 'published', 'address', 'sha256', 'passages'],
  events: [
    ...['id', 'url', 'title', 'kind', 'date', 'dateLabel', 'dateWords', 'earliest', 'latest', 'precision'],
    ...['places', 'people', 'organizations', 'agreements', 'visit', 'notes', 'evidence'],
  ],
  agreements: [
    ...[
      'id',
      'url',
      'title',
      'titleAsPrinted',
      'designation',
      'level',
      'levels',
      'date',
      'signed',
      'signedLabel',
      'signedDuring',
    ],
    ...['signatories', 'status', 'lifecycle', 'places', 'notes', 'evidence'],
  ],
  people: ['id', 'url', 'name', 'variants', 'records'],
  places: ['id', 'url', 'name', 'variants', 'records'],
  organizations: ['id', 'url', 'name', 'variants', 'records'],
  figures: ['id', 'what', 'value', 'unit', 'asOf', 'evidence'],
  notes: ['id', 'kind', 'text', 'label', 'references', 'about'],
};

type Things = Record<string, Record<string, unknown>[]>;

const EVIDENCE = ['source', 'passage', 'exact', 'start', 'end', 'supports'];

/** The promised names that something of an edition lacks. */
function findBrokenPromises(data: object): string[] {
  const things = data as Things;
  const lacking = Object.entries(PROMISED).flatMap(([sort, names]) =>
    (things[sort] ?? [{}]).flatMap((thing) =>
      names
        .filter((name) => !(name in thing))
        .map((name) => `${sort}: ${String(thing['id'])} has no ${name}`),
    ),
  );
  const evidence = ['events', 'agreements', 'figures'].flatMap((sort) =>
    (things[sort] ?? []).flatMap((thing) => thing['evidence'] as Record<string, unknown>[]),
  );
  const unsound = evidence.filter((piece) => EVIDENCE.some((name) => !(name in piece)));
  return [...lacking, ...unsound.map((piece) => `evidence: ${JSON.stringify(piece)}`)];
}

/** Ids that something names and nothing has. */
function findDangling(data: object): string[] {
  const things = data as Things;
  const sorts = [...Object.keys(PROMISED), 'chapters'];
  const known = new Set(sorts.flatMap((sort) => (things[sort] ?? []).map(({ id }) => id)));
  const naming = [
    'places',
    'people',
    'organizations',
    'agreements',
    'notes',
    'about',
    'records',
    'figures',
    'signatories',
  ];
  return sorts.flatMap((sort) =>
    (things[sort] ?? []).flatMap((thing) => {
      const visit = Object.entries(thing['visit'] ?? {}).flatMap(([name, id]) =>
        /^(visitor|host)$/.test(name) ? [id] : [],
      );
      const sources = ((thing['evidence'] ?? []) as { source: string }[]).map(({ source }) => source);
      const single = ['signedDuring', 'partOf']
        .map((name) => thing[name])
        .filter((id) => id !== null && id !== undefined);
      const named = naming.flatMap((name) => (thing[name] ?? []) as (string | { id: string })[]);
      return [
        ...named.map((one) => (typeof one === 'string' ? one : one.id)),
        ...visit,
        ...sources,
        ...single,
      ]
        .filter((id) => !known.has(id))
        .map((id) => `${String(thing['id'])} names ${String(id)}`);
    }),
  );
}

/** The edition as another program reads it, to be changed. */
const copy = (): Things => JSON.parse(JSON.stringify(edition));

describe('edition.json', () => {
  it('keeps what it promises', () => {
    expect(Object.keys(edition)).toEqual(
      expect.arrayContaining(['edition', 'moved', ...Object.keys(PROMISED)]),
    );
    expect(Object.keys(edition.edition)).toEqual(expect.arrayContaining(['title', 'version', 'date']));
    expect(findBrokenPromises(edition)).toEqual([]);
  });

  it('fits the schema that is published beside it', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync(path.join(site.dist, 'edition.schema.json'), 'utf8')),
    );
    expect(validate(published), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate({ ...published, more: 1 })).toBe(false);
    expect(validate({ ...published, silentYears: ['1994'] })).toBe(false);
    expect(validate({ ...published, edition: { ...published.edition, url: '/' } })).toBe(false);
    expect(withoutBase(site, edition.$schema)).toBe('/edition.schema.json');
  });

  it('names only what is there', () => {
    expect(findDangling(edition)).toEqual([]);
  });

  it('leads to a page for everything that has an address', () => {
    const paths = new Set(site.pages.map(({ path }) => path));
    const { events, agreements, people, places, organizations, figures, sources } = edition;
    const urls = [events, agreements, people, places, organizations, figures, sources]
      .flat()
      .map(({ url }) => url);
    const addresses = [...urls, ...Object.values(edition.moved)];
    expect(addresses.filter((url) => !paths.has(withoutBase(site, url).replace(/#.*/, '')))).toEqual([]);
  });

  it('dates nothing without saying how it is known, and dates only within its limits', () => {
    const faults = edition.events.filter(({ date, dateLabel, dateWords, earliest, latest }) =>
      date === null
        ? [dateLabel, dateWords, earliest, latest].some((value) => value !== null)
        : dateLabel === null ||
          dateWords === null ||
          earliest === null ||
          (latest !== null && latest < earliest),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('gives the SHA-256 of each text, whose passages follow one another to its end', () => {
    for (const source of edition.sources) {
      const bytes = readFileSync(path.join(PROJECT, 'content', 'sources', `${source.id}.txt`));
      expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      const ends = [0, ...source.passages.map(({ end }) => end)];
      expect(
        source.passages.every(({ start, end }, index) => start >= (ends[index] ?? 0) && end > start),
      ).toBe(true);
      expect(ends.at(-1)).toBeLessThanOrEqual([...bytes.toString()].length);
    }
  });

  it.each<[what: string, mutate: (data: Things) => void]>([
    ['a field taken back', (data) => delete data['events']?.[0]?.['precision']],
    ['a sort of thing taken back', (data) => delete data['notes']],
    [
      'evidence without its place',
      (data) => delete (data['events']?.[0]?.['evidence'] as Things[string])[0]?.['start'],
    ],
  ])('with %s is caught', (_, mutate) => {
    const data = copy();
    mutate(data);
    expect(findBrokenPromises(data)).not.toEqual([]);
  });

  it('that names a person who is not there is caught', () => {
    const data = copy();
    Object.assign(data['events']?.[0] ?? {}, { people: [{ id: 'nobody' }] });
    expect(findDangling(data)).toEqual([expect.stringContaining('nobody')]);
  });
});
