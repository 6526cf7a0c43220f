import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * A body that is no MDX breaks off the build before any page, and with it the content, is judged. Then this says
 * all that is wrong in content/, that body included, in place of the one error. A build that succeeds pays nothing.
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
