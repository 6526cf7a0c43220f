import sharp from 'sharp';
import { breakLines, drawLine, fitLine, FONTS_DIGEST } from './typeset.ts';

/** What a card says: a picture that stands for a page where it is shared. */
export interface Card {
  /** The name of the edition. */
  edition: string;
  title: string;
  /** When it was, or what it is, in few words; empty where there is nothing to say. */
  line: string;
  /** The words that support it, with the siglum of their source; null where there are none. */
  quote: { siglum: string; words: string } | null;
}

/** In pixels, as the networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const ROOM = CARD_SIZE.width - 2 * MARGIN;
const COLOURS = { paper: '#fbf7ee', ink: '#211c15', quiet: '#5f574a', rule: '#86192b' } as const;

/** The sizes that a title may have, the largest first, and how many lines at each. */
const TITLE_SIZES = [
  { size: 76, lines: 3 },
  { size: 62, lines: 4 },
  { size: 50, lines: 5 },
] as const;
const LEADING = 1.16;
const SMALL = 34;

/** Changes when the same card would be drawn otherwise. */
const DRAWING = '2';

/** All that the picture of a card depends on. */
export const cardInputs = (card: Card): (string | { card: Card })[] => [
  DRAWING,
  JSON.stringify(sharp.versions),
  FONTS_DIGEST,
  { card },
];

/** A card as SVG, of outlines alone. */
export function writeCardSvg({ edition, title, line, quote }: Card): string {
  const { size, lines } = fitTitle(title);
  const top = 150;
  const afterTitle = top + lines.length * size * LEADING;
  const foot = CARD_SIZE.height - 72;
  const words = quote && `“${fitLine(quote.words, SMALL, ROOM - 90)}”`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="24" height="100%" fill="${COLOURS.rule}"/>`,
    drawLine(fitLine(edition, 30, ROOM), { x: MARGIN, y: 92 }, 30, COLOURS.quiet),
    ...lines.map((text, index) =>
      drawLine(text, { x: MARGIN, y: top + (index + 0.8) * size * LEADING }, size, COLOURS.ink),
    ),
    drawLine(fitLine(line, SMALL, ROOM), { x: MARGIN, y: afterTitle + 46 }, SMALL, COLOURS.quiet),
    ...(quote && words
      ? [
          `<rect x="${MARGIN}" y="${foot - 62}" width="${ROOM}" height="2" fill="${COLOURS.quiet}"/>`,
          drawLine(quote.siglum, { x: MARGIN, y: foot }, SMALL, COLOURS.rule),
          drawLine(words, { x: MARGIN + 60, y: foot }, SMALL, COLOURS.ink),
        ]
      : []),
    '</svg>',
  ].join('');
}

/** A title at the largest size at which it fits; the longest are cut in their last line. */
function fitTitle(title: string): { size: number; lines: string[] } {
  const tried = TITLE_SIZES.map(({ size, lines: most }) => ({
    size,
    most,
    lines: breakLines(title, size, ROOM),
  }));
  const fits = tried.find(({ lines, most }) => lines.length <= most) ?? tried[tried.length - 1];
  if (!fits) throw new Error('There is no size for a title.');
  const { size, most, lines } = fits;
  const shown = lines.slice(0, most);
  const rest = lines.slice(most - 1).join(' ');
  const last = lines.length > most ? [rest] : shown.slice(-1);
  return { size, lines: [...shown.slice(0, -1), ...last].map((text) => fitLine(text, size, ROOM)) };
}

/** A card as a PNG of few colours. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  return (
    sharp(Buffer.from(writeCardSvg(card)))
      // Of so few colours more effort makes no smaller file, and takes twice as long.
      .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 1 })
      .toBuffer()
  );
}
