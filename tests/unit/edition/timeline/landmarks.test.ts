import { describe, expect, test } from 'vitest';
import { listLandmarks } from '#edition/timeline/landmarks.ts';
import type { EventRecord, Witness } from '#edition/types/edition.ts';
import { madeDate, madeEvent } from '../../../fixtures/made-records.ts';

const witness = (siglum: string): Witness => ({
  id: siglum,
  siglum,
  ink: 1,
  shortTitle: siglum,
  language: 'en',
  path: '/',
});
const event = (id: string, edtf: string | null, sigla = 'A'): EventRecord => ({
  ...madeEvent(id, madeDate(edtf)),
  title: `The ${id}`,
  summary: `Of the ${id}.`,
  witnesses: [...sigla].map(witness),
});
const pages = (landmarks: { event: string; name?: string; text: string }[] = []) => ({
  home: { lead: 'A record.', landmarks },
  about: { title: 'About', description: 'About.', sections: [] },
});
const idsOf = (events: EventRecord[]): string[] =>
  listLandmarks({ events, pages: pages() }).map(({ event: { id } }) => id);

describe('The landmarks of an edition', () => {
  test('are those its editors name, in their order, with a name of their own or the title', () => {
    const events = [event('storm', '1901'), event('flood', '1902')];
    const named = pages([
      { event: 'flood', name: 'High water', text: 'It rose.' },
      { event: 'storm', text: 'It blew.' },
    ]);
    expect(listLandmarks({ events, pages: named })).toMatchObject([
      { event: { id: 'flood' }, name: 'High water', text: 'It rose.' },
      { event: { id: 'storm' }, name: 'The storm', text: 'It blew.' },
    ]);
  });

  test('are else those that most tell, one of a year, by date', () => {
    const events = [event('a', '1901'), event('b', '1901-02-03', 'AB'), event('c', '1900'), event('d', null)];
    expect(idsOf(events)).toEqual(['c', 'b']);
  });

  test('are at most seven, chosen alike whatever the order', () => {
    const many = Array.from({ length: 40 }, (_, index) => event(`e${index}`, `${1900 + index}`));
    const crowned = [...many, event('told-twice', '1985', 'AB')];
    expect(idsOf(crowned)).toHaveLength(7);
    expect(idsOf(crowned)).toContain('told-twice');
    expect(idsOf(crowned.toReversed())).toEqual(idsOf(crowned));
  });

  test('of an edition without a dated event are none', () => {
    expect(idsOf([event('undated', null)])).toEqual([]);
    expect(idsOf([])).toEqual([]);
  });
});
