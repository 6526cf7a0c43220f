import { describe, expect, test } from 'vitest';
import { markPassages, type MarkedPassage } from '#edition/sources/marked-passages.ts';
import type { SmallEdition } from '../../../fixtures/small-edition.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { agreementText } from '../../../fixtures/example-records.ts';

function mark(edition: SmallEdition, index = 0): MarkedPassage[] {
  const loaded = edition.load();
  const source = loaded.sources[index];
  return source ? markPassages(source, loaded) : [];
}

/** A passage as cut: each stretch with the ids of what it proves. */
const cut = (passage: MarkedPassage | undefined) =>
  passage?.segments.map(({ text, uses }) => [text, uses.map(({ id }) => id).join()]);

describe('the passages of a source', () => {
  test('are cut where evidence begins and ends', () => {
    expect(cut(mark(smallEdition())[1])).toEqual([
      ['The Library Office was opened on May 4th, 1992 in Northport', 'library-office-opened'],
      ['. It has three rooms. ', ''],
      ['Ada Brown, Keeper of the Light, was present', 'library-office-opened'],
      ['.', ''],
    ]);
  });

  test('are, segments joined, the passages as stored', () => {
    for (const { passage, segments } of [...mark(smallEdition()), ...mark(smallEdition(), 1)]) {
      expect(segments.map(({ text }) => text).join('')).toBe(passage.text);
      expect(segments[0]?.start).toBe(passage.start);
    }
  });

  test('that overlap in their uses are cut at every edge, the most particular use first', () => {
    const edition = smallEdition()
      .withFile(
        'agreements/wide.mdx',
        agreementText({ status: 'described', exact: 'It has three rooms. Ada Brown, Keeper of the Light' }),
      )
      .withFile('agreements/narrow.mdx', agreementText({ status: 'described', exact: 'Ada Brown' }));
    expect(cut(mark(edition)[1])).toEqual([
      ['The Library Office was opened on May 4th, 1992 in Northport', 'library-office-opened'],
      ['. ', ''],
      ['It has three rooms. ', 'wide'],
      ['Ada Brown', 'narrow,library-office-opened,wide'],
      [', Keeper of the Light', 'library-office-opened,wide'],
      [', was present', 'library-office-opened'],
      ['.', ''],
    ]);
  });

  test('name each use once, in the order of its first word', () => {
    expect(mark(smallEdition()).map(({ uses }) => uses.map(({ id }) => id))).toEqual([
      [],
      ['library-office-opened'],
      ['treaty-on-fishing', 'agreements-more-than-12', 'the-library'],
    ]);
  });

  test('name a use once though two of its quotes cover the same words', () => {
    const edition = smallEdition().withWords(
      'events/library-office-opened.mdx',
      'quotes:',
      'quotes:\n  office-a: { source: library-page, exact: The Library Office }',
    );
    expect(cut(mark(edition)[1])?.[0]).toEqual(['The Library Office', 'library-office-opened']);
  });

  test('leave out the uses of the other source', () => {
    expect(cut(mark(smallEdition(), 1)[1])).toEqual([
      ['Some\u00a020 agreements on nets and ropes are in force.', ''],
    ]);
  });

  test('leave out the notes, which prove nothing', () => {
    const ids = mark(smallEdition()).flatMap(({ uses }) => uses.map(({ id }) => id));
    expect(ids).not.toContain('it-was-signed');
  });

  test('that carry no claim say why', () => {
    expect(mark(smallEdition()).map(({ withoutClaim }) => withoutClaim)).toEqual([
      'The title of the page.',
      null,
      null,
    ]);
  });

  test('are cut by code points, where a character takes two units', () => {
    const edition = smallEdition().withSource('library-page', (text) =>
      text.replace('three rooms', '🚢🚢🚢 rooms'),
    );
    const [, passage, last] = mark(edition);
    expect(cut(passage)?.at(-2)).toEqual([
      'Ada Brown, Keeper of the Light, was present',
      'library-office-opened',
    ]);
    expect(cut(last)?.[0]).toEqual([
      'The Treaty on fishing was signed on June 1, 1993 in Northport',
      'treaty-on-fishing',
    ]);
  });

  test('stand at the addresses their numbers say', () => {
    expect(mark(smallEdition()).map(({ passage: { id, path } }) => [id, path])).toEqual([
      ['p1', '/sources/library-page/#p1'],
      ['p2', '/sources/library-page/#p2'],
      ['p3', '/sources/library-page/#p3'],
    ]);
  });
});

describe('the corrected reading of a source', () => {
  const corrections = `signed:
  exact: It was signed
  class: grammar
  corrected: There were signed
never:
  exact: never still
  class: undated
  why: The text does not say when.
`;
  const edition = smallEdition().withFile('corrections/library-page.yaml', corrections);
  const replaced = (passage: MarkedPassage | undefined) =>
    (passage?.corrected ?? []).flatMap(({ text, printed }) => (printed === null ? [] : [[printed, text]]));

  test('prints what the corrections put in the place of words, and nothing where a remark is due', () => {
    const [, , last] = mark(edition);
    expect(replaced(last)).toEqual([['It was signed', 'There were signed']]);
  });

  test('prints a replacement once, and every other word as it stands', () => {
    const over = corrections
      .replace('exact: It was signed', 'exact: in Northport. It was')
      .replace('There were', 'there. There were');
    const cutInTwo = mark(smallEdition().withFile('corrections/library-page.yaml', over))[2];
    expect(replaced(cutInTwo)).toEqual([['in Northport. It was', 'there. There were signed']]);
    const printed = cutInTwo?.corrected?.map((piece) => piece.printed ?? piece.text).join('');
    expect(printed).toBe(cutInTwo?.passage.text);
  });

  test('is not there for a passage in which it changes nothing', () => {
    expect(mark(edition)[1]?.corrected).toBeNull();
  });

  test('puts no date and no name of the editors into a passage without a correction', () => {
    expect(mark(smallEdition()).map(({ corrected }) => corrected)).toEqual([null, null, null]);
  });

  test('keeps every word of the source beside it', () => {
    for (const { passage, segments } of mark(edition)) {
      expect(segments.map(({ text }) => text).join('')).toBe(passage.text);
    }
  });
});
