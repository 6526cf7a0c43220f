import { describe, expect, test } from 'vitest';
import { contestedBy } from '#edition/apparatus/contested-titles.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const EVENT = 'events/library-office-opened.mdx';
const OFFICES = `keeper:
  name: Keeper
  titles: [Keeper of the Light]
  holders:
    - { name: Bob Blue, from: '1990', to: '1999', references: [library-site] }
`;
const small = smallEdition()
  .withFile('offices.yaml', OFFICES)
  .withFile('notes/it-was-signed.yaml', (text) => `${text}contests: keeper\n`)
  .withWords('notes/it-was-signed.yaml', '- treaty-on-fishing', '- library-office-opened');

const contested = (edition: typeof small) => {
  const loaded = edition.load();
  const event = present(
    loaded.events.find(({ id }) => id === 'library-office-opened'),
    'event',
  );
  return { loaded, event, found: contestedBy(loaded, event) };
};

describe('a contested title', () => {
  test('is given as printed, with the person and the note on the page of the event', () => {
    expect(contested(small).found).toMatchObject([
      {
        person: { id: 'ada-brown' },
        title: 'Keeper of the Light',
        notes: [
          {
            title: 'It was signed',
            path: '/events/library-office-opened/#it-was-signed',
            label: 'inferred',
          },
        ],
      },
    ]);
  });

  test('names the witness whose words give the title, and no other of the event', () => {
    const { event, found } = contested(small);
    expect(event.witnesses.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
    expect(found[0]?.printedBy.map(({ siglum }) => siglum)).toEqual(['A']);
  });

  test('does not name a witness that has the person without the title', () => {
    const both = small.withFile(EVENT, (text) =>
      text.replace(/(opened-b:[^]*organizations)\]/, '$1, people]'),
    );
    expect(contested(both).found[0]?.printedBy.map(({ siglum }) => siglum)).toEqual(['A']);
  });

  test('is that of one person when one is asked for', () => {
    const { loaded, event } = contested(small);
    expect(contestedBy(loaded, event, { id: 'ada-brown' })).toHaveLength(1);
    expect(contestedBy(loaded, event, { id: 'somebody-else' })).toEqual([]);
  });

  test('is not there in another event, nor where nothing is contested', () => {
    const { loaded } = contested(small);
    expect(contestedBy(loaded, { id: 'another' })).toEqual([]);
    expect(contested(smallEdition()).found).toEqual([]);
  });
});
