import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { RECORD_FOLDERS } from '#exports/files/record-json.ts';
import { pageAt, readSite, withoutBase } from '../../site.ts';

const site = await readSite();
const read = (file: string) => readFile(path.join(site.dist, file), 'utf8');
const published = JSON.parse(await read('edition.json')) as typeof site.edition;

const records = RECORD_FOLDERS.flatMap((folder) => published[folder].map((record) => ({ folder, record })));

/** Where a page of a record leads to a file of that type. */
function linkTo(url: string, type: string): string | null {
  const link = pageAt(site, withoutBase(site, url)).root.querySelector(
    `main a[rel="alternate"][type="${type}"]`,
  );
  return link ? withoutBase(site, link.getAttribute('href') ?? '') : null;
}

describe('The page of a record', () => {
  it('leads to the record as JSON, which says what edition.json says of it, and of which edition it is', async () => {
    for (const { folder, record } of records) {
      const file = linkTo(record.url, 'application/json');
      expect(file).toBe(`/${folder}/${record.id}.json`);
      const { schema, edition, ...own } = JSON.parse(await read(file ?? ''));
      expect(own).toEqual(record);
      expect(edition).toEqual(published.edition);
      expect(schema).toBe(`${published.$schema}#/properties/${folder}/items`);
    }
  });

  it('leads to a calendar where the record has a date with both ends, and nowhere else', async () => {
    for (const { record } of records) {
      const file = linkTo(record.url, 'text/calendar');
      const isDated = 'earliest' in record && record.earliest !== null && record.latest !== null;
      expect(file !== null, record.id).toBe(isDated);
      if (file === null || !('earliest' in record)) continue;
      const entries = new ICAL.Component(ICAL.parse(await read(file))).getAllSubcomponents('vevent');
      const days = entries.map((entry) => new ICAL.Event(entry));
      expect(days[0]?.startDate.toString()).toBe(record.earliest);
      // The end of an entry is the first day after it.
      days.at(-1)?.endDate.adjust(-1, 0, 0, 0);
      expect(days.at(-1)?.endDate.toString()).toBe(record.latest);
      expect(entries[0]?.getFirstPropertyValue('url')).toBe(record.url);
    }
  });

  it('of a source leads to its text, byte for byte as it is stored', async () => {
    for (const { id, url, sha256, bytes } of published.sources) {
      const file = linkTo(url, 'text/plain');
      expect(file).toBe(`/sources/${id}.txt`);
      const stored = await readFile(path.join(site.dist, file ?? ''));
      expect([createHash('sha256').update(stored).digest('hex'), stored.length]).toEqual([sha256, bytes]);
    }
  });
});
