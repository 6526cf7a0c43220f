import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#edition.ts';
import { buildCopy, copyProject, removeCopy } from '../../setup/project-copy.ts';
import { MAX_PAGE_BYTES } from '#edition/addresses/paginate.ts';
import { writeNoise } from '../../fixtures/noise.ts';
import { eventText } from '../../fixtures/example-records.ts';
import { smallEdition, type SmallEdition } from '../../fixtures/small-edition.ts';
import { findUnreached, links } from '../../site/rules/link-rules.ts';
import { findFaults } from '../../site/rules/page-rules.ts';
import { pageAt, parsePage, readSite, textOf, type Site } from '../../site/site.ts';
import { weigh } from '../../site/weight.ts';
import { describeSource, inOtherYears, writeContent } from './made-up-sources.ts';
import { findCounting, listContent } from './wording.ts';

/** What stands in the edition of this project and in no other. Russian is a language, too, whose name the site knows. */
const OF_THIS_EDITION =
  /tajik|russia(?!n(?:, romanised)?[<"])|moscow|dushanbe|rahmon|putin|foreign ministry|asia-plus|mfa-|\b199[23]\b/i;

/** Files that hold words of content, and scripts; a font, a picture or a packed index does not. */
const READ = /\.(html|json|js|css|xml|txt)$|\/_headers$/;

const country = (name: string) => `name: ${name}\nkind: country\ndescription: A country.\n`;

/** One source: what the article says is said by nobody. */
const withOneSource = smallEdition()
  .withFile('sources/evening-paper.txt', null)
  .withFile('sources/evening-paper.yaml', null)
  .withFile('events/library-office-opened.mdx', (text) => text.replace(/  opened-b:[^]*(?=---)/, ''));

/** In Russian, and so long that no page has room for it. */
const noise = writeNoise(19);
const LETTER = ['Гавань всегда шумит.', ...Array.from({ length: 60 }, () => `Там ${noise(60)}.`)].join(
  '\n\n',
);

/** Three sources, the third of them long and in Russian; and two countries with a visit to each. */
const withThreeSources = smallEdition()
  .withFile('sources/old-letter.txt', LETTER)
  .withFile('sources/old-letter.yaml', describeSource('Z', 'Old letter', 'ru', LETTER, 'library-site'))
  .withFile('edition.yaml', (text) => `${text}countries: [westland, eastland]\n`)
  .withFile('places/westland.yaml', country('Westland'))
  .withFile('places/eastland.yaml', country('Eastland'))
  .withFile('places/northport.yaml', (text) => `${text}country: eastland\n`)
  .withFile('events/visit-1.mdx', eventText({ date: '1873', visit: ['ada-brown', 'westland'] }))
  .withFile('events/visit-2.mdx', eventText({ date: '1875', visit: ['ada-brown', 'eastland'] }));

describe.each<[sources: number, edition: SmallEdition]>([
  [1, withOneSource],
  [3, withThreeSources],
])('Another edition, of %i made-up sources', (count, made) => {
  let folder = '';
  let site: Site;

  beforeAll(async () => {
    folder = await copyProject();
    await writeContent(folder, inOtherYears(made).files, true);
    const { code, output, dist } = await buildCopy(folder);
    expect(code, output).toBe(0);
    site = await readSite(dist);
  });
  afterAll(() => removeCopy(folder));

  it('is built by the same code, and every link leads somewhere', () => {
    expect(site.edition.sources).toHaveLength(count);
    expect(site.pages.length).toBeGreaterThan(30);
    expect(findFaults(site, links)).toEqual([]);
    expect(findUnreached(site)).toEqual(['/404.html']);
  });

  it('has no page that is too heavy, and goes on on another instead', () => {
    const heavy = site.pages.filter(({ html }) => weigh(html, MAX_PAGE_BYTES) > MAX_PAGE_BYTES);
    expect(heavy.map(({ path }) => path)).toEqual([]);
    const parts = site.pages.flatMap(({ path }) => (/\/\d+\/$/.test(path) ? path : []));
    expect(parts.filter((path) => path.startsWith('/sources/'))).toEqual(
      count === 3 ? expect.arrayContaining(['/sources/old-letter/2/', '/sources/old-letter/3/']) : [],
    );
    expect(site.files.has('/sources/old-letter/anchors.json')).toBe(count === 3);
  });

  it('knows nothing of the edition of this project', async () => {
    const files = (await Array.fromAsync(glob('**/*', { cwd: site.dist }))).filter((file) => READ.test(file));
    expect(files.length).toBeGreaterThan(site.pages.length);
    const faults = await Promise.all(
      files.map(async (file) => {
        const text = await readFile(path.join(site.dist, file), 'utf8');
        return [...text.matchAll(new RegExp(`.{0,60}(?:${OF_THIS_EDITION.source}).{0,40}`, 'gi'))].map(
          ([words]) => `${file}: ${words}`,
        );
      }),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('has no page that counts its sources in words', () => {
    const content = listContent(loadEdition(folder));
    expect(site.pages.flatMap((page) => findCounting(page, content))).toEqual([]);
  });

  it('says nothing of what it has not', () => {
    const words = site.pages.map(({ path, root }) => `${path}: ${textOf(root)}`);
    expect(words.filter((text) => /\b(undefined|null|NaN|\[object)\b|Evidence for \./.test(text))).toEqual(
      [],
    );
  });

  it('takes the sides of its pictures from its countries', () => {
    const { root } = pageAt(site, '/timeline/');
    const groups = root
      .querySelectorAll('.picture > g[role="group"]')
      .map((group) => group.getAttribute('aria-label'));
    const sides =
      count === 1
        ? ['Agreements and their signing', 'Openings']
        : ['Visits to Westland', 'Visits to Eastland', 'Agreements and their signing', 'Openings'];
    expect(groups).toEqual(expect.arrayContaining(sides));
    expect(groups.filter((name) => name?.startsWith('Visits to '))).toHaveLength(count === 1 ? 0 : 2);
    const directions = pageAt(site, '/visits/').root.querySelectorAll('h2[id^="to-"]').map(textOf);
    expect(directions).toEqual(count === 1 ? [] : ['Visits to Westland', 'Visits to Eastland']);
  });
});

describe('Words that count the sources', () => {
  it.each([
    'The two texts are kept byte for byte',
    'found in the two texts, with their reading',
    'both in full, with the words used as evidence marked',
    'half and half: told by both',
    'What both say',
    'neither text',
    'either of the sources',
    'which of the two was written first',
    'in nine chapters',
    'share 1 runs of at least 8 words',
    'of 1 visits shown',
  ])('are found: %s', (words) => {
    const page = parsePage('/x/', `<html><body><main><p>${words}</p></main></body></html>`);
    expect(findCounting(page, '')).toEqual([`/x/: ${words}`]);
    expect(findCounting(page, `It is said: ${words}.`)).toEqual([]);
  });

  it.each(['11 visits in both directions', 'Both countries, or no place stated', '21 runs', '1–2 days'])(
    'are not seen where there are none: %s',
    (words) => {
      expect(findCounting(parsePage('/x/', `<p>${words}</p>`), '')).toEqual([]);
    },
  );
});
