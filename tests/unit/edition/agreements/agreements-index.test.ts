import { describe, expect, test } from 'vitest';
import { buildAgreementsIndex } from '#edition/agreements/agreements-index.ts';
import { agreementText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const COUNTED = 'It was signed more than 12 agreements on nets and ropes';

const edition = smallEdition()
  .withFile('agreements/on-rooms.mdx', agreementText({ status: 'described', exact: 'It has three rooms' }))
  .withFile('agreements/counted.mdx', agreementText({ status: 'counted', exact: COUNTED }))
  .withFile(
    'figures/rooms.yaml',
    `what: Rooms of the office
value: three
number: 3
qualifier: exactly
quotes:
  rooms-a: { source: library-page, exact: three rooms, supports: [what, value] }
`,
  );

describe('the index of agreements', () => {
  const index = buildAgreementsIndex(edition.load());

  test('lists those that are named or described, and how many', () => {
    expect(index.listed.map(({ id }) => id)).toEqual(['treaty-on-fishing', 'on-rooms']);
    expect(index.named).toBe(1);
    expect(index.described).toBe(1);
    expect(index.named + index.described).toBe(index.listed.length);
  });

  test('keeps apart what is only counted', () => {
    expect(index.counted.map(({ id }) => id)).toEqual(['counted']);
  });

  test('sets beside it the figures that quote the same words, and no other', () => {
    expect(index.counts.map(({ id }) => id)).toEqual(['agreements-more-than-12']);
  });

  test('and no figure of another source, though it stands at the same offset', () => {
    const figure = `what: Agreements, in B
value: "Some\\u00a020"
number: 20
qualifier: about
quotes:
  count-b: { source: evening-paper, exact: "Some\\u00a020 agreements on nets and ropes", supports: [what, value] }
`;
    const loaded = edition
      .withSource('evening-paper', (text) => text.replace('Some', `${'The sea is wide. '.repeat(10)}Some`))
      .withFile('figures/twenty.yaml', figure)
      .load();
    const [a] = loaded.agreements.find(({ id }) => id === 'counted')?.evidence ?? [];
    const [b] = loaded.figures.find(({ id }) => id === 'twenty')?.evidence ?? [];
    expect(a && b && a.start < b.end && b.start < a.end).toBe(true);
    expect(buildAgreementsIndex(loaded).counts.map(({ id }) => id)).toEqual(['agreements-more-than-12']);
  });

  test('of an edition that counts nothing sets nothing beside', () => {
    const { counted, counts } = buildAgreementsIndex(smallEdition().load());
    expect({ counted, counts }).toEqual({ counted: [], counts: [] });
  });
});

describe('a group of documents', () => {
  test('knows its parts, and each part its group', () => {
    const text = agreementText({
      status: 'described',
      exact: 'It has three rooms',
      more: 'partOf: treaty-on-fishing\n',
    });
    const { agreements } = smallEdition()
      .withWords('agreements/treaty-on-fishing.mdx', 'status: named', 'status: named\nseveral: true')
      .withFile('agreements/on-rooms.mdx', text)
      .load();
    const [group, part] = agreements;
    expect(group?.parts.map(({ id, path }) => [id, path])).toEqual([['on-rooms', '/agreements/on-rooms/']]);
    expect(part?.partOf).toMatchObject({ type: 'agreement', id: 'treaty-on-fishing' });
    expect(part?.parts).toEqual([]);
  });
});
