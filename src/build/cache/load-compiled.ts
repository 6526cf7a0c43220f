import { hash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program was compiled from, and what became of it. */
interface Manifest {
  /** The files it was compiled from, as paths below the project; of a package its package.json. */
  files: string[];
  /** What those files held. */
  digest: string;
  /** The file it was compiled into, beside this one. */
  code: string;
}

/** Where compiled programs are kept, below the project: `npm ci` begins anew. */
const FOLDER = path.join('node_modules', '.cache', 'compiled');

/** The package that a file belongs to: `zod`, `@astrojs/mdx`. */
const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/**
 * Loads a module of ours as one file, which is compiled from it and all that it imports when it is first needed, and
 * anew whenever one of those files has changed: to load some 200 files takes longer than the work of a short program.
 * Where it cannot be compiled or kept, the module is loaded as it is. `module` is a path below the project at `root`.
 */
export async function loadCompiled<T>(root: string, module: string): Promise<T> {
  const asItIs = path.join(root, module);
  const manifest = path.join(root, FOLDER, `${path.basename(module, '.ts')}.json`);
  const known = readManifest(root, manifest);
  const code = known ?? (await compile(root, module, manifest).catch(() => asItIs));
  try {
    return (await import(pathToFileURL(code).href)) as T;
  } catch (error) {
    if (code === asItIs) throw error;
    return (await import(pathToFileURL(asItIs).href)) as T;
  }
}

/** The file a program is compiled into; null when there is none, or when what it was compiled from has changed. */
function readManifest(root: string, file: string): string | null {
  try {
    const { files, digest, code } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return digestFiles(root, files) === digest ? path.join(path.dirname(file), code) : null;
  } catch {
    return null;
  }
}

const digestFiles = (root: string, files: readonly string[]): string =>
  hash('sha256', files.map((file) => `${file}\0${readFileSync(path.join(root, file), 'utf8')}`).join('\0'));

async function compile(given: string, module: string, manifest: string): Promise<string> {
  const root = realpathSync(given);
  const { rolldown } = await import('rolldown');
  const { mkdir, readdir, rename, rm, writeFile } = await import('node:fs/promises');
  const name = path.basename(module, '.ts');
  const folder = path.dirname(manifest);
  const ours = path.join(root, 'src') + path.sep;
  const files = new Set(['package.json']);
  const note = (_code: string, id: string): void => {
    const name = PACKAGE.exec(id)?.[1]?.replaceAll('\\', '/');
    // A package is known by its version.
    if (name !== undefined) files.add(`node_modules/${name}/package.json`);
    else if (id.startsWith(ours)) files.add(path.relative(root, id).split(path.sep).join('/'));
  };
  await using bundle = await rolldown({
    input: path.join(root, module),
    cwd: root,
    platform: 'node',
    plugins: [{ name: 'note-files', transform: note }],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  if (!files.has(module)) throw new Error(`${module} is not among the files it is compiled from.`);
  const listed = [...files].sort();
  const digest = digestFiles(root, listed);
  const code = `${name}-${digest.slice(0, 16)}.mjs`;
  await mkdir(folder, { recursive: true });
  // Another program may be at the same: each file appears whole, and the manifest last.
  const put = async (file: string, text: string): Promise<void> => {
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  };
  await put(path.join(folder, code), output[0].code);
  await put(manifest, JSON.stringify({ files: listed, digest, code } satisfies Manifest));
  const old = (await readdir(folder)).filter((file) => file.startsWith(`${name}-`) && file !== code);
  await Promise.all(old.map((file) => rm(path.join(folder, file), { force: true })));
  return path.join(folder, code);
}
