/*
 * The signs of the drawn timeline, as SVG. Each is drawn around x = 0 in a row 24 high; bars fill the width they are
 * given, and upright ones (v…) the height. The empty square is what a finger hits.
 */
const HIT = '<path class="hit" d="M-12 0h24v24h-24z"/>';
const FLAT_HIT = '<rect class="hit" width="100%" height="24"/>';
const UPRIGHT_HIT = '<rect class="hit" x="-12" width="24" height="100%"/>';
const flat = (more: string, thick = 5): string =>
  `${FLAT_HIT}<rect y="${12 - thick / 2}" width="100%" height="${thick}"${more}/>`;
const upright = (more: string, thick = 5): string =>
  `${UPRIGHT_HIT}<rect x="${-thick / 2}" width="${thick}" height="100%"${more}/>`;

export const SYMBOLS: Readonly<Record<string, string>> = {
  // Nothing: room for a finger on a bar that is shorter.
  t: HIT,
  // A day.
  d: `${HIT}<circle cy="12" r="4.5"/>`,
  // An opening: a house.
  h: `${HIT}<path d="M-7 19v-8L0 5l7 6v8z"/>`,
  // An agreement: a lozenge.
  z: `${HIT}<path d="M0 4l7 8-7 8-7-8z"/>`,
  // Not dated: an empty square.
  e: `${HIT}<path d="M-4.5 7.5h9v9h-9z"/>`,
  // A month; some days; either behind a house or a lozenge.
  m: `${HIT}<path d="M-6 9.5H6v5H-6z"/>`,
  n: `${HIT}<path d="M-5 11.5H5v1H-5zM-5 9a3 3 0 1 0 .01 0zM5 9a3 3 0 1 0 .01 0z"/>`,
  k: `${HIT}<path d="M-12 11h24v2h-24z"/>`,
  vm: `${HIT}<path d="M-2.5 6h5v12h-5z"/>`,
  vn: `${HIT}<path d="M-.5 7h1v10h-1zM0 4a3 3 0 1 0 .01 0zM0 14a3 3 0 1 0 .01 0z"/>`,
  vk: `${HIT}<path d="M-1 0h2v24h-2z"/>`,
  // Months at their length; years, faint; days at their length; an end that is open, fading.
  b: flat(''),
  y: flat(' opacity=".6"', 6),
  w: flat(' rx="2.5"'),
  o: flat(' mask="url(#fo)"'),
  u: flat(' mask="url(#fu)"'),
  vb: upright(''),
  vy: upright(' opacity=".6"', 6),
  vw: upright(' rx="2.5"'),
  vo: upright(' mask="url(#fvo)"'),
  vu: upright(' mask="url(#fvu)"'),
};

/** How a line with an open end fades: the end of its gradient, and what the gradient fills, with room for outlines. */
export const FADES: Readonly<Record<string, { x2: number; y2: number; fadesIn: boolean; area: string }>> = {
  o: { x2: 1, y2: 0, fadesIn: false, area: 'M0-1h1v3H0z' },
  u: { x2: 1, y2: 0, fadesIn: true, area: 'M0-1h1v3H0z' },
  vo: { x2: 0, y2: 1, fadesIn: false, area: 'M-1 0h3v1h-3z' },
  vu: { x2: 0, y2: 1, fadesIn: true, area: 'M-1 0h3v1h-3z' },
};
