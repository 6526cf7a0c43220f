import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * Reports every problem in content/ when a body is not valid MDX. The bundler stops at such a body, with one error and
 * before any page has loaded the edition; this loads it then, which throws the full report instead. It costs a build
 * without errors nothing.
 */
export function contentReport(): AstroIntegration {
  return {
    name: 'content-report',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const buildEnd = async (error?: Error): Promise<void> => {
          if (error === undefined) return;
          const { loadEdition } = await import('#edition.ts');
          loadEdition(fileURLToPath(config.root));
        };
        updateConfig({ vite: { plugins: [{ name: 'content-report', buildEnd }] } });
      },
    },
  };
}
