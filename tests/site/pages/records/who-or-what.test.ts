import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listOffices } from '#edition/registers/list-offices.ts';
import { pageAt, readSite, textOf } from '../../site.ts';

const site = await readSite();
const edition = loadEdition(PROJECT);
const { people, places, organizations } = edition;
const all = [...people, ...places, ...organizations];

describe('The page of a person, a place or an organization', () => {
  it('begins with who or what it is, and labels what comes from outside', () => {
    for (const { path, description, references } of all) {
      const main = pageAt(site, path).root.querySelector('main');
      expect(textOf(main?.querySelector('.lead') ?? null)).toBe(description);
      const links = main?.querySelectorAll('.lead + .quiet a').map((link) => link.getAttribute('href')) ?? [];
      const label = main?.querySelector('.lead + .quiet .l-outside');
      if (references.length > 0) expect(links).toEqual(references.map(({ address }) => address));
      expect(Boolean(label)).toBe(references.length > 0);
    }
  });

  it('names the offices of a person, each with its label', () => {
    for (const person of people) {
      const rows = pageAt(site, person.path).root.querySelectorAll('.offices li');
      expect(rows.length).toBe(listOffices(person, edition).length);
      for (const row of rows) expect(row.querySelector('.l-outside')).not.toBeNull();
    }
  });

  it('names the organizations of a place, and the place of an organization', () => {
    const seated = organizations.filter(({ place }) => place !== null);
    expect(seated.length).toBeGreaterThan(0);
    for (const { name, path, place } of seated) {
      expect(textOf(pageAt(site, path).root.querySelector('main'))).toContain(`In ${place?.title}.`);
      expect(textOf(pageAt(site, place?.path ?? '').root.querySelector('main'))).toContain(name);
    }
  });

  it('leads to the same at authorities, for readers and for programs', () => {
    const known = all.filter(({ sameAs }) => sameAs.length > 0);
    expect(known.length).toBeGreaterThan(0);
    for (const { path, sameAs } of known) {
      const { root } = pageAt(site, path);
      const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
      expect(links).toEqual(expect.arrayContaining(sameAs));
      const data = JSON.parse(
        root.querySelector('script[type="application/ld+json"]')?.text ?? '{}',
      ) as object;
      expect(data).toMatchObject({ sameAs });
    }
  });
});

describe('A register', () => {
  it('says of no entry that nothing names it', () => {
    for (const path of ['/people/', '/places/', '/organizations/']) {
      expect(textOf(pageAt(site, path).root.querySelector('main'))).not.toMatch(
        /(?<!\d)0 (?:records|bodies|notes)\b/,
      );
    }
  });
});
