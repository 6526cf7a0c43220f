import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

const CLIENT = new URL('../../client/', import.meta.url);

/** What is known of a script on a disk: it has no address, and a browser keeps nothing there. */
const ON_DISK = { __OFFLINE__: 'false', __ON_DISK__: 'true', 'import.meta.url': '""' };

/** The script of links, for every page of the copy. */
export const bundleLinks = (): Promise<string> =>
  bundle(fileURLToPath(new URL('links/from-disk.ts', CLIENT)));

/** The script that takes the colours a reader chose, before anything is painted. */
export const bundleTheme = (): Promise<string> => bundle(fileURLToPath(new URL('inline/theme.ts', CLIENT)));

/** A module, with all that it imports, as one script: a browser loads no module from a disk. */
export async function bundle(file: string): Promise<string> {
  await using made = await rolldown({ input: file, transform: { define: ON_DISK } });
  const { output } = await made.generate({ format: 'iife', minify: true });
  return output[0].code;
}
