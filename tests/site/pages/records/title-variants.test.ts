import { describe, expect, it } from 'vitest';
import { pageAt, readSite, textOf } from '../../site.ts';

const site = await readSite();
const records = [
  ...site.edition.events.map((record) => ({ ...record, path: `/events/${record.id}/` })),
  ...site.edition.agreements.map((record) => ({ ...record, path: `/agreements/${record.id}/` })),
].filter(({ titleVariants }) => titleVariants.length > 0);

describe('The page of an event or an agreement with titles in other languages', () => {
  it('shows each in its language, below the title, and calls it a translation of ours unless a source prints it', () => {
    expect(records.length).toBeGreaterThan(20);
    for (const { path, titleVariants } of records) {
      const line = pageAt(site, path).root.querySelector('h1 + .quiet');
      const shown = line?.querySelectorAll('span[lang]') ?? [];
      expect(shown.map((span) => [span.getAttribute('lang'), textOf(span)])).toEqual(
        titleVariants.map(({ lang, form }) => [lang, form]),
      );
      const isOurs = titleVariants.some(({ printedBy }) => printedBy.length === 0);
      expect(textOf(line ?? null).includes('our translation')).toBe(isOurs);
    }
  });
});
