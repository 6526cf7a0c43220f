import { describe, expect, it } from 'vitest';
import { bundleInlineScript } from '#build/scripts/inline-scripts.ts';

const NAMES = ['SEARCH_LOADER', 'SEARCH_LOADER_WITH_COPY', 'SEARCH_WATCHDOG'] as const;

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
    const [alone, withCopy] = await Promise.all([
      bundleInlineScript('SEARCH_LOADER'),
      bundleInlineScript('SEARCH_LOADER_WITH_COPY'),
    ]);
    expect(alone).not.toContain('clipboard');
    expect(withCopy).toContain('clipboard');
    expect(withCopy).toContain('"site-search"');
    expect(withCopy).not.toMatch(/import ?["']/);
  });
});
