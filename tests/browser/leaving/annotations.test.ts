import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TextQuoteSelector } from '@apache-annotator/selector';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import type { Annotation, AnnotationTarget } from '#exports/annotations/annotations.ts';
import { readSite } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import type * as Finder from './annotation-finder.ts';
import type { Found } from './annotation-finder.ts';

const site = await readSite();
const { first } = JSON.parse(await readFile(path.join(site.dist, 'data/annotations.json'), 'utf8')) as {
  first: { items: Annotation[] };
};
const targets = first.items.flatMap(({ id, target }) =>
  target.filter(({ selector }) => selector.type === 'TextQuoteSelector').map((one) => ({ id, ...one })),
);

/** A script that gives the page it runs in the functions of `annotation-finder.ts`, as `finder`. */
async function bundleFinder(): Promise<string> {
  await using bundle = await rolldown({ input: path.join(import.meta.dirname, 'annotation-finder.ts') });
  const { output } = await bundle.generate({ format: 'iife', name: 'finder' });
  // The script is run as one expression; what it declares would be lost.
  return `globalThis.finder = (() => { ${output[0].code}; return finder; })()`;
}

describe.skipIf(browserMissing)('The annotations', () => {
  const { open } = useBrowser();

  /** What the library finds on the pages of the targets, target by target. */
  async function find(wanted: readonly (AnnotationTarget & { id: string })[]) {
    const finder = await bundleFinder();
    const results: { target: (typeof wanted)[number]; found: Found[] }[] = [];
    for (const [source, here] of Map.groupBy(wanted, (one) => one.source)) {
      const { page } = await open(new URL(source).pathname.slice(site.base.length - 1));
      await page.evaluate(finder);
      const found: Found[][] = await page.evaluate(
        (selectors) => (globalThis as unknown as { finder: typeof Finder }).finder.findAll(selectors),
        here.map(({ selector }) => selector as TextQuoteSelector),
      );
      results.push(...here.map((target, index) => ({ target, found: found[index] ?? [] })));
    }
    return results;
  }

  it('are each found once by a library of others, in the text as it was published, where the edition has the words', async () => {
    const places = new Map(
      site.edition.sources.flatMap(({ url, passages }) =>
        passages.map((passage) => [`${url} ${passage.id}`, passage] as const),
      ),
    );
    const results = await find(targets);
    expect(results.length).toBe(targets.length);
    for (const { target, found } of results) {
      expect(found, `${target.id} in ${target.source}`).toHaveLength(1);
      const [{ passage, isCorrected, exact, before }] = found as [Found];
      expect(isCorrected, target.id).toBe(false);
      expect(exact).toBe(target.selector.type === 'TextQuoteSelector' && target.selector.exact);
      expect([...before].length).toBe(
        startOf(target) - (places.get(`${pathOf(target)} ${passage}`)?.start ?? NaN),
      );
    }
  });

  it('would be found more than once by their words alone', async () => {
    // Every tenth is enough to see it: the library reads the whole page for each.
    const bare = targets
      .filter((_, index) => index % 10 === 0)
      .map((target) => ({
        ...target,
        selector: { ...target.selector, prefix: '', suffix: '' } as AnnotationTarget['selector'],
      }));
    const several = (await find(bare)).filter(({ found }) => found.length > 1);
    expect(several.length).toBeGreaterThan(3);
  });
});

/** The text that an annotation also names, where the same words stand by their offsets. */
function startOf({ id, selector }: AnnotationTarget & { id: string }): number {
  const { target } = first.items.find((one) => one.id === id) ?? { target: [] };
  const at = target.findIndex((one) => one.selector === selector);
  const position = target[at + 1]?.selector;
  return position?.type === 'TextPositionSelector' ? position.start : NaN;
}

/** The path of the source of a target, as edition.json links to it. */
const pathOf = ({ source }: AnnotationTarget): string => new URL(source).pathname.replace(/\/\d+\/$/, '/');
