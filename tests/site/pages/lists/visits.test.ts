import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { pageAt, readSite, textOf, withoutBase } from '../../site.ts';

const site = await readSite();
const { events, people, organizations } = site.edition;
const page = pageAt(site, '/visits/');
const rows = page.root.querySelectorAll('table.visits tbody tr').map((row) => ({
  row,
  path: withoutBase(site, row.querySelector('th a')?.getAttribute('href') ?? ''),
  visitor: row.querySelector('[data-head="Visitor"]'),
}));
const rowOf = (id: string) => rows.find(({ path }) => path === `/events/${id}/`);
const visits = events.filter(({ visit }) => visit !== null);
/** Each visit with the note that contests an office in it, as the authors of the notes wrote. */
const contested = loadEdition(PROJECT).notes.flatMap(({ id: note, title, contests, about }) =>
  contests === null
    ? []
    : about.filter(({ id }) => visits.some((one) => one.id === id)).map(({ id }) => ({ id, title, note })),
);

describe('A row of the tables of visits', () => {
  it('is there for every visit, once', () => {
    expect(rows.map(({ path }) => path).toSorted()).toEqual(visits.map(({ url }) => url).toSorted());
  });

  it('gives the visitor and, in the words of the source, the office', () => {
    for (const { id, visit, people: named } of visits) {
      const name = people.find((person) => person.id === visit?.visitor)?.name ?? '';
      const title = named.find((person) => person.id === visit?.visitor)?.titleAsPrinted ?? null;
      const cell = textOf(rowOf(id)?.visitor);
      expect(cell).toContain(name);
      if (title !== null) expect(cell).toContain(`“${title}”`);
    }
  });

  it.each(contested)(
    '$id says beside the visitor who has it so, and leads to “$title”',
    ({ id, title, note }) => {
      const visitor = rowOf(id)?.visitor;
      expect(textOf(visitor)).toMatch(/ as [A-Z]( and [A-Z])* ha(s|ve) it; contested: /);
      const link = visitor?.querySelectorAll('.contested a').find((a) => textOf(a) === title);
      expect(withoutBase(site, link?.getAttribute('href') ?? '')).toBe(`/events/${id}/#${note}`);
      expect(pageAt(site, `/events/${id}/`).root.querySelector(`#${note}`)).not.toBeNull();
    },
  );

  it('says it of no other visitor', () => {
    const marked = rows.filter(({ row }) => row.querySelector('.contested')).map(({ path }) => path);
    expect(marked.toSorted()).toEqual(contested.map(({ id }) => `/events/${id}/`).toSorted());
    expect(marked.length).toBeGreaterThan(0);
  });

  it('names the agreements of the visit', () => {
    for (const { id, agreements } of visits) {
      const links = rowOf(id)?.row.querySelectorAll('th small a') ?? [];
      const paths = links.map((a) => withoutBase(site, a.getAttribute('href') ?? ''));
      expect(paths).toEqual(agreements.map((id) => `/agreements/${id}/`));
    }
  });
});

/** A count, and of how many of them something holds: "8, 3 of them contested", "1, inferred". */
function withShare(count: number, part: number, what: string): string {
  if (part === 0) return `${count}`;
  if (part < count) return `${count}, ${part} of them ${what}`;
  return `${count}, ${count === 1 ? '' : 'all of them '}${what}`;
}

describe('The counts of the page of visits', () => {
  const sections = page.root.querySelectorAll('section:has(table.visits)').map((section) => ({
    section,
    host: section.querySelector('h2')?.id.replace('to-', ''),
    caption: textOf(section.querySelector('caption')),
  }));

  it('are those of the rows, with their ranks', () => {
    expect(sections.length).toBe(new Set(visits.map(({ visit }) => visit?.host)).size);
    for (const { host, caption } of sections) {
      const ofHost = visits.filter(({ visit }) => visit?.host === host);
      expect(caption).toMatch(new RegExp(`^${ofHost.length} visits; rank: `));
      for (const [rank, group] of Map.groupBy(ofHost, ({ visit }) => visit?.rank)) {
        const inferred = group.filter(({ visit }) => visit?.rankLabel === 'inferred').length;
        expect(`${caption};`).toContain(`${rank} ${withShare(group.length, inferred, 'inferred')};`);
      }
    }
    expect(sections.some(({ caption }) => caption.includes('inferred'))).toBe(true);
  });

  it('tell how often each visitor came, of how many somebody else did, and in how many the office is contested', () => {
    for (const { host, section } of sections) {
      const counts = textOf(section.querySelector('p'))
        .replace(/^.*?: /, '')
        .split('; ');
      const byVisitor = Map.groupBy(
        visits.filter(({ visit }) => visit?.host === host),
        ({ visit }) => visit?.visitor,
      );
      const wanted = [...byVisitor].map(([visitor, group]) => {
        const name = [...people, ...organizations].find(({ id }) => id === visitor)?.name ?? '';
        const another = group.filter(({ elsewhere }) =>
          elsewhere.some(({ what, contests }) => what === 'person' && contests),
        );
        const office = group.filter(
          (one) => !another.includes(one) && contested.some(({ id }) => id === one.id),
        );
        const inContest = [
          ...(another.length > 0 ? [`the visitor of ${another.length}`] : []),
          ...(office.length > 0 ? [`the office in ${office.length}`] : []),
        ];
        const share = inContest.length > 0 ? ` (contested: ${inContest.join(', ')})` : '';
        return `${name} ${group.length}${share}`;
      });
      expect(counts.toSorted()).toEqual(wanted.toSorted());
    }
  });
});

