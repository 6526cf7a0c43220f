import type { EditionJson } from '#exports/json/edition-json.ts';
import { withoutBase, type Page, type Site } from './site.ts';

export type EditionRecord = EditionJson['events'][number] | EditionJson['agreements'][number];
export type Evidence = EditionRecord['evidence'][number];

/** Everything of edition.json that has a page of its own and is no source, by the path of its page. */
export function recordsOf(site: Site): Map<string, { id: string; url: string }> {
  const { events, agreements, people, places, organizations } = site.edition;
  const all = [...events, ...agreements, ...people, ...places, ...organizations];
  return new Map(all.map((record) => [withoutBase(site, record.url), record]));
}

/** The event or agreement of edition.json that a page is about. */
export function pageOfRecord(site: Site, { path }: Page): EditionRecord | undefined {
  const { events, agreements } = site.edition;
  return [...events, ...agreements].find(({ url }) => withoutBase(site, url) === path);
}
