import { describe, expect, it } from 'vitest';
import { bundleInlineScript } from '#build/scripts/inline-scripts.ts';

const NAMES = ['SEARCH_LOADER', 'SEARCH_WATCHDOG', 'BOOK_SEARCH'] as const;

describe('An inline script', () => {
  it.each(NAMES)(
    '%s is one block of one line, which can be run and stands in HTML as it is',
    async (name) => {
      const code = await bundleInlineScript(name);
      expect(code).toMatch(/^\{.*\}$/);
      expect(() => new Function(code)).not.toThrow();
      expect(code).not.toMatch(/<\/script|<!--/i);
    },
  );

  it('holds what it imports', async () => {
    const code = await bundleInlineScript('SEARCH_LOADER');
    expect(code).toContain('colorScheme');
    expect(code).toContain('"site-search"');
    expect(code).not.toMatch(/import ?["']/);
  });
});
