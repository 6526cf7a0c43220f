import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { findChangedPassages, checkOnRecordPage, checkOnSourcePage, markedRuns } from '../../quotes.ts';
import type { Evidence } from '../../records.ts';
import { foldSpace, pageAt, parsePage, readSite, textOf, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { events, agreements, figures, notes, sources } = site.edition;

/** Each piece of evidence, the page that has to show it and the anchor it stands under. */
const shown: [evidence: Evidence, page: Page, anchor: string][] = [
  ...[...events, ...agreements].flatMap(({ url, evidence }) =>
    evidence.map((piece): [Evidence, Page, string] => [
      piece,
      pageAt(site, withoutBase(site, url)),
      `quote-${piece.quote}`,
    ]),
  ),
  ...figures.flatMap(({ id, evidence }) =>
    evidence.map((piece): [Evidence, Page, string] => [
      piece,
      pageAt(site, '/figures/'),
      `quote-${id}-${piece.quote}`,
    ]),
  ),
];

const sourcePage = ({ source }: Evidence): Page => pageAt(site, `/sources/${source}/`);
const readText = (id: string): string =>
  readFileSync(path.join(PROJECT, 'content', 'sources', `${id}.txt`), 'utf8');

/** A sound piece of evidence and its page, to be mutated. */
const [piece, page, anchor] = shown[0] as (typeof shown)[number];
const mutate = (page: Page, from: string | RegExp, to: string): Page =>
  parsePage(page.path, page.html.replace(from, to));

describe('Every piece of evidence', () => {
  it('is marked, word for word, on the page of its record', () => {
    expect(shown.length).toBeGreaterThan(100);
    expect(
      shown.flatMap(([piece, page, anchor]) => checkOnRecordPage(piece, page, site, anchor) ?? []),
    ).toEqual([]);
  });

  it('is marked, word for word, in its passage of the source', () => {
    expect(shown.flatMap(([piece]) => checkOnSourcePage(piece, sourcePage(piece)) ?? [])).toEqual([]);
  });

  it('stands in the text of its source at the code points that edition.json names', () => {
    const all = [...shown.map(([piece]) => piece), ...notes.flatMap(({ evidence }) => evidence)];
    const points = new Map(sources.map(({ id }) => [id, [...readText(id)]]));
    const passages = new Map(
      sources.flatMap(({ id, passages }) => passages.map((p) => [`${id} ${p.id}`, p])),
    );
    const misplaced = all.filter(({ source, passage, exact, start, end }) => {
      const around = passages.get(`${source} ${passage}`);
      const isThere = points.get(source)?.slice(start, end).join('') === exact;
      return !isThere || !around || start < around.start || end > around.end;
    });
    expect(misplaced).toEqual([]);
  });

  const [word = ''] = /\w{4,}/.exec(piece.exact) ?? [];
  const inQuotation = new RegExp(`(id="${anchor}"[^]*?)${word}`);

  it.each<[what: string, mutated: Page]>([
    ['one letter changed', mutate(page, inQuotation, `$1x${word.slice(1)}`)],
    ['its mark lost', mutate(page, /<mark>([^<]*)<\/mark>/g, '$1')],
    ['a typographer’s quotation mark', mutate(page, inQuotation, `$1${word.slice(0, -1)}’`)],
    ['words left out', mutate(page, new RegExp(`(id="${anchor}"[^]*?<mark>)[^<]*`), `$1${word}`)],
    ['the wrong anchor', mutate(page, `id="${anchor}"`, 'id="other"')],
    ['a link to another passage', mutate(page, new RegExp(`#${piece.passage}"`, 'g'), '#p99"')],
  ])('on the page of its record is caught with %s', (_, mutated) => {
    expect(checkOnRecordPage(piece, page, site, anchor)).toBeNull();
    expect(checkOnRecordPage(piece, mutated, site, anchor)).not.toBeNull();
  });

  it('in its source is caught when its mark is lost', () => {
    const mutated = mutate(sourcePage(piece), /<\/?mark>/g, '');
    expect(checkOnSourcePage(piece, mutated)).toContain('is not marked');
  });
});

describe('Marked words', () => {
  it.each<[html: string, runs: string[]]>([
    ['<p><mark>one</mark> and <mark>two</mark></p>', ['one', 'two']],
    ['<p><mark>one.</mark><span> </span><mark>Two</mark></p>', ['one. Two']],
    ['<p><mark><a href="/">one</a></mark><mark>&nbsp;two</mark></p>', ['one two']],
    ['<p>nothing</p>', []],
  ])('%s', (html, runs) => {
    expect(markedRuns(parsePage('/', html).root)).toEqual(runs);
  });
});

describe('Every passage of a source page', () => {
  it.each(sources)('reads letter for letter as in the text: $id', ({ id, passages }) => {
    expect(findChangedPassages(pageAt(site, `/sources/${id}/`), readText(id), passages)).toEqual([]);
  });

  it.each<[what: string, from: RegExp, to: string]>([
    ['a misprint put right', /singed/g, 'signed'],
    ['a no-break space made a space', /\u00A0|&nbsp;|&#160;/g, ' '],
    [
      'a straight quotation mark made a curly one',
      /(class="words"[^]*?)(?:"|&quot;|&#34;)(?=[^<>]*<\/)/,
      '$1“',
    ],
    ['a passage left out', /<li id="p3"[^]*?(?=<li id="p4")/, ''],
    ['a passage with another number', /<li id="p3"/, '<li id="p33"'],
  ])('is caught with %s', (_, from, to) => {
    const [name = ''] = sources
      .map(({ id }) => id)
      .filter((id) => from.test(pageAt(site, `/sources/${id}/`).html));
    const source = sources.find(({ id }) => id === name);
    const mutated = mutate(pageAt(site, `/sources/${name}/`), from, to);
    expect(findChangedPassages(mutated, readText(name), source?.passages ?? [])).not.toEqual([]);
  });
});

describe('Every quotation in a chapter or a body', () => {
  const cited = site.pages.flatMap((page) =>
    page.root
      .querySelectorAll('.citations q')
      .map((quote) => ({ page, quote, link: quote.nextElementSibling })),
  );

  it('stands, segment for segment, in the passage that is linked after it', () => {
    expect(cited.length).toBeGreaterThan(50);
    const misquoted = cited.filter(({ quote, link }) => {
      const address = withoutBase(site, link?.getAttribute('href') ?? '');
      const [path = '', passage = ''] = address.split('#');
      const words = textOf(pageAt(site, path).root.querySelector(`[id="${passage}"] .words`));
      return words === '' || quote.text.split(' […] ').some((segment) => !words.includes(foldSpace(segment)));
    });
    expect(misquoted.map(({ page, quote }) => `${page.path}: ${quote.text}`)).toEqual([]);
  });
});
