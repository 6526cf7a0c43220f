/*
 * The symbols of the chart, as SVG. Each is drawn around x = 0 in a row 24 high. A bar fills the width it is given. The
 * empty square of each is what a pointer or a finger hits.
 */
import { maskId, type SymbolName } from './short-ids.ts';

const HIT = '<path class="hit" d="M-12 0h24v24h-24z"/>';

/** A bar along the axis, in one line of SVG; `thickness` in pixels. */
const bar = (attributes: string, thickness = 5): string =>
  `<rect class="hit" width="100%" height="24"/><rect y="${12 - thickness / 2}" width="100%" height="${thickness}"${attributes}/>`;

const fading = (symbol: SymbolName): string => ` mask="url(#${maskId(symbol)})"`;

/** What each symbol draws. */
export const SYMBOLS: Readonly<Record<SymbolName, string>> = {
  // Nothing: room for a finger on a bar that is shorter.
  target: HIT,
  // A dot.
  day: `${HIT}<circle cy="12" r="4.5"/>`,
  // A square.
  square: `${HIT}<path d="M-4.5 7.5h9v9h-9z"/>`,
  // A house.
  opening: `${HIT}<path d="M-7 19v-8L0 5l7 6v8z"/>`,
  // A lozenge.
  agreement: `${HIT}<path d="M0 4l7 8-7 8-7-8z"/>`,
  // Too short for their true length: two joined dots, a short bar, a thin line behind a house or a lozenge.
  'short-days': `${HIT}<path d="M-5 11.5H5v1H-5zM-5 9a3 3 0 1 0 .01 0zM5 9a3 3 0 1 0 .01 0z"/>`,
  'short-month': `${HIT}<path d="M-6 9.5H6v5H-6z"/>`,
  'short-behind-sign': `${HIT}<path d="M-12 11h24v2h-24z"/>`,
  // At their true length.
  days: bar(' rx="2.5"'),
  months: bar(''),
  years: bar(' opacity=".6"', 6),
  since: bar(fading('since')),
  until: bar(fading('until')),
};

/** Whether a bar with an open end fades in or out; it has no mask where neither is so. */
export const FADES: Readonly<Partial<Record<SymbolName, { fadesIn: boolean }>>> = {
  since: { fadesIn: false },
  until: { fadesIn: true },
};
