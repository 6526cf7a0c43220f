import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { findPagePart, headingId } from '#edition/addresses/page-parts.ts';
import { parsePage, readSite, type Page } from '../site.ts';

const site = await readSite();
/** Pages with a body, or that could have one. */
const { chapters, events, agreements } = loadEdition(PROJECT);
const paths = new Set([...chapters, ...events, ...agreements].map(({ path }) => path));
const pages = site.pages.filter((page) => paths.has(page.path));
const { notes, events: eventsOfSite, agreements: agreementsOfSite } = site.edition;
/** Notes, and values of records: a heading that has the anchor of one on its page is refused. */
const known = new Set([
  ...notes.map(({ id }) => id),
  ...[...eventsOfSite, ...agreementsOfSite].flatMap(({ claims }) => claims.map(({ id }) => id)),
]);

/** The anchors of a page that neither a heading of its body has nor the list of its own parts knows. */
function findUnknownAnchors({ root }: Page): string[] {
  const prose = root.querySelectorAll('.prose h2, .prose h3').map((heading) => heading.id);
  return root
    .querySelectorAll('[id]')
    .map(({ id }) => id)
    .filter((id) => !prose.includes(id) && findPagePart(id) === null && !known.has(id));
}

describe('a page with a body', () => {
  test('has no anchor that a heading could take', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.flatMap(findUnknownAnchors)).toEqual([]);
  });

  test('and one that the list of its parts does not know is found', () => {
    const changed = parsePage('/events/x/', '<main id="main"><p id="aside">x</p></main>');
    expect(findUnknownAnchors(changed)).toEqual(['aside']);
  });

  test('gives its headings the anchors that the check expects', () => {
    const headings = pages.flatMap(({ root }) => root.querySelectorAll('.prose h2'));
    expect(headings.length).toBeGreaterThan(10);
    for (const heading of headings) expect(heading.id).toBe(headingId(heading.text.trim()));
  });
});
