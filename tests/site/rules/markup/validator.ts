import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';
import { isMoved, type Page } from '../../site.ts';

/** The standard rules, all of them, and those for whole documents. What differs says why. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Every script comes from the same host as its page: who could change the one could change the other.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/**
 * Rules that a page which only leads on need not keep. It waits a second, so that its script can go first and take the
 * fragment of the address along, which a refresh would drop.
 */
const NOT_WHEN_MOVED = new Set(['meta-refresh']);

/** Puts the configuration together once; the loader of the package does so for every page, which costs twice its work. */
class LoadOnce extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(new LoadOnce(CONFIG));

/** What was found on a page, which nobody changes: pages are asked about again when a mutated one is compared. */
const known = new WeakMap<Page, string[]>();

/** What html-validate finds on a page: the rule, what is wrong and where, one sentence each. */
export function validateMarkup(page: Page): string[] {
  const before = known.get(page);
  if (before) return before;
  const found = validator
    .validateStringSync(page.html, page.path)
    .results.flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => !(isMoved(page) && NOT_WHEN_MOVED.has(ruleId)))
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'document'})`);
  known.set(page, found);
  return found;
}
