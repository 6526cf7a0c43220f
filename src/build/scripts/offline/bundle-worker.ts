import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

/** The workers: the one that caches a release, and the one that removes all caches and itself. */
const WORKERS = { cache: 'service-worker.ts', unregister: 'unregister.ts' } as const;
const FOLDER = new URL('../../../client/offline/worker/', import.meta.url);

/** Bundles and minifies a worker into one script; it caches the release of this name. */
export async function bundleWorker(kind: keyof typeof WORKERS, release: string): Promise<string> {
  await using bundle = await rolldown({
    input: fileURLToPath(new URL(WORKERS[kind], FOLDER)),
    transform: { define: { __RELEASE__: JSON.stringify(release) } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  return output[0].code;
}
