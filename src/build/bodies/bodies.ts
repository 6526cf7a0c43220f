import { listBodies } from '#load/list-bodies.ts';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const NAME = 'virtual:bodies';
/** Plugins mark a module that is no file by a leading null character, so that others leave it alone. */
const RESOLVED = `\0${NAME}`;

/**
 * Gives pages the module `virtual:bodies`, which loads the rendered body of each file in content/, by folder and file
 * name. Files without a body are left out, because each MDX file costs the bundler a module.
 */
export function bodies(): AstroIntegration {
  return {
    name: 'bodies',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const plugin = {
          name: 'bodies',
          resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
          load: (id: string) => (id === RESOLVED ? writeModule(fileURLToPath(config.root)) : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** The code of the module: one dynamic import for each body. */
function writeModule(root: string): string {
  const lines = listBodies(root).map((file) => {
    const name = JSON.stringify(file);
    return `  ${name}: () => import(${JSON.stringify(`/content/${file}`)}),`;
  });
  return `export const bodies = {\n${lines.join('\n')}\n};\n`;
}
