import { describe, expect, it } from 'vitest';
import { compareFacts, formatDifference } from '#commands/expected/compare-facts.ts';
import { listFacts } from '#commands/expected/list-facts.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const small = smallEdition();
const [event] = small.load().events;
const file = `events/${event?.id}.mdx`;
const accepted = listFacts(small.load());
/** The differences of the small edition, changed, in lines. */
const compare = (changed: ReturnType<typeof smallEdition>): string[] =>
  compareFacts(
    accepted,
    listFacts(changed.load(), (id) => id !== 'added'),
  ).map(formatDifference);

describe('The facts of an edition', () => {
  it('do not differ from themselves', () => {
    expect(compare(small)).toEqual([]);
  });

  it('are there for every entry', () => {
    const { events, agreements, figures, notes, people, places, organizations, sources } = small.load();
    for (const { id } of [
      events,
      agreements,
      figures,
      notes,
      people,
      places,
      organizations,
      sources,
    ].flat()) {
      expect(Object.values(accepted).some((entries) => id in entries)).toBe(true);
    }
  });

  it('name an entry that is new, and no other change', () => {
    expect(compare(small.withFile('events/added.mdx', eventText({ date: '1999' })))).toEqual([
      'new      events added',
    ]);
  });

  it('name an entry that is lost', () => {
    const note = small.load().notes[0]?.id ?? '';
    const chapter = [...small.files.keys()].find((name) => name.startsWith('chapters/')) ?? '';
    const changed = small
      .withFile(`notes/${note}.yaml`, null)
      .withWords(chapter, `<Cite to="${note}" />`, `<Cite to="${event?.id}" />`);
    expect(compare(changed)).toEqual([`lost     notes ${note}`]);
  });

  it('name what a field was and is', () => {
    const date = "date: { edtf: '1992-05-04', words: 'May 4th, 1992' }";
    const label = "date: { edtf: '1992-05-04', words: 'May 4th, 1992', label: normalised }";
    expect(compare(small.withWords(file, date, label))).toEqual([
      `changed  events ${event?.id}, date: 1992-05-04 (stated): May 4th, 1992 → 1992-05-04 (normalised): May 4th, 1992`,
    ]);
  });

  it('count what is added to an entry as new, what is taken from a list as changed', () => {
    const entry = [...small.files.keys()].find((name) => name.startsWith('people/')) ?? '';
    const [, variant = ''] = /\n( +- \{ form[^\n]*)\n/.exec(String(small.files.get(entry))) ?? [];
    const more = small.withWords(entry, variant, `${variant}\n  - { form: Ada B., lang: en }`);
    expect(compare(more)).toEqual([
      expect.stringMatching(/^new {6}people .*, variants: .* → .*Ada B\. \(en\)$/),
    ]);
    const fewer = compareFacts(listFacts(more.load()), accepted).map(formatDifference);
    expect(fewer).toEqual([expect.stringMatching(/^changed {2}people .*, variants: /)]);
  });
});
