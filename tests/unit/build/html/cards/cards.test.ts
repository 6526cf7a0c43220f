import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFileCache } from '#build/cache/file-cache.ts';
import { CARD_SIZE, cardInputs, drawCard, writeCardSvg, type Card } from '#build/html/cards/draw-card.ts';
import { cardPath, EDITION_CARD, listCards } from '#build/html/cards/list-cards.ts';
import { addCards, writeCards } from '#build/html/cards/share-cards.ts';
import { breakLines, findMissingLetters, fitLine, measureLine } from '#build/html/cards/typeset.ts';
import { keyOf } from '#build/cache/cache-key.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { smallEdition } from '../../../../fixtures/small-edition.ts';

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ №',
  'ғӣқӯҳҷ ҒӢҚӮҲҶ',
  'āčēğīōšūž',
  '“quoted” ‘once’ – — … · − ½ § §',
];

const card = (more: Partial<Card> = {}): Card => ({
  edition: 'The library, a record',
  title: 'Library Office opened',
  line: '4 May 1992, Northport',
  quote: { siglum: 'A', words: 'The Library Office was opened' },
  ...more,
});

/** How far to the right a picture has ink, in pixels, besides its paper. */
async function inkEnds(bytes: Uint8Array): Promise<number> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let end = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = info.width - 1; x > end; x -= 1) {
      if ((data[(y * info.width + x) * info.channels] ?? 255) < 200) end = x;
    }
  }
  return end;
}

describe('The letters of a card', () => {
  it.each(ALPHABETS)('are all there: %s', (letters) => {
    expect(findMissingLetters(letters)).toEqual([]);
    expect(measureLine(letters, 30)).toBeGreaterThan(0);
  });

  it('are told where no font has them, and left out instead of drawn as boxes', () => {
    expect(findMissingLetters('A北京B')).toEqual(['北', '京']);
    expect(measureLine('A北B', 30)).toBe(measureLine('AB', 30));
    expect(writeCardSvg(card({ title: 'A北B' }))).toBe(writeCardSvg(card({ title: 'AB' })));
  });

  it('of all cards of this edition are there', () => {
    const texts = [...listCards(loadEdition(PROJECT)).values()].map(
      ({ title, line, quote }) => `${title}${line}${quote?.words ?? ''}`,
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(findMissingLetters(texts.join(''))).toEqual([]);
  });

  it('of three scripts in one title are drawn, in a file of the size that networks take, the same each time', async () => {
    const mixed = card({
      title: 'The Ҷашни ҳосил of Хуҷанд, «Праздник урожая», and the harvest festival of Qūrghonteppa',
    });
    const bytes = await drawCard(mixed);
    expect(findMissingLetters(mixed.title)).toEqual([]);
    expect(bytes.length).toBeLessThanOrEqual(40_000);
    expect(bytes).toEqual(await drawCard(mixed));
    expect(writeCardSvg(mixed)).not.toBe(writeCardSvg(card({ title: mixed.title.replaceAll('ҷ', '') })));
  });

  it('of one accent are drawn as those of two signs are', () => {
    expect(measureLine('и\u0304', 30)).toBe(measureLine('ӣ', 30));
  });
});

describe('A line of a card', () => {
  it('is broken between words, and cut where it is too long', () => {
    expect(breakLines('one two three', 30, measureLine('one two', 30))).toEqual(['one two', 'three']);
    expect(fitLine('one two three', 30, measureLine('one two …', 30))).toBe('one two …');
    expect(fitLine('onetwothree', 30, measureLine('onetw…', 30))).toBe('onetw…');
    expect(fitLine('one', 30, 1000)).toBe('one');
  });
});

describe('The picture of a card', () => {
  const titles = [
    'A',
    'Муносибатҳои Тоҷикистон бо Русия, визит Эмомали Рахмона and what was signed',
    'Treaty of friendship, cooperation and mutual assistance '.repeat(12).trim(),
    'x'.repeat(400),
  ];

  it.each(titles)(
    'is as large as it has to be, light, and holds its title: %s',
    { timeout: 30_000 },
    async (title) => {
      const words = 'The Treaty of friendship was signed on May 25th, 1993 '.repeat(5);
      const bytes = await drawCard(card({ title, line: words, quote: { siglum: 'AB', words } }));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, format }).toEqual({ ...CARD_SIZE, format: 'png' });
      expect(bytes.byteLength).toBeLessThanOrEqual(40_000);
      expect(await inkEnds(bytes)).toBeLessThanOrEqual(CARD_SIZE.width - 70);
      expect(await inkEnds(bytes)).toBeGreaterThan(100);
    },
  );

  it('has the same bytes each time, and others for another title', { timeout: 30_000 }, async () => {
    const [one, again, other] = await Promise.all([card(), card(), card({ title: 'Another' })].map(drawCard));
    expect(Buffer.from(one ?? []).equals(Buffer.from(again ?? []))).toBe(true);
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(false);
  });

  it('is kept under what it shows', () => {
    const keys = [
      card(),
      card({ title: 'x' }),
      card({ line: 'x' }),
      card({ edition: 'x' }),
      card({ quote: null }),
    ].map((one) => keyOf(cardInputs(one)));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf(cardInputs(card()))).toBe(keys[0]);
  });
});

describe('The cards of a build', () => {
  const edition = smallEdition().load();

  it('are drawn in a release, and then taken from the cache', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const open = () =>
      openFileCache({
        folder: path.join(folder, 'cache'),
        maxBytes: 1e8,
        warn: (message) => expect.fail(message),
      });
    const dist = path.join(folder, 'dist');
    const few = { ...edition, people: [], places: [], organizations: [], chapters: [], sources: [] };

    const first = await writeCards(few, dist, open(), false);
    expect([first.pages.size, first.left, first.missing]).toEqual([0, 2, []]);
    expect((await readFile(path.join(dist, EDITION_CARD))).byteLength).toBeGreaterThan(1000);

    const release = await writeCards(few, dist, open(), true);
    expect([...release.pages]).toEqual(['/events/library-office-opened/', '/agreements/treaty-on-fishing/']);
    const drawn = await readFile(path.join(dist, cardPath('/events/library-office-opened/')));

    const cache = open();
    const later = await writeCards(few, dist, cache, false);
    expect([later.pages.size, later.left, cache.counts.made]).toEqual([2, 0, 0]);
    expect(await readFile(path.join(dist, 'events/library-office-opened.png'))).toEqual(drawn);
  });

  it('stand in the heads of their pages, and that of the edition in all others', async () => {
    const meta = '<meta property="og:url" content="https://record.example/sub/events/x/">';
    const step = addCards(new Set(['/events/x/']), '/sub');
    const [own, other, none] = await Promise.all([
      step({ file: 'events/x/index.html', html: meta }),
      step({ file: 'events/y/index.html', html: meta }),
      step({ file: '404.html', html: '<p>x</p>' }),
    ]);
    expect(own.html).toContain(
      '<meta property="og:image" content="https://record.example/sub/events/x.png">',
    );
    expect(own.html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(other.html).toContain('content="https://record.example/sub/card.png"');
    expect(none.html).toBe('<p>x</p>');
  });
});
