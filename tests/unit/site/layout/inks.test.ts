import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { inkColours, writeInkRules } from '#site/layout/inks.ts';
import { inkPattern } from '#site/timeline/chart/symbols/ink-patterns.ts';
import { contrast, readTokens } from '../../../fixtures/contrast.ts';

/** More sources than an edition is likely to have. */
const INKS = Array.from({ length: 40 }, (_, index) => index + 1);
const tokens = readTokens(readFileSync(path.join(PROJECT, 'src/site/layout/styles/tokens.css'), 'utf8'));

describe('the inks of the witnesses', () => {
  test.each(['light', 'dark'] as const)('can be read on the paper of the %s theme: 7:1', (theme) => {
    const { paper = '', ink: text = '' } = tokens[theme];
    const contrasts = INKS.map((ink) => {
      const colours = inkColours(ink)[theme];
      return { ink, ofInk: contrast(colours.ink, paper), ofText: contrast(text, colours.tint) };
    });
    const pale = contrasts.filter(({ ofInk, ofText }) => !(ofInk >= 7 && ofText >= 7));
    expect(pale).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('are no two alike in the %s theme', (theme) => {
    expect(new Set(INKS.map((ink) => inkColours(ink)[theme].ink)).size).toBe(INKS.length);
    expect(new Set(INKS.map((ink) => inkColours(ink)[theme].tint)).size).toBe(INKS.length);
  });

  test('have a pattern each that is told apart without colour', () => {
    const patterns = INKS.map(inkPattern);
    expect(patterns[0]).toEqual({ words: 'plain', lines: null, transform: '', dashes: '' });
    expect(new Set(patterns.map(({ words }) => words)).size).toBe(INKS.length);
    expect(new Set(patterns.map(({ lines, transform }) => `${lines} ${transform}`)).size).toBe(INKS.length);
    expect(new Set(patterns.map(({ dashes }) => dashes)).size).toBe(INKS.length);
  });

  test('have rules for as many as there are sources, and no more', () => {
    expect(writeInkRules(1)).toBe(
      '.i1{color:var(--own)}.i1{--own:#86192b}.t1 mark{background:#f8e3df}' +
        '@media(prefers-color-scheme:dark){.i1{--own:#f2a4a4}.t1 mark{background:#43232a}}',
    );
    expect(writeInkRules(4)).toContain('.i1,.i2,.i3,.i4{color:var(--own)}');
    expect(writeInkRules(4)).not.toContain('.i5');
  });
});
