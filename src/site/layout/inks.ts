/** The colours of one witness in one theme: of its siglum and signs, and of the ground behind its marked words. */
export interface InkColours {
  ink: string;
  tint: string;
}

/** The inks of the first witnesses by theme: madder, lapis, verdigris. */
const NAMED: readonly Readonly<Record<'light' | 'dark', InkColours>>[] = [
  { light: { ink: '#86192b', tint: '#f8e3df' }, dark: { ink: '#f2a4a4', tint: '#43232a' } },
  { light: { ink: '#1c3f8c', tint: '#e0e7f8' }, dark: { ink: '#a6c1ff', tint: '#22305a' } },
  { light: { ink: '#0f5346', tint: '#dcefe8' }, dark: { ink: '#93d8c2', tint: '#17413a' } },
];

/** From the hue of one ink to that of the next, in degrees: the golden angle, by which no two come to be alike soon. */
const HUE_STEP = 137.5;
/** Saturation, and lightness by the theme: dark enough on light paper, and light enough on dark paper, for any hue. */
const MADE = {
  light: { ink: { saturation: 0.7, lightness: 0.2 }, tint: { saturation: 0.55, lightness: 0.93 } },
  dark: { ink: { saturation: 0.7, lightness: 0.82 }, tint: { saturation: 0.4, lightness: 0.18 } },
} as const;

/** The colours of an ink, 1 for that of the first witness, in both themes. */
export function inkColours(ink: number): Readonly<Record<'light' | 'dark', InkColours>> {
  const named = NAMED[ink - 1];
  if (named) return named;
  const hue = (ink * HUE_STEP) % 360;
  const make = ({ ink, tint }: (typeof MADE)['light' | 'dark']): InkColours => ({
    ink: toHex({ hue, ...ink }),
    tint: toHex({ hue, ...tint }),
  });
  return { light: make(MADE.light), dark: make(MADE.dark) };
}

/**
 * The style rules of the inks of so many witnesses. In i1, i2 … words have the ink, which is `--own` there; in t1, t2 …
 * marked words have its tint.
 */
export function writeInkRules(count: number): string {
  const rules = known.get(count) ?? makeInkRules(count);
  known.set(count, rules);
  return rules;
}

/** The rules written so far, by the number of witnesses: they are the same on every page. */
const known = new Map<number, string>();

function makeInkRules(count: number): string {
  const inks = Array.from({ length: count }, (_, index) => index + 1);
  const rules = inks.map((ink) => {
    const { light, dark } = inkColours(ink);
    const both = (colour: keyof InkColours): string => `light-dark(${light[colour]},${dark[colour]})`;
    return `.i${ink}{--own:${both('ink')}}.t${ink} mark{background:${both('tint')}}`;
  });
  return `${inks.map((ink) => `.i${ink}`).join()}{color:var(--own)}${rules.join('')}`;
}

/** A colour of CSS's hsl() in hexadecimal digits; saturation and lightness from 0 to 1. */
function toHex({ hue, saturation, lightness }: Record<'hue' | 'saturation' | 'lightness', number>): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (at: number): string => {
    const step = (at + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${[0, 8, 4].map(channel).join('')}`;
}
