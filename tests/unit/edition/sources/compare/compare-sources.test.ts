import { describe, expect, test } from 'vitest';
import {
  compareWitnesses,
  listPairs,
  MIN_SHARED_WORDS,
  type Comparison,
} from '#edition/sources/compare/compare-sources.ts';
import { coverSentences } from '#edition/sources/coverage.ts';
import { dateSource } from '#edition/sources/date-source.ts';
import { listSilences } from '#edition/sources/compare/silences.ts';
import { eventText } from '../../../../fixtures/example-records.ts';
import { smallEdition } from '../../../../fixtures/small-edition.ts';

const NOTE = `title: Who leans on whom
kind: inference
label: inferred
text: The paper leans on the page.
about: [library-page, evening-paper]
quotes:
  of-a: { source: library-page, exact: The Library Office }
  of-b: { source: evening-paper, exact: The Library Office }
`;

describe('two witnesses compared', () => {
  const edition = smallEdition().load();
  const [comparison, ...others] = compareWitnesses(edition);

  test('are compared once', () => {
    expect([comparison?.a.siglum, comparison?.b.siglum]).toEqual(['A', 'B']);
    expect(others).toEqual([]);
  });

  test('show the words they share, the longest run first, with their places in both', () => {
    expect(
      comparison?.shared.map(({ words, wordsOfA, wordsOfB }) => [words, wordsOfA === wordsOfB, wordsOfA]),
    ).toEqual([[11, true, 'The Library Office was opened on May 4th, 1992 in Northport']]);
    for (const { a, b } of comparison?.shared ?? []) {
      expect([a.passage, b.passage]).toEqual(expect.arrayContaining([expect.stringMatching(/^p\d$/)]));
    }
  });

  test('count the words they share', () => {
    expect(comparison?.extent.shared).toBe(11);
    expect(comparison?.extent.ofB).toBe(21);
  });

  test('part the records by the witnesses they rest on', () => {
    const ids = (things: { id: string }[] = []) => things.map(({ id }) => id);
    expect(ids(comparison?.both)).toEqual(['library-office-opened']);
    expect(ids(comparison?.onlyA)).toEqual(['treaty-on-fishing', 'agreements-more-than-12']);
    expect(ids(comparison?.onlyB)).toEqual([]);
  });

  test('show as differences the notes that quote both', () => {
    expect(comparison?.differences).toEqual([]);
    const noted = smallEdition()
      .withFile(
        'notes/it-was-signed.yaml',
        (text) => `${text}  force-b: { source: evening-paper, exact: in force }\n`,
      )
      .load();
    expect(compareWitnesses(noted)[0]?.differences.map(({ id }) => id)).toEqual(['it-was-signed']);
  });

  /** Pairs of corrections that count as errors which both texts share, where each has this one. */
  const faultsOf = (fault: string): string[][] => {
    const [shared] = compareWitnesses(
      smallEdition()
        .withFile('corrections/library-page.yaml', fault)
        .withFile('corrections/evening-paper.yaml', fault.replace('point', 'point-too'))
        .load(),
    );
    const faults = (shared?.shared ?? []).flatMap(({ sharedFaults }) => sharedFaults);
    return faults.map(([one, other]) => [one.id, other.id]);
  };

  test('show the errors of sense that stand in both', () => {
    const fault = 'point: { exact: was opened on, class: garbled, corrected: opened, why: It is so. }\n';
    expect(faultsOf(fault)).toEqual([['point', 'point-too']]);
  });

  test.each([
    {
      what: 'a small error of language',
      fault: '{ exact: was opened on, class: grammar, corrected: opened }',
    },
    { what: 'a gap', fault: '{ exact: was opened on, class: missing, why: By whom is not said. }' },
    {
      what: 'an error in words that any texts share',
      fault: '{ exact: agreements on nets, class: garbled, corrected: nets, why: It is so. }',
    },
  ])('do not count $what', ({ fault }) => {
    expect(faultsOf(`point: ${fault}\n`)).toEqual([]);
  });

  test('do not count wording that any texts on one subject share', () => {
    expect(MIN_SHARED_WORDS).toBe(8);
    const words = comparison?.shared.map(({ wordsOfA }) => wordsOfA).join(' ');
    expect(words).not.toContain('agreements on nets and ropes');
  });

  test('show apart the notes about the two texts themselves', () => {
    const noted = smallEdition().withFile('notes/who-leans.yaml', NOTE);
    const [pair] = compareWitnesses(noted.load());
    const ids = (notes: Comparison['relation'] = []) => notes.map(({ id }) => id);
    expect([ids(pair?.relation), ids(pair?.differences)]).toEqual([['who-leans'], []]);
    const other = noted.withFile('notes/who-leans.yaml', NOTE.replace('kind: inference', 'kind: gap'));
    expect(ids(compareWitnesses(other.load())[0]?.relation)).toEqual([]);
  });

  test('have an anchor and an address of their sigla', () => {
    expect(comparison?.id).toBe('a-b');
    expect(comparison?.path).toBe('/compare/a-b/');
    expect(comparison?.hasFormulas).toBe(false);
  });

  describe('when there is a third', () => {
    const paper = String(smallEdition().files.get('sources/evening-paper.yaml'));
    const third = smallEdition()
      .withFile('sources/letter.txt', smallEdition().files.get('sources/evening-paper.txt') ?? '')
      .withFile('sources/letter.yaml', paper.replace('siglum: B', 'siglum: C'))
      .withSource('letter', (text) => `${text} So it is said.`);
    const apart = third.withSource('letter', () => 'Nothing is said of any of this.');
    const pairs = (edition = third): string[] => listPairs(edition.load()).map(({ id }) => id);

    test('are compared with it as well, in the order of the sigla', () => {
      expect(pairs()).toEqual(['a-b', 'a-c', 'b-c']);
      expect(pairs(third.withWords('sources/letter.yaml', 'siglum: C', 'siglum: AA'))).toEqual([
        'a-b',
        'a-aa',
        'b-aa',
      ]);
    });

    test('are not compared with one that shares nothing', () => {
      expect(pairs(apart)).toEqual(['a-b']);
    });

    test('are compared with one that shares a note only', () => {
      const noted = apart.withFile(
        'notes/it-was-signed.yaml',
        (text) => `${text}  of-this: { source: letter, exact: Nothing is said }\n`,
      );
      const [, pair] = listPairs(noted.load());
      expect(pair?.id).toBe('a-c');
      expect([pair?.runs.length, pair?.both.length, pair?.differences.length]).toEqual([0, 0, 1]);
    });

    test('are compared with one that shares a record only', () => {
      const quote = '  of-this: { source: letter, exact: Nothing is said, supports: [title] }\n';
      const event = eventText({ date: '1994' }).replace('quotes:\n', (words) => words + quote);
      const [, pair] = listPairs(apart.withFile('events/an-event.mdx', event).load());
      expect(pair?.id).toBe('a-c');
      expect([pair?.runs.length, pair?.both.map(({ id }) => id)]).toEqual([0, ['an-event']]);
    });
  });
});

