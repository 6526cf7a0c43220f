import type { Change, Edition, Version } from '#edition/types/edition.ts';
import { escapeXml } from '#text/characters/xml.ts';
import type { ToAddress } from '../json-ld.ts';

/** A feed tells the newest of so many changes; all of them stand on the page. */
const MAX_ENTRIES = 200;

/** The words for what became of an entry. */
const KIND_WORDS = { addition: 'Added', correction: 'Corrected', withdrawal: 'Withdrawn' } as const;

interface FeedEntry {
  id: string;
  title: string;
  day: string;
  link: string;
  summary: string;
}

/** The published changes as an Atom feed, the newest first. */
export function writeChangesFeed({ title, history }: Edition, toAddress: ToAddress): string {
  const published = history.versions.filter(
    (one): one is Version & { version: string } => one.version !== null,
  );
  const entries = published.flatMap((version) => listEntries(version, toAddress)).slice(0, MAX_ENTRIES);
  const page = toAddress('/changes/');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escapeXml(page)}</id>
  <title>${escapeXml(`Changes of ${title.title}`)}</title>
  <updated>${toMoment(entries[0]?.day ?? title.date)}</updated>
  <author><name>${escapeXml(title.editors)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(toAddress('/changes.atom'))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(writeEntry).join('')}</feed>
`;
}

function listEntries(version: Version & { version: string }, toAddress: ToAddress): FeedEntry[] {
  const { version: name, date, summary, changes } = version;
  const place = toAddress(`/changes/#${anchorOf(name)}`);
  const whole = { id: place, title: `Version ${name}`, link: place, summary: summary ?? `Version ${name}.` };
  return [
    ...(date === null ? [] : [{ ...whole, day: date }]),
    ...changes.map((change: Change) => ({
      id: toAddress(`/changes/#${anchorOf(name)}-${change.entry.replace('/', '-')}`),
      title: `${KIND_WORDS[change.kind]}: ${change.title}`,
      day: change.date,
      link: change.path === null ? place : toAddress(change.path),
      summary: change.what,
    })),
  ].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

const writeEntry = ({ id, title, day, link, summary }: FeedEntry): string => `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${toMoment(day)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;

/** The anchor of a version on the page of changes: `v1-0-0`. */
export const anchorOf = (version: string): string => `v${version.replaceAll('.', '-')}`;

/** A feed wants a moment; of a day that is its beginning, in UTC. */
const toMoment = (day: string): string => `${day}T00:00:00Z`;
