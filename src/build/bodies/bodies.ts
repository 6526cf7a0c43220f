import { listBodies } from '#load/list-bodies.ts';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const NAME = 'virtual:bodies';
/** By Rollup's custom, what no file stands behind begins with a zero. */
const RESOLVED = `\0${NAME}`;

/**
 * Gives pages the module `virtual:bodies`: what renders each body of content/, by folder and file name. Records
 * without a body are left out, because each MDX file costs the bundler a module.
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

function writeModule(root: string): string {
  const lines = listBodies(root).map((file) => {
    const name = JSON.stringify(file);
    return `  ${name}: () => import(${JSON.stringify(`/content/${file}`)}),`;
  });
  return `export const bodies = {\n${lines.join('\n')}\n};\n`;
}