describe('The map of the visits', () => {
  const figure = page.root
    .querySelectorAll('figure.picture')
    .find((one) => one.querySelector('svg.map') !== null);
  const words = figure?.querySelector('svg')?.getAttribute('aria-label') ?? '';
  const placed = loadEdition(PROJECT).places.filter(({ position }) => position !== null);
  const counted = placed.map(({ id, name }) => {
    const links = visits.flatMap(({ places }) => places.filter((place) => place.id === id));
    return { name, count: links.length, inferred: links.filter(({ label }) => label === 'inferred').length };
  });
  const visited = counted.filter(({ count }) => count > 0);
  const unvisited = counted.filter(({ count }) => count === 0).map(({ name }) => name);

  it('names in words each place with its visits, those inferred, and the towns without one', () => {
    for (const { name, count, inferred } of visited)
      expect(words).toMatch(new RegExp(`[:;] ${name} ${withShare(count, inferred, 'inferred')}(?:[;.]|$)`));
    expect(words.split('Named, without a visit: ')[1]?.split(', ')).toEqual(unvisited);
  });

  it('has land, borders, the two countries by name and an arrow to each place of a visit, and says whose borders they are', () => {
    const svg = figure?.querySelector('svg.map');
    expect(svg?.querySelector('.land')?.getAttribute('d')).toMatch(/^M[\d-]+[ -]\d+l/);
    expect(svg?.querySelector('.borders')?.getAttribute('d')).toMatch(/^M[\d-]+[ -]\d+l/);
    const areas = svg?.querySelectorAll('.areas text').map(textOf);
    expect(areas).toEqual(expect.arrayContaining(loadEdition(PROJECT).countries.map(({ title }) => title)));
    expect(svg?.querySelectorAll('.head')).toHaveLength(visited.length);
    expect(textOf(figure)).toContain('Natural Earth, in the public domain');
    expect(textOf(figure)).toContain('takes no position');
  });

  it('stands, with where it was read, on the page of each place that has a position, and of no other', () => {
    for (const { path, position } of loadEdition(PROJECT).places) {
      const { root } = pageAt(site, path);
      expect(root.querySelectorAll('svg.map'), path).toHaveLength(position ? 1 : 0);
      const links = root
        .querySelectorAll('section[aria-labelledby="on-the-map"] a')
        .map((a) => a.getAttribute('href'));
      expect(links).toEqual(
        expect.arrayContaining((position?.references ?? []).map(({ address }) => address)),
      );
    }
  });

  it('weighs 6,000 bytes at the most', () => {
    const weigh = (html: string): number => brotliCompressSync(html).length;
    const svg = figure?.querySelector('svg.map')?.outerHTML ?? '';
    expect(svg.length).toBeGreaterThan(1000);
    expect(weigh(page.html) - weigh(page.html.replace(/<svg class="map"[^]*?<\/svg>/, ''))).toBeLessThan(
      6000,
    );
  });

  it('shows the inferred ones in the drawing and in its table', () => {
    const drawn = figure
      ?.querySelectorAll('svg text')
      .map((text) => text.querySelectorAll('tspan').map(textOf));
    expect(figure?.querySelectorAll('thead th').map(textOf)).toContain('of them inferred');
    const partly = visited.filter(({ count, inferred }) => inferred > 0 && inferred < count);
    const wholly = visited.filter(({ count, inferred }) => inferred === count);
    expect([partly.length > 0, wholly.length > 0]).toEqual([true, true]);
    for (const { name, count, inferred } of [...partly, ...wholly]) {
      expect(drawn).toContainEqual([
        `${name} ${count}`,
        inferred === count ? 'inferred' : `${inferred} inferred`,
      ]);
      const row = figure?.querySelectorAll('tbody tr').find((one) => textOf(one).startsWith(name));
      expect(row?.querySelectorAll('td').map(textOf)).toEqual([String(count), String(inferred)]);
    }
  });
});
