import { describe, expect, test } from 'vitest';
import { findFactEvidence, inOrderOfFacts, type FactEvidence } from '#edition/evidence/fact-evidence.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

/** The keys of the quotes of each fact. */
const keysOf = (facts: FactEvidence['facts']): Record<string, string[]> =>
  Object.fromEntries([...facts].map(([name, quotes]) => [name, quotes.map(({ key }) => key)]));

describe('the facts of an event', () => {
  const edition = smallEdition().load();
  const event = present(edition.events[0], 'event');

  test('lead to the quotes that say them', () => {
    const { facts, links } = findFactEvidence(event, edition);
    expect(keysOf(facts)).toEqual({ date: ['opened-a', 'opened-b'] });
    expect(keysOf(links)).toEqual({
      northport: ['opened-a', 'opened-b'],
      'ada-brown': ['present-a'],
      'library-office': ['opened-a', 'opened-b'],
    });
  });

  test('lead to a quote of each source that supports them, one in the words of the fact first', () => {
    const [own] = event.evidence;
    const of = (siglum: string, more: object) =>
      ({
        ...present(own, 'quote'),
        ...more,
        witness: { ...present(own, 'quote').witness, id: siglum },
      }) as never;
    const date = present(event.date, 'date');
    const evidence = [
      of('c', { key: 'other-words', exact: 'that day', supports: ['date'] }),
      of('b', { key: 'otherwise', exact: 'the day after', supports: ['date'], says: { date: '1993' } }),
      of('a', { key: 'own-words', exact: date.words, supports: ['date'] }),
      of('a', { key: 'again', exact: date.words, supports: ['date'] }),
    ];
    const { facts } = findFactEvidence({ ...event, evidence }, edition);
    expect(keysOf(facts)).toEqual({ date: ['own-words', 'other-words'] });
  });

  test('lead to no quote that is about something else', () => {
    const other = smallEdition()
      .withWords(
        'events/library-office-opened.mdx',
        'places:\n  - northport',
        'places:\n  - { id: northport, label: outside, references: [library-site] }',
      )
      .withFile('events/library-office-opened.mdx', (text) =>
        text.replaceAll('[title, date, places, organizations]', '[title, date, organizations]'),
      )
      .load();
    expect(findFactEvidence(present(other.events[0], 'event'), other).links.has('northport')).toBe(false);
  });
});

test('the facts of an agreement lead to the quotes that say them', () => {
  const edition = smallEdition().load();
  const { facts, links } = findFactEvidence(present(edition.agreements[0], 'treaty'), edition);
  expect(keysOf(facts)).toEqual({ signed: ['signed-a'] });
  expect(keysOf(links)).toEqual({ northport: ['signed-a'] });
});

test('evidence stands in the order of the facts, what supports none of them last, segments together', () => {
  const piece = (key: string, ...supports: string[]) => ({ key, supports }) as never;
  const ordered = inOrderOfFacts([
    piece('nothing'),
    piece('agreement', 'agreements'),
    piece('place', 'places'),
    piece('date', 'people', 'date'),
    piece('date', 'people', 'date'),
    piece('what', 'title'),
    piece('also-place', 'places'),
  ]);
  expect(ordered.map(({ key }) => key)).toEqual([
    'what',
    'date',
    'date',
    'place',
    'also-place',
    'agreement',
    'nothing',
  ]);
});