describe('the silences of each witness', () => {
  test('are the years to which it dates no event', () => {
    const edition = smallEdition()
      .withFile('events/later.mdx', eventText({ date: '1994' }))
      .load();
    expect(listSilences(edition).map(({ year, speaking }) => [year, [...speaking].toSorted()])).toEqual([
      [1992, ['evening-paper', 'library-page']],
      [1993, []],
      [1994, ['library-page']],
    ]);
  });
});

describe('the coverage of a source', () => {
  const cover = (index: number, edition = smallEdition().load()) => {
    const source = edition.sources[index];
    return source
      ? coverSentences(source, edition).map((one) => `${one.passage} ${one.yield}: ${one.sentence.text}`)
      : [];
  };

  test('says of every sentence what rests on it', () => {
    expect(cover(0)).toEqual([
      'p1 no claim: Relations of the library',
      'p2 records: The Library Office was opened on May 4th, 1992 in Northport.',
      'p2 unaccounted: It has three rooms.',
      'p2 records: Ada Brown, Keeper of the Light, was present.',
      'p3 records: The Treaty on fishing was signed on June 1, 1993 in Northport.',
      'p3 records: It was signed more than 12 agreements on nets and ropes.',
      'p3 chapters only: The library is never still.',
    ]);
  });

  test('does not take the words of one source for those of another', () => {
    expect(cover(1)).toEqual([
      'p1 records: The Library Office was opened on May 4th, 1992 in Northport.',
      'p2 unaccounted: Some\u00a020 agreements on nets and ropes are in force.',
    ]);
  });
});

describe('when a source was written', () => {
  const date = (edition = smallEdition()) => {
    const loaded = edition.load();
    const source = loaded.sources[0];
    const dating = source && dateSource(source, loaded);
    return dating && { latest: dating.latest.map(({ id }) => id), lag: dating.lag };
  };

  test('is after the latest event it dates', () => {
    expect(date()).toEqual({ latest: ['library-office-opened'], lag: 608 });
  });

  test('is after the first day the latest event allows: a year alone says no more than its beginning', () => {
    const later = smallEdition()
      .withFile('events/a-day.mdx', eventText({ date: '1993-12-31' }))
      .withFile('events/a-year.mdx', eventText({ date: '1993' }));
    expect(date(later)).toEqual({ latest: ['a-day'], lag: 2 });
  });

  test('is after the beginning of what goes on', () => {
    const going = smallEdition().withFile('events/on.mdx', eventText({ date: '1993/..' }));
    expect(date(going)).toEqual({ latest: ['on'], lag: 366 });
  });

  test('is not known where no event is dated', () => {
    const none = smallEdition().withFile('events/library-office-opened.mdx', (text) =>
      text.replace(/^date:.*\n/m, ''),
    );
    expect(date(none)).toEqual({ latest: [], lag: null });
  });
});
