import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { pageAt, readSite, textOf, withoutBase } from '../site.ts';

const site = await readSite();
const { events, people } = site.edition;
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
      const told = textOf(rowOf(id)?.visitor);
      expect(told).toContain(name);
      if (title !== null) expect(told).toContain(`“${title}”`);
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
    expect(marked.length).toBe(5);
  });

  it('names the agreements of the visit', () => {
    for (const { id, agreements } of visits) {
      const links = rowOf(id)?.row.querySelectorAll('th small a') ?? [];
      const paths = links.map((a) => withoutBase(site, a.getAttribute('href') ?? ''));
      expect(paths).toEqual(agreements.map((id) => `/agreements/${id}/`));
    }
  });
});

describe('The counts of the page of visits', () => {
  const sections = page.root.querySelectorAll('section:has(table.visits)').map((section) => ({
    section,
    host: section.querySelector('h2')?.id.replace('to-', ''),
    caption: textOf(section.querySelector('caption')),
  }));

  it('are those of the rows, with their ranks', () => {
    expect(sections.length).toBe(2);
    for (const { host, caption } of sections) {
      const ofHost = visits.filter(({ visit }) => visit?.host === host);
      expect(caption).toMatch(new RegExp(`^${ofHost.length} visits; rank: `));
      for (const [rank, group] of Map.groupBy(ofHost, ({ visit }) => visit?.rank)) {
        expect(caption).toContain(`${rank} ${group.length}`);
      }
    }
    expect(sections[0]?.caption).toContain('official 9, 2 of them inferred');
  });

  it('tell how often each visitor came, and how often that is contested', () => {
    const [toTajikistan] = sections;
    const text = textOf(toTajikistan?.section.querySelector('p'));
    expect(text).toContain('Vladimir Putin 8, 3 of them contested; Sergey Mironov 2, all of them contested;');
    expect(text).toMatch(/Boris Gryzlov 1; .*Dmitry Medvedev 1$/);
  });
});

describe('The schematic of cities', () => {
  const figure = page.root.querySelectorAll('figure.picture').find((one) => textOf(one).includes('No map'));
  const words = figure?.querySelector('svg')?.getAttribute('aria-label') ?? '';

  it('tells in words each place with its visits, those inferred, and the towns without one', () => {
    expect(words).toContain(
      'Dushanbe 11, 2 of them inferred; Moscow 4, 1 of them inferred; Saint-Petersburg 2, 1 of them inferred',
    );
    expect(words).toContain('Novo-Ogarevo 1, inferred');
    expect(words).toMatch(/Named, without a visit: Kulob, Ufa, Yekaterinburg$/);
  });

  it('shows the inferred ones in the drawing and in its table', () => {
    const drawn = figure
      ?.querySelectorAll('svg text')
      .map((text) => text.querySelectorAll('tspan').map(textOf));
    expect(drawn).toContainEqual(['Dushanbe 11', '2 inferred']);
    expect(drawn).toContainEqual(['Novo-Ogarevo 1', 'inferred']);
    const row = figure?.querySelectorAll('tbody tr').find((one) => textOf(one).startsWith('Dushanbe'));
    expect(figure?.querySelectorAll('thead th').map(textOf)).toEqual(['Place', 'Visits', 'of them inferred']);
    expect(row?.querySelectorAll('td').map(textOf)).toEqual(['11', '2']);
  });
});
