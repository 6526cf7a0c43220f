import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';

const css = readFileSync(path.join(PROJECT, 'src', 'site', 'layout', 'styles', 'tokens.css'), 'utf8');

/** The colours of a block of tokens by name. */
function readColours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]),
  );
}

const dark = css.indexOf('prefers-color-scheme: dark');
const LIGHT = readColours(css.slice(0, dark));
const DARK = { ...LIGHT, ...readColours(css.slice(dark)) };

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** What is read, on what it is read: text and the grounds it stands on. */
const TEXTS: [text: string, ground: string][] = [
  ...['ink', 'ink-quiet', 'link', 'ink-1', 'ink-2', 'ink-3', 'note'].map((text): [string, string] => [
    text,
    'paper',
  ]),
  ...['ink', 'ink-quiet', 'link'].map((text): [string, string] => [text, 'paper-deep']),
  ...['ink', 'link', 'note'].map((text): [string, string] => [text, 'note-tint']),
  ...['tint-1', 'tint-2', 'tint-3', 'target'].map((ground): [string, string] => ['ink', ground]),
];

/** The pairs of a theme that are too close to each other, with their contrast. */
function findPale(colours: Record<string, string>, least: number, pairs = TEXTS): string[] {
  return pairs.flatMap(([text, ground]) => {
    const [one, other] = [colours[text], colours[ground]];
    if (one === undefined || other === undefined) return [`${text} or ${ground} is no token`];
    const found = contrast(one, other);
    return found >= least ? [] : [`${text} on ${ground}: ${found.toFixed(2)}`];
  });
}

describe('The contrast of text', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('is at least 7:1 in the %s theme', (_, colours) => {
    expect(findPale(colours, 7)).toEqual([]);
  });

  it('of the dark theme is its own', () => {
    expect(Object.keys(readColours(css.slice(dark)))).toEqual(Object.keys(LIGHT));
  });

  it('is measured as WCAG measures it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('is caught when it is too low', () => {
    expect(findPale({ ...LIGHT, ink: '#777777' }, 7)).toContain('ink on paper: 4.22');
    expect(findPale({ ...LIGHT, note: '' }, 7, [['none', 'paper']])).toEqual(['none or paper is no token']);
  });
});
