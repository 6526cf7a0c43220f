/** Variables that would reach the pages as values of the build itself. */
const OF_A_BUILD = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'] as const;

/**
 * Sets what a build needs of its environment: under another NODE_ENV than `production` pages would be those of a server
 * for development, each of which loads the edition anew. Changes nothing for any other command.
 */
export function setEnvironment(argv: readonly string[], env: NodeJS.ProcessEnv): void {
  if (argv[2] !== 'build') return;
  for (const name of OF_A_BUILD) delete env[name];
  env['NODE_ENV'] = 'production';
}

/** Whether a build is one to be published: `astro build --mode release` makes what takes too long for every build. */
export const isRelease = (argv: readonly string[]): boolean => {
  const at = argv.indexOf('--mode');
  return at !== -1 && argv[at + 1] === 'release';
};
