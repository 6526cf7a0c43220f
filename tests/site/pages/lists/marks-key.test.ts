import { describe, expect, it } from 'vitest';
import { pageAt, readSite, withoutBase } from '../../site.ts';

const site = await readSite();

describe('A page with marks', () => {
  it.each([
    '/agreements/',
    '/chapters/',
    '/corrections/',
    '/figures/',
    '/sources/',
    '/visits/',
    ...[site.edition.events, site.edition.agreements, site.edition.people].flatMap(([first]) =>
      first ? withoutBase(site, first.url) : [],
    ),
  ])('says in one line what they mean, and where more is said: %s', (path) => {
    const lines = pageAt(site, path).root.querySelectorAll('.marks');
    expect(lines.map((line) => line.querySelector('a[href$="/about/#glossary"]') !== null)).toEqual([true]);
  });
});
