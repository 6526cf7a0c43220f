import { describe, expect, test } from 'vitest';
import { buildCorpora } from '#client/verify/build-corpora.ts';
import { LIMITS } from '#client/verify/limits.ts';
import type { TextsFile } from '#client/verify/texts.ts';
import { verifyQuotation, wordsOf } from '#client/verify/verdict.ts';
import { finish } from './finish.ts';

/* Made-up texts in Latin and Cyrillic letters. */

const TEXTS: TextsFile = {
  sources: [
    {
      ...{ siglum: 'A', title: 'Page', language: 'en', url: '/sources/page/' },
      passages: [
        {
          id: 'p1',
          text: 'The library was opend in May – «for all», said the keeper – and cost 40% more.',
          corrected: [[16, 21, 'opened']],
        },
        {
          id: 'p2',
          text: 'Nobody remembers who carried the first shelf, nor where the ladder went afterwards.',
        },
        {
          id: 'p3',
          text: 'Every winter the roof was mended by volunteers from the harbour with tar and old sails.',
        },
      ],
    },
    {
      ...{ siglum: 'D', title: 'Статья', language: 'ru', url: '/sources/article/' },
      passages: [
        {
          id: 'p1',
          text: 'Библиотека была открыта в мае, и смотритель произнёс короткую речь о пользе чтения.',
        },
        { id: 'p2', text: 'Китобхона моҳи май кушода шуд ва ҳамаи сокинони шаҳр ба ҷашн омаданд.' },
      ],
    },
  ],
  own: [
    {
      what: 'the summary of “Library opened”',
      url: '/events/library/',
      text: 'The library opened its doors to the public in spring.',
    },
  ],
};
const corpora = finish(buildCorpora([TEXTS]));
const judge = (text: string) => finish(verifyQuotation(text, corpora));
/** The verdict, and what differs: [-] left out of the quotation, {+} added by it. */
const compare = (text: string): string => {
  const { outcome, found } = judge(text);
  const pieces = found.flatMap((one) => one.pieces);
  const shown = pieces.map(({ kind, text: words }) =>
    kind === 'same' ? words : kind === 'added' ? `{${words}}` : `[${words}]`,
  );
  return `${outcome}: ${shown.join('')}`;
};

describe('a quotation', () => {
  test.each([
    ['Библиотека была открыта в мае', 'verified: Библиотека была открыта в мае'],
    [
      'библиотека была открыта в мае, и смотритель',
      'altered: [Б]{б}иблиотека была открыта в мае, и смотритель',
    ],
    [
      'Библиотека была закрыта в мае, и смотритель',
      'altered: Библиотека была [от]{за}крыта в мае, и смотритель',
    ],
    [
      'Китобхона моҳи май кушода шуд ва ҳамаи сокинони шаҳр',
      'verified: Китобхона моҳи май кушода шуд ва ҳамаи сокинони шаҳр',
    ],
    [
      'Китобхона мохи май кушода шуд ва хамаи сокинони шахр',
      'altered: Китобхона мо[ҳ]{х}и май кушода шуд ва [ҳ]{х}амаи сокинони ша[ҳ]{х}р',
    ],
    [
      'мае, и смотритель произнёс короткую речь'.normalize('NFD'),
      'verified: мае, и смотритель произнёс короткую речь',
    ],
    [
      'смотритель произнес короткую речь о пользе чтения',
      'altered: смотритель произн[ё]{е}с короткую речь о пользе чтения',
    ],
    [
      'The library was opend in May - "for all", said the keeper',
      'verified: The library was opend in May - "for all", said the keeper',
    ],
    ['The library was opened in May', 'corrected: The library was open{e}d in May'],
    [
      'The library opened its doors to the public in spring.',
      'own: The library opened its doors to the public in spring',
    ],
    ['and cost 40% more', 'verified: and cost 40% more'],
    ['said the keeper – and cost 40$ more.', 'altered: said the keeper – and cost 40[%]{$} more'],
    [
      'Nobody remembers who carried the first shelf nor where the ladder went',
      'altered: Nobody remembers who carried the first shelf[,] nor where the ladder went',
    ],
    [
      'Nobody remembers […] where the ladder went afterwards',
      'verified: Nobody remembers … where the ladder went afterwards',
    ],
    [
      'Nobody remembers who carried the shelf, nor where the ladder went',
      'altered: Nobody remembers who carried the[ first] shelf, nor where the ladder went',
    ],
  ])('%s', (text, shown) => {
    expect(compare(text)).toBe(shown);
  });

  test('of parts of two texts is joined, and each part has its place', () => {
    const { outcome, found } = judge(
      'Every winter the roof was mended by volunteers и смотритель произнёс короткую речь о пользе чтения',
    );
    expect(outcome).toBe('joined');
    expect(found.map(({ blocks }) => `${blocks[0]?.source?.siglum} ${blocks[0]?.passage?.id}`)).toEqual([
      'A p3',
      'D p1',
    ]);
    expect(found.map(wordsOf)).toEqual([
      'Every winter the roof was mended by volunteers',
      'и смотритель произнёс короткую речь о пользе чтения',
    ]);
  });

  test('may go on in the next passage', () => {
    const { outcome, found } = judge('where the ladder went afterwards.\n\nEvery winter the roof was mended');
    expect(outcome).toBe('verified');
    expect(found[0]?.blocks.map(({ passage }) => passage?.id)).toEqual(['p2', 'p3']);
  });

  test('across a passage, said to be left out, is joined', () => {
    expect(
      judge('The library was opend in May … Every winter the roof was mended by volunteers').outcome,
    ).toBe('joined');
  });

  test('of few words is verified with care, and never called altered for what it may have been', () => {
    expect(judge('in May')).toMatchObject({ outcome: 'verified', isShort: true });
    expect(judge('in June')).toMatchObject({ outcome: 'absent', isShort: true, found: [] });
    expect(judge('IN MAY')).toMatchObject({ outcome: 'altered', isShort: true });
  });

  test('that is too long is read as far as it may be', () => {
    expect(judge('x '.repeat(LIMITS.letters)).isCut).toBe(true);
    expect(judge('Nobody remembers who carried the first shelf').isCut).toBe(false);
  });

  test.each([
    '\u0000',
    '\u0001',
    '<',
    ']]>',
    '\ud800',
    '\u202e',
    'a\u0301'.repeat(3000),
    '['.repeat(5000),
    '…'.repeat(5000),
    '. . '.repeat(3000),
  ])('of odd signs is judged, whatever they are (%#)', (text) => {
    expect(['empty', 'absent']).toContain(judge(text).outcome);
  });
});

