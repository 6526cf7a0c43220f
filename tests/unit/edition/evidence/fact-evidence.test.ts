import { describe, expect, test } from 'vitest';
import { findFactEvidence, inOrderOfFacts } from '#edition/evidence/fact-evidence.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

describe('the facts of an event', () => {
  const edition = smallEdition().load();
  const event = present(edition.events[0], 'event');

  test('lead to the quotes that say them', () => {
    const { facts, links } = findFactEvidence(event, edition);
    expect([...facts]).toEqual([['date', 'opened-a']]);
    expect(Object.fromEntries(links)).toEqual({
      northport: 'opened-a',
      'ada-brown': 'present-a',
      'library-office': 'opened-a',
    });
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
  expect([...facts]).toEqual([['signed', 'signed-a']]);
  expect([...links]).toEqual([['northport', 'signed-a']]);
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
