import path from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** `npm run lint` names this file, and runs in this folder. */
const PROJECT = path.resolve(import.meta.dirname, '../..');

/** What is asked of every file; formatting is Prettier's. */
const everywhere = {
  '@typescript-eslint/no-non-null-assertion': 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TSAsExpression > TSAsExpression:not([expression.name="globalThis"]) > TSUnknownKeyword',
      message: 'A value that is cast through unknown has the wrong type where it comes from.',
    },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      'content/',
      'public/',
      'screenshots/',
      'coverage/',
      'reports/',
      'findings/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: PROJECT } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...everywhere,
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-unused-vars': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs['flat/base']],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: everywhere,
  },
);
