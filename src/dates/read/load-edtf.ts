import { createRequire } from 'node:module';

type Edtf = typeof import('edtf');

const require = createRequire(import.meta.url);

let loaded: Edtf | undefined;

/** Loads the package that reads EDTF, once: most editions hold plain dates only, and never need its grammar. */
export function loadEdtf(): Edtf {
  loaded ??= require('edtf') as Edtf;
  return loaded;
}
