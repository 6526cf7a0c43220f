import { describe, expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const CHAPTER = 'chapters/the-library.mdx';

describe('the citations of a chapter', () => {
  test('are numbered in the order in which they first appear', () => {
    const [chapter] = smallEdition().load().chapters;
    expect(chapter?.citations.map(({ number, to }) => `${number} ${to}`)).toEqual([
      '1 library-office-opened',
      '2 never-still',
      '3 it-was-signed',
    ]);
  });

  test('keep their number when they appear again', () => {
    const [chapter] = smallEdition()
      .withFile(
        CHAPTER,
        (text) => `${text}\nAgain.<Cite to="never-still" /><Cite to="treaty-on-fishing" />\n`,
      )
      .load().chapters;
    expect(chapter?.citations.map(({ number, to }) => `${number} ${to}`)).toEqual([
      '1 library-office-opened',
      '2 never-still',
      '3 it-was-signed',
      '4 treaty-on-fishing',
    ]);
  });

  test('lead to a record with all its evidence', () => {
    const [cited] = smallEdition().load().chapters[0]?.citations ?? [];
    expect(cited).toMatchObject({
      ref: { type: 'event', path: '/events/library-office-opened/' },
      note: null,
    });
    expect(cited?.evidence.map(({ key }) => key)).toEqual(['opened-a', 'present-a', 'opened-b']);
    expect(cited?.witnesses.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
  });

  test('lead to one quote of a record', () => {
    const edition = smallEdition().withWords(
      CHAPTER,
      '"library-office-opened"',
      '"library-office-opened/opened-b"',
    );
    const [cited] = edition.load().chapters[0]?.citations ?? [];
    expect(cited?.evidence.map(({ key }) => key)).toEqual(['opened-b']);
    expect(cited?.witnesses.map(({ siglum }) => siglum)).toEqual(['B']);
  });

  test('lead to words of a source that no record quotes', () => {
    const [, cited] = smallEdition().load().chapters[0]?.citations ?? [];
    expect(cited).toMatchObject({
      ref: null,
      note: null,
      evidence: [{ exact: 'The library is never still.' }],
    });
  });

  test('lead to a note, which stands in full where it is cited', () => {
    const [, , cited] = smallEdition().load().chapters[0]?.citations ?? [];
    expect(cited?.note).toMatchObject({
      id: 'it-was-signed',
      text: 'A prints “It was signed” of many agreements.',
    });
  });

  test('prefer a quote of its own to a record of the same name', () => {
    const edition = smallEdition().withFile(CHAPTER, (text) =>
      text.replaceAll('never-still', 'treaty-on-fishing'),
    );
    const [, cited] = edition.load().chapters[0]?.citations ?? [];
    expect(cited).toMatchObject({ ref: null, evidence: [{ exact: 'The library is never still.' }] });
  });
});

describe('a chapter', () => {
  test('counts its words', () => {
    expect(smallEdition().load().chapters[0]?.words).toBe(6 + 8);
  });

  test('stands in the order of its number, not of its file name', () => {
    const { chapters } = smallEdition()
      .withFile(
        'chapters/a-second.mdx',
        '---\ntitle: Second\norder: 2\nsummary: Two.\n---\n\nIt is so.<Cite to="it-was-signed" />\n',
      )
      .load();
    expect(chapters.map(({ id }) => id)).toEqual(['the-library', 'a-second']);
  });
});

describe('a record', () => {
  test('may have a body, which cites as a chapter does', () => {
    const body = '\nThe page says so.<Cite to="opened-a" /> There is more.<Cite to="treaty-on-fishing" />\n';
    const [event] = smallEdition()
      .withFile('events/library-office-opened.mdx', (text) => text + body)
      .load().events;
    expect(event?.body).not.toBe('');
    expect(event?.citations.map(({ number, to }) => `${number} ${to}`)).toEqual([
      '1 opened-a',
      '2 treaty-on-fishing',
    ]);
  });

  test('needs none', () => {
    const [event] = smallEdition().load().events;
    expect(event).toMatchObject({ body: '', citations: [] });
  });
});
