import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { APP_MANIFEST } from '#client/offline/addresses.ts';
import type { EditionTitle } from '#edition/types/edition.ts';
import { shortHash } from './offline-files.ts';

/** The drawing that the icons are made of; a square. */
const DRAWING = 'favicon.svg';

/** The icons that are asked for, in pixels; one that may be cut to any shape has its drawing in the middle, on paper. */
const ICONS = [
  { size: 192, purpose: 'any' },
  { size: 512, purpose: 'any' },
  { size: 512, purpose: 'maskable' },
] as const;

/** Whatever shape an icon is cut to, this share of its width is shown. */
const SAFE_SHARE = 0.7;

/** The colour of paper, which the drawing has, too. */
const PAPER = '#fbf8f1';

/** Writes into a built site what a browser needs to install it as an app: the manifest and the icons. */
export async function writeApp(
  dist: string,
  { title, shortTitle, description }: Pick<EditionTitle, 'title' | 'shortTitle' | 'description'>,
  { base, assets }: { base: string; assets: string },
): Promise<void> {
  const drawing = readFileSync(path.join(dist, DRAWING));
  mkdirSync(path.join(dist, assets), { recursive: true });
  const icons = [];
  for (const icon of ICONS) {
    const bytes = await drawIcon(drawing, icon);
    const name = `${assets}/icon-${icon.size}-${icon.purpose}.${shortHash(bytes).replace(/\W/g, '').slice(0, 8)}.png`;
    writeFileSync(path.join(dist, name), bytes);
    icons.push({
      src: base + name,
      sizes: `${icon.size}x${icon.size}`,
      type: 'image/png',
      purpose: icon.purpose,
    });
  }
  const manifest = {
    id: base,
    name: title,
    short_name: shortTitle,
    description,
    lang: 'en',
    start_url: base,
    scope: base,
    // With the address and a way back: a reader cites the one, and needs the other.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: base + DRAWING, sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  writeFileSync(path.join(dist, APP_MANIFEST), JSON.stringify(manifest));
}

async function drawIcon(drawing: Buffer, { size, purpose }: (typeof ICONS)[number]): Promise<Uint8Array> {
  const inner = purpose === 'maskable' ? Math.round(size * SAFE_SHARE) : size;
  // So dense that the drawing is never enlarged.
  const picture = sharp(drawing, { density: 72 * 16 }).resize(inner, inner);
  const margin = (size - inner) / 2;
  const around = {
    top: Math.floor(margin),
    bottom: Math.ceil(margin),
    left: Math.floor(margin),
    right: Math.ceil(margin),
  };
  const shown =
    margin > 0 ? picture.flatten({ background: PAPER }).extend({ ...around, background: PAPER }) : picture;
  return shown.png({ palette: true, colours: 32, compressionLevel: 9, effort: 10 }).toBuffer();
}
