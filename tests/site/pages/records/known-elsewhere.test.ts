import { describe, expect, it } from 'vitest';
import { present } from '../../../setup/present.ts';
import { pageOfRecord, type EditionRecord } from '../../records.ts';
import { testPageRules, type PageRule } from '../../rules/page-rules.ts';
import { pageAt, readSite, textOf, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { events, agreements, people } = site.edition;
const told = [...events, ...agreements].filter(({ elsewhere }) => elsewhere.length > 0);
const linksOf = (element: Page['root'] | undefined): string[] =>
  element?.querySelectorAll('a[rel="noreferrer"]').map((a) => a.getAttribute('href') ?? '') ?? [];
const blockOf = ({ root }: Page) => root.querySelector('section.known-elsewhere');

const beside: PageRule = {
  rule: 'of a record has what other sources tell in one block beside the facts, labelled, dated and with its addresses',
  applies: (page) => pageOfRecord(site, page) !== undefined,
  find: (page) => {
    const { elsewhere } = present(pageOfRecord(site, page), 'record');
    const block = blockOf(page);
    if (elsewhere.length === 0) return block ? ['it has a block of nothing'] : [];
    if (!block) return ['it has no block'];
    const rows = block.querySelectorAll('dd');
    const facts = page.root.querySelectorAll('.facts').find((list) => list.parentNode !== block);
    return [
      ...(rows.length === elsewhere.length ? [] : [`it has ${rows.length} of ${elsewhere.length}`]),
      ...(textOf(block.querySelector('h2')).includes('outside') ? [] : ['its heading bears no label']),
      ...(/Read on|, read on/.test(textOf(block)) ? [] : ['it does not say when it was read']),
      ...(facts?.nextElementSibling === block ? [] : ['it does not stand beside the facts']),
      ...elsewhere.flatMap(({ text, contests, references }, index) => {
        const row = rows[index];
        const said = textOf(row);
        return [
          ...(said.includes(text) ? [] : [`row ${index} does not say “${text}”`]),
          ...(/ contested /.test(` ${said} `) === contests
            ? []
            : [`row ${index} is wrong on what is contested`]),
          ...references
            .filter(({ address }) => !linksOf(row).includes(address))
            .map(({ address }) => `row ${index} does not lead to ${address}`),
        ];
      }),
      ...(facts && elsewhere.some(({ text }) => textOf(facts).includes(text))
        ? ['it stands among the facts']
        : []),
    ];
  },
  mutations: {
    'a block taken away': (html) => html.replace('class="known-elsewhere"', 'class="known"'),
    'a row without its address': (html) =>
      html.replace(/(<small>\s*)<a href="http[^"]*" rel="noreferrer">/, '$1<a>'),
    'no label': (html) => html.replace(/(Known from elsewhere )<span[^>]*>outside<\/span>/, '$1'),
    'no day of reading': (html) => html.replace(/Read on [^<]*/, ''),
    'contested not said': (html) => html.replace(/<span class="contested"> contested<\/span>/, ''),
  },
};

const contests: PageRule = {
  rule: 'of a record that others contradict says so at its title and beside the fact',
  applies: (page) => pageOfRecord(site, page)?.elsewhere.some((one) => one.contests) ?? false,
  find: ({ root }) => {
    const header = root.querySelector('header .contested');
    const signs = root.querySelectorAll('.facts a.contested');
    return [
      ...(header && /^Contested · /.test(textOf(header)) ? [] : ['its header does not say so']),
      ...(textOf(header).endsWith('outside') ? [] : ['its header bears no label']),
      ...(signs.length > 0 ? [] : ['no fact bears the sign']),
      ...signs.flatMap((sign) => {
        const to = sign.getAttribute('href')?.slice(1) ?? '';
        return root.querySelector(`[id="${to}"]`) ? [] : [`the sign leads to #${to}, which is not there`];
      }),
    ];
  },
  mutations: {
    'nothing at the title': (html) => html.replace(/Contested ·/, ''),
    'no sign beside the facts': (html) => html.replaceAll('<a class="contested"', '<a class="x"'),
    'a sign that leads nowhere': (html) => html.replace(/(<a class="contested" href="#)/, '$1gone-'),
  },
};

testPageRules(site, [beside, contests]);

describe('Somebody else came', () => {
  const others = events.filter(
    ({ visit, elsewhere }) => visit && elsewhere.some(({ what, contests }) => what === 'person' && contests),
  );
  const nameOf = ({ elsewhere }: EditionRecord): string => {
    const id = elsewhere.find(({ what }) => what === 'person')?.person;
    return people.find((person) => person.id === id)?.name ?? '';
  };

  it.each(others)('$id says who, in the header, beside the visitor, and in the lists', (event) => {
    const name = nameOf(event);
    expect(name).not.toBe('');
    const { root } = pageAt(site, withoutBase(site, event.url));
    expect(textOf(root.querySelector('header .contested'))).toContain(name);
    const visit = root
      .querySelectorAll('.facts dt')
      .find((term) => textOf(term) === 'Visit')?.nextElementSibling;
    expect(visit?.querySelector('a.contested')?.getAttribute('aria-label')).toContain(name);
    const row = pageAt(site, '/visits/')
      .root.querySelectorAll('table.visits tbody tr')
      .find((one) => one.querySelector(`th a[href$="/${event.id}/"]`));
    expect(textOf(row?.querySelector('[data-head="Visitor"] :is(.contested, .elsewhere)'))).toMatch(
      new RegExp(`contested: .*${name.split(' ').at(-1)}`),
    );
    const entry = pageAt(site, '/timeline/').root.querySelector(`[id="${event.id}"]`);
    expect(textOf(entry?.querySelector('.elsewhere'))).toContain(`contested: ${name}`);
  });

  it('is so of more than one visit', () => {
    expect(others.length).toBeGreaterThan(1);
  });
});

it('The timeline has the day that only others know, beside the date of the source', () => {
  const { root } = pageAt(site, '/timeline/');
  const dated = events.filter(({ elsewhere }) => elsewhere.some(({ what }) => what === 'day'));
  expect(dated.length).toBeGreaterThan(10);
  for (const { id } of dated) {
    const entry = root.querySelector(`[id="${id}"]`);
    expect(textOf(entry?.querySelector('.elsewhere')), id).toMatch(/^outside .*\d{4}/);
  }
  expect(told.length).toBeGreaterThan(dated.length);
});

it('The index of agreements has the day of signature that only others know', () => {
  const { root } = pageAt(site, '/agreements/');
  for (const { url, elsewhere } of agreements) {
    const row = root.querySelectorAll('tbody tr').find((one) => one.querySelector(`th a[href="${url}"]`));
    const known = textOf(row?.querySelector('.date .elsewhere')) !== '';
    expect(known, url).toBe(elsewhere.some(({ step, date }) => step === 'signature' && date !== null));
  }
});