/** In how many steps work is done. */
function countSteps(work: Generator<void, unknown>): number {
  let count = 0;
  while (!work.next().done) count += 1;
  return count;
}

describe('the work lets go often, so that the page stays quick', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
  const source = { siglum: 'A', title: 'Page', language: 'en', url: '/sources/page/' };

  test('while a long passage is taken in, and long words of the edition', () => {
    const passage = { id: 'p1', text: words(20_000) };
    expect(
      countSteps(buildCorpora([{ sources: [{ ...source, passages: [passage] }], own: [] }])),
    ).toBeGreaterThanOrEqual(20);
    const own = Array.from({ length: 100 }, () => ({ what: 'x', url: '/x/', text: words(200) }));
    expect(countSteps(buildCorpora([{ sources: [], own }]))).toBeGreaterThanOrEqual(20);
  });

  test('after each word that is compared, each place, and each choice of corrections', () => {
    const passages = Array.from({ length: 150 }, (_, index) => ({
      id: `p${index}`,
      text: `we met again ${words(8)}`,
    }));
    const many = finish(buildCorpora([{ sources: [{ ...source, passages }], own: [] }]));
    expect(countSteps(verifyQuotation('we met again', many))).toBeGreaterThanOrEqual(150);
    expect(countSteps(verifyQuotation(`${words(8)} umbrella `.repeat(50), many))).toBeGreaterThanOrEqual(450);
    const text = words(40);
    const corrected = Array.from({ length: 8 }, (_, index): [number, number, string] => {
      const at = text.indexOf(` w${index * 4 + 1} `) + 1;
      return [at, text.indexOf(' ', at), `better${index}`];
    });
    const mended = finish(
      buildCorpora([{ sources: [{ ...source, passages: [{ id: 'p1', text, corrected }] }], own: [] }]),
    );
    const choices =
      countSteps(verifyQuotation(text.replace('w20', 'x'), mended)) -
      countSteps(
        verifyQuotation(
          text.replace('w20', 'x'),
          finish(buildCorpora([{ sources: [{ ...source, passages: [{ id: 'p1', text }] }], own: [] }])),
        ),
      );
    expect(choices).toBeGreaterThanOrEqual(255);
  });

  test('and what is too long is cut at the end of a word', () => {
    const text = words(5000);
    const long = finish(
      buildCorpora([{ sources: [{ ...source, passages: [{ id: 'p1', text }] }], own: [] }]),
    );
    expect(verifyQuotation(text, long)).toBeDefined();
    expect(finish(verifyQuotation(text, long))).toMatchObject({ outcome: 'verified', isCut: true });
  });
});

describe('a large edition', () => {
  test('has its passages found, where not all can be compared', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      id: `p${index + 1}`,
      text: `Entry ${index} of the ledger names ship${index * 7} and cargo${index * 13} bound for port${index * 17} with captain${index * 3} at the helm that year.`,
    }));
    const large = finish(
      buildCorpora([
        {
          sources: [
            { siglum: 'E', title: 'Ledger', language: 'en', url: '/sources/ledger/', passages: many },
            ...TEXTS.sources,
          ],
          own: [],
        },
      ]),
    );
    expect(large.published.words.length * 20).toBeGreaterThan(LIMITS.cells);
    const outcomeOf = (text: string) => finish(verifyQuotation(text, large)).outcome;
    expect(
      outcomeOf(
        'Entry 311 of the ledger names ship2177 and cargo4043 bound for port5287 with captain933 at the wheel',
      ),
    ).toBe('altered');
    expect(
      outcomeOf('Nobody remembers who carried the first shelf, nor when the ladder went afterwards'),
    ).toBe('altered');
    expect(
      outcomeOf('The weather of that decade has been described by nobody in sufficient detail so far'),
    ).toBe('absent');
  });
});
