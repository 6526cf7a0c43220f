import { createHash } from 'node:crypto';
import type { Page } from '../../site.ts';

/** The policy of a page, directive by directive. */
export function readPolicy({ root }: Page): Map<string, string[]> {
  const content = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
  return new Map(
    (content ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

export const hash = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Scripts that run; data such as JSON-LD does not. */
export const scriptsOf = ({ root }: Page) =>
  root.querySelectorAll('script').filter((script) => !/json/.test(script.getAttribute('type') ?? ''));

export const inlineScriptsOf = (page: Page): string[] =>
  scriptsOf(page)
    .filter((script) => !script.getAttribute('src'))
    .map(({ rawText }) => rawText);

export const hashesIn = (page: Page, directive: string): string[] =>
  (readPolicy(page).get(directive) ?? []).filter((source) => source.startsWith("'sha256-"));

/** How the hashes that a page needs and those that its policy allows differ, in words. */
export const compareHashes = (needed: readonly string[], allowed: readonly string[]): string[] => [
  ...needed.filter((one) => !allowed.includes(one)).map((one) => `the policy lacks ${one}`),
  ...allowed
    .filter((one) => !needed.includes(one))
    .map((one) => `the policy allows ${one}, which is not there`),
];
