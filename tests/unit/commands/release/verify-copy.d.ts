declare module '*/public/verify-copy.mjs' {
  /** The name of the list. */
  export const MANIFEST: string;
  /** The text of the manifest of a folder as it is. */
  export function writeManifest(folder: string): Promise<string>;
  /** What differs between a folder and its manifest, one sentence each. */
  export function verifyCopy(folder: string): Promise<{ count: number; faults: string[] }>;
}
