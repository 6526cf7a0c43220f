/*
 * The symbols of the chart, as SVG. Each is drawn around x = 0 in a row 24 high. A bar fills the width it is given, or
 * the height where it is upright. The empty square of each is what a pointer or a finger hits.
 */
import { maskId, type SymbolName } from './short-ids.ts';

const HIT = '<path class="hit" d="M-12 0h24v24h-24z"/>';
const FLAT_HIT = '<rect class="hit" width="100%" height="24"/>';
const UPRIGHT_HIT = '<rect class="hit" x="-12" width="24" height="100%"/>';

/** A bar along the flat axis, in one line of SVG; `thickness` in pixels. */
const flatBar = (attributes: string, thickness = 5): string =>
  `${FLAT_HIT}<rect y="${12 - thickness / 2}" width="100%" height="${thickness}"${attributes}/>`;

/** The same along the upright axis. */
const uprightBar = (attributes: string, thickness = 5): string =>
  `${UPRIGHT_HIT}<rect x="${-thickness / 2}" width="${thickness}" height="100%"${attributes}/>`;

const FAINT = ' opacity=".6"';
const ROUND_ENDS = ' rx="2.5"';
const fading = (symbol: SymbolName): string => ` mask="url(#${maskId(symbol)})"`;

/** What each symbol draws. */
export const SYMBOLS: Readonly<Record<SymbolName, string>> = {
  // Nothing: room for a finger on a bar that is shorter.
  target: HIT,
  // A dot.
  day: `${HIT}<circle cy="12" r="4.5"/>`,
  // A house.
  opening: `${HIT}<path d="M-7 19v-8L0 5l7 6v8z"/>`,
  // A lozenge.
  agreement: `${HIT}<path d="M0 4l7 8-7 8-7-8z"/>`,
  // An empty square.
  undated: `${HIT}<path d="M-4.5 7.5h9v9h-9z"/>`,
  // Too short for their true length: two joined dots, a short bar, a thin line behind a house or a lozenge.
  'short-days': `${HIT}<path d="M-5 11.5H5v1H-5zM-5 9a3 3 0 1 0 .01 0zM5 9a3 3 0 1 0 .01 0z"/>`,
  'short-month': `${HIT}<path d="M-6 9.5H6v5H-6z"/>`,
  'short-behind-sign': `${HIT}<path d="M-12 11h24v2h-24z"/>`,
  'upright-short-days': `${HIT}<path d="M-.5 7h1v10h-1zM0 4a3 3 0 1 0 .01 0zM0 14a3 3 0 1 0 .01 0z"/>`,
  'upright-short-month': `${HIT}<path d="M-2.5 6h5v12h-5z"/>`,
  'upright-short-behind-sign': `${HIT}<path d="M-1 0h2v24h-2z"/>`,
  // At their true length.
  days: flatBar(ROUND_ENDS),
  months: flatBar(''),
  years: flatBar(FAINT, 6),
  since: flatBar(fading('since')),
  until: flatBar(fading('until')),
  'upright-days': uprightBar(ROUND_ENDS),
  'upright-months': uprightBar(''),
  'upright-years': uprightBar(FAINT, 6),
  'upright-since': uprightBar(fading('upright-since')),
  'upright-until': uprightBar(fading('upright-until')),
};

/** The end of a gradient, whether it fades in or out, and the area it fills, with room for outlines. */
export interface Fade {
  x2: number;
  y2: number;
  fadesIn: boolean;
  area: string;
}

const FLAT_FADE = { x2: 1, y2: 0, area: 'M0-1h1v3H0z' };
const UPRIGHT_FADE = { x2: 0, y2: 1, area: 'M-1 0h3v1h-3z' };

/** How a bar with an open end fades. */
export const FADES: Readonly<Partial<Record<SymbolName, Fade>>> = {
  since: { ...FLAT_FADE, fadesIn: false },
  until: { ...FLAT_FADE, fadesIn: true },
  'upright-since': { ...UPRIGHT_FADE, fadesIn: false },
  'upright-until': { ...UPRIGHT_FADE, fadesIn: true },
};
