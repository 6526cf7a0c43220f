import { describe, expect, it } from 'vitest';
import { CHECKED_SITE } from '../../setup/release.ts';
import { parsePage, type Page, type Site } from '../site.ts';

/** Something every page keeps, or every page of a sort. */
export interface PageRule {
  /** A sentence that goes on after "Every page". */
  readonly rule: string;
  readonly applies?: (page: Page) => boolean;
  /** Where the page breaks the rule, one sentence each; none when it keeps it. */
  readonly find: (page: Page, site: Site) => string[];
  /** Ways to mutate a page that keeps the rule; the rule has to catch each of them. */
  readonly mutations: Readonly<Record<string, (html: string, page: Page) => string>>;
}

/** The faults of the pages of a site that were not checked before, each with the path of its page. */
export function findFaults(site: Site, { applies = () => true, find }: PageRule): string[] {
  return site.pages
    .filter((page) => !site.checked.has(page.path) && applies(page))
    .flatMap((page) => find(page, site).map((fault) => `${page.path}: ${fault}`));
}

/** One test that the site keeps the rule, and one for each way to break it: a check that cannot fail proves nothing. */
export function testPageRules(site: Site, rules: readonly PageRule[]): void {
  describe.each(rules)('Every page $rule', (rule) => {
    const applies = rule.applies ?? (() => true);

    it('in the built site', () => {
      expect(site.pages.filter(applies).length).toBeGreaterThan(0);
      expect(findFaults(site, rule)).toEqual([]);
    });

    it.each(CHECKED_SITE !== undefined ? [] : Object.entries(rule.mutations))(
      'and a page with %s is caught',
      (_, mutate) => {
        const sound = site.pages.filter(applies).find((page) => mutate(page.html, page) !== page.html);
        if (!sound) throw new Error('There is no page that could be mutated so.');
        const mutated = parsePage(sound.path, mutate(sound.html, sound));
        const known = rule.find(sound, site);
        expect(rule.find(mutated, site).filter((fault) => !known.includes(fault))).not.toEqual([]);
      },
    );
  });
}

/** Puts markup before the end of the text of a page. */
export const append =
  (markup: string) =>
  (html: string): string =>
    html.replace('</main>', () => `${markup}</main>`);

/** Puts markup before the end of the head of a page. */
export const appendToHead =
  (markup: string) =>
  (html: string): string =>
    html.replace('</head>', () => `${markup}</head>`);
