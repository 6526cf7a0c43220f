import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';
import { links } from '../site/rules/link-rules.ts';
import { findFaults } from '../site/rules/page-rules.ts';
import { findChangedPassages, checkOnRecordPage, checkOnSourcePage } from '../site/pages/quotes.ts';
import { pageAt, readSite, textOf, type Site } from '../site/site.ts';

/** A source that nobody wrote, in the manner of a chronicle; dates are given in three ways, and one not at all. */
const TEXT = `Chronicle of a bridge

On 3 March 2020 the ministers of transport opened a bridge at Dushanbe. The opening was followed by a concert.

In the summer of 2021 a delegation of Tajikistan visited Moscow, where an exhibition was held.

A library was given to the town as well.`;

const EVENTS = {
  'bridge-opened-2020': {
    date: `date: { edtf: '2020-03-03', words: '3 March 2020' }`,
    kind: 'opening',
    quote: 'On 3 March 2020 the ministers of transport opened a bridge at Dushanbe',
    supports: '[title, date, places]',
    place: 'dushanbe',
  },
  'exhibition-in-moscow-2021': {
    date: `date: { edtf: '2021-21', words: 'summer of 2021', label: normalised }`,
    kind: 'culture',
    quote: 'In the summer of 2021 a delegation of Tajikistan visited Moscow, where an exhibition was held',
    supports: '[title, date, places]',
    place: 'moscow',
  },
  'library-given': {
    date: '',
    kind: 'culture',
    quote: 'A library was given to the town as well.',
    supports: '[title]',
    place: '',
  },
} as const;

const IDS = Object.keys(EVENTS);

const source = (): string => `siglum: C
shortTitle: Made-up chronicle
title: { value: Chronicle of a bridge, label: stated }
publisher: { value: Nobody, label: outside, references: [mfa-page] }
published: { edtf: '2022', label: outside, references: [mfa-page] }
address: { value: 'https://example.org/chronicle', label: outside, references: [mfa-page] }
language: en
sha256: ${createHash('sha256').update(TEXT).digest('hex')}
description: A text made up for a test.
provenance: Written by a test.
rights: None are claimed.
`;

const record = (
  id: string,
  { date, kind, quote, supports, place }: (typeof EVENTS)[keyof typeof EVENTS],
): string => `---
title: Made-up event ${id}
summary: Something that did not happen was told by a made-up chronicle.
kind: ${kind}
${date}
places: [${place}]
quotes:
  chronicle:
    source: made-up-chronicle
    exact: '${quote}'
    supports: ${supports}
---
`;

describe('A third source, with three events, added to content/ alone', () => {
  let folder = '';
  let site: Site;

  beforeAll(async () => {
    folder = await copyProject();
    const content = path.join(folder, 'content');
    await mkdir(path.join(content, 'sources'), { recursive: true });
    await writeFile(path.join(content, 'sources', 'made-up-chronicle.txt'), TEXT);
    await writeFile(path.join(content, 'sources', 'made-up-chronicle.yaml'), source());
    for (const [id, event] of Object.entries(EVENTS)) {
      await writeFile(path.join(content, 'events', `${id}.mdx`), record(id, event).replace(/^\n/gm, ''));
    }
    const { code, output, dist } = await buildCopy(folder);
    expect(code, output).toBe(0);
    site = await readSite(dist);
  }, 120_000);
  afterAll(() => removeCopy(folder));

  it('has its page, in which every passage reads as in the text', () => {
    const page = pageAt(site, '/sources/made-up-chronicle/');
    const found = site.edition.sources.find(({ siglum }) => siglum === 'C');
    expect(found?.passages.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(findChangedPassages(page, TEXT, found?.passages ?? [])).toEqual([]);
    expect(textOf(page.root.querySelector('h1'))).toBe('Chronicle of a bridge');
  });

  it('gives each event its page, its words marked there and in the source', () => {
    const added = site.edition.events.filter(({ id }) => IDS.includes(id));
    expect(added.map(({ id }) => id).sort()).toEqual(IDS.toSorted());
    for (const { id, evidence } of added) {
      const page = pageAt(site, `/events/${id}/`);
      expect(
        evidence.flatMap((piece) => checkOnRecordPage(piece, page, site, `quote-${piece.quote}`) ?? []),
      ).toEqual([]);
      expect(
        evidence.flatMap(
          (piece) => checkOnSourcePage(piece, pageAt(site, '/sources/made-up-chronicle/')) ?? [],
        ),
      ).toEqual([]);
    }
  });

  it('has its siglum and its ink, which is none of the other two', () => {
    const page = pageAt(site, '/events/bridge-opened-2020/');
    expect(page.root.querySelector('.siglum.i3')?.text).toBe('C');
    expect(page.root.querySelector('figure.evidence')?.classNames).toContain('i3');
    expect(page.html).toMatch(/\.i3\s*\{\s*color:\s*var\(--ink-3\)/);
    expect(page.html.match(/--ink-3:/g)).toHaveLength(2);
  });

  it('is on the timeline, in the registers, on the list of sources and among what a search narrows by', () => {
    const timeline = pageAt(site, '/timeline/').root;
    expect(IDS.filter((id) => !timeline.querySelector(`li[id="${id}"]`))).toEqual([]);
    expect(pageAt(site, '/places/dushanbe/').html).toContain('/events/bridge-opened-2020/');
    expect(textOf(pageAt(site, '/sources/').root)).toContain('Chronicle of a bridge');
    const witnesses = pageAt(site, '/search/').root.querySelectorAll('select[name="witness"] option');
    expect(witnesses.map(textOf)).toContain('C');
  });

  it('leaves no link without an end, and makes the years between it and the second source silent', () => {
    expect(findFaults(site, links)).toEqual([]);
    expect(site.edition.silentYears).toContain(2019);
  });

  it('finds no page that counts the sources in words', () => {
    const leads = site.pages
      .filter(({ path }) => /^\/\w+\/$/.test(path) && path !== '/about/')
      .map(({ path, root }) => `${path}: ${textOf(root.querySelector('main > .lead'))}`);
    const own = IDS.map(
      (id) => `${id}: ${textOf(pageAt(site, `/events/${id}/`).root.querySelector('main'))}`,
    );
    const counting = /\b(two|both|neither|either) (of the )?(texts?|sources?)\b/i;
    expect([...leads, ...own].filter((words) => counting.test(words))).toEqual([]);
  });
});
