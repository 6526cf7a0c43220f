import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the project, with package.json, astro.config.mjs, src and content. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The sub-path under which the site of a project is published, as its astro.config.mjs has it. */
export async function readBase(folder: string = PROJECT): Promise<string> {
  const config = pathToFileURL(path.join(folder, 'astro.config.mjs'));
  const { default: settings }: { default: { base?: string } } = await import(config.href);
  return settings.base ?? '/';
}
