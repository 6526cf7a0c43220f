import { describe, expect, test } from 'vitest';
import { splitRegister, splitRegisterEntry } from '#edition/registers/register-parts.ts';
import type { Authority, Edition } from '#edition/types/edition.ts';
import { madeDate } from '../../../fixtures/made-records.ts';
import { noise } from '../../../fixtures/noise.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const edition = smallEdition().load();
const ada = present(edition.people[0], 'person');
const event = present(edition.events[0], 'event');
const agreement = present(edition.agreements[0], 'agreement');

/** Ada, and as many records of her; all events rest on the same words, and two each are of one day. */
function withRecords(events: number, agreements: number): { authority: Authority; made: Edition } {
  const made: Edition = {
    ...edition,
    events: noise(events).map((title, index) => ({
      ...event,
      id: title.slice(0, 20),
      title,
      date: madeDate(`${1900 + Math.floor(index / 4)}-05-0${1 + (Math.floor(index / 2) % 2)}`),
    })),
    agreements: noise(events + agreements)
      .slice(events)
      .map((title, index) => ({
        ...agreement,
        id: title.slice(0, 20),
        title,
        date: index % 2 === 0 ? madeDate(`${1990 + Math.floor(index / 10)}`) : null,
      }))
      .toSorted((a, b) => Number(a.date === null) - Number(b.date === null)),
  };
  const records = [...made.events, ...made.agreements].map(({ type, id, title, path }) => ({
    type,
    id,
    title,
    path,
  }));
  return { authority: { ...ada, records }, made };
}

describe('an entry of a register', () => {
  test('with few records is one page', () => {
    for (const authority of [...edition.people, ...edition.places, ...edition.organizations]) {
      const parts = splitRegisterEntry(authority, edition);
      expect(parts.map(({ path }) => path)).toEqual([authority.path]);
      expect(parts[0]?.items.map(({ record }) => record.id)).toEqual(authority.records.map(({ id }) => id));
    }
  });

  describe('with many', () => {
    const { authority, made } = withRecords(300, 60);
    const parts = splitRegisterEntry(authority, made);
    const rows = parts.flatMap(({ items }) => items);

    test('has each of them once, in order, the first at its own address', () => {
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.slice(0, 2).map(({ path }) => path)).toEqual([ada.path, `${ada.path}2/`]);
      expect(rows.map(({ record }) => record.id)).toEqual(authority.records.map(({ id }) => id));
    });

    test('begins each page with a date and with words, and no cell goes beyond it', () => {
      for (const { items } of parts) {
        for (const type of ['event', 'agreement']) {
          const table = items.filter(({ record }) => record.type === type);
          expect(table[0]?.dateRows).not.toBe(0);
          expect(table[0]?.words).not.toBeNull();
          const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
          expect(sum(table.map(({ dateRows }) => dateRows))).toBe(table.length);
          expect(sum(table.map(({ words }) => words?.rows ?? 0))).toBe(table.length);
        }
      }
    });

    test('labels its pages by the years of events, and of agreements apart', () => {
      expect(parts[0]?.label).toMatch(/^1900–19\d\d$/);
      expect(parts.at(-1)?.label).toMatch(/agreements (199\d–199\d, )?not dated( \(\d\))?$/);
      expect(new Set(parts.map(({ label }) => label)).size).toBe(parts.length);
    });

    test('leaves less room on the first where much is told of it', () => {
      const words = noise(60).map((form) => ({ form, lang: 'en' as const, printedBy: [] }));
      const [first] = splitRegisterEntry({ ...authority, variants: words }, made);
      expect(first?.items.length).toBeLessThan(present(parts[0], 'part').items.length);
    });
  });
});

describe('a register', () => {
  const entries = (count: number): Authority[] =>
    noise(count)
      .toSorted()
      .map((name) => ({ ...ada, id: name.slice(0, 12), name, sortName: name }));

  test('with few entries is one page', () => {
    expect(splitRegister('/people/', edition.people).map(({ path }) => path)).toEqual(['/people/']);
    expect(splitRegister('/people/', [])).toHaveLength(1);
  });

  test('with many has each once, in order, on pages labelled by letters', () => {
    const all = entries(400);
    const parts = splitRegister('/people/', all);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ items }) => items)).toEqual(all);
    expect(parts[0]?.label).toMatch(/^a–[a-z]{1,4}$/);
    expect(parts.at(-1)?.label).toMatch(/^[a-z]{1,4}–z$/);
  });
});
