import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, readTokens } from '../../fixtures/contrast.ts';
import { PROJECT } from '#commands/project.ts';

const css = readFileSync(path.join(PROJECT, 'src', 'site', 'layout', 'styles', 'tokens.css'), 'utf8');
const { light: LIGHT, dark: DARK } = readTokens(css);

/** What is read, on what it is read: text and the grounds it stands on. */
const TEXTS: [text: string, ground: string][] = [
  ...['ink', 'ink-quiet', 'link', 'note'].map((text): [string, string] => [text, 'paper']),
  ...['ink', 'ink-quiet', 'link'].map((text): [string, string] => [text, 'paper-deep']),
  ...['ink', 'link', 'note'].map((text): [string, string] => [text, 'note-tint']),
  ['ink', 'target'],
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

  it('is that of every colour the style sheet has, in both themes', () => {
    expect([...css.matchAll(/#[0-9a-f]{3,8}\b/gi)]).toHaveLength(2 * Object.keys(LIGHT).length);
    expect(Object.values(DARK).filter((hex) => Object.values(LIGHT).includes(hex))).toEqual([]);
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
