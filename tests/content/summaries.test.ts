import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import type { EditionRecord } from '#edition/types/edition.ts';
import { splitSentences } from '#text/sentences.ts';

/* Lists, cards, search results and feeds show the summary of a record: it has to say what happened. */

const edition = loadEdition(PROJECT);
const records = [...edition.events, ...edition.agreements];
const MAX_CHARACTERS = 200;
const MAX_SENTENCES = 2;

/** What a text does. */
const VERBS =
  'calls|called|counts|counted|dates|dated|gives|gave|lists|listed|names|named|prints|printed|reports|reported|says|said';

type Summarised = Pick<EditionRecord, 'summary'> & { notes: readonly unknown[] };

/** What is wrong with a summary, in words. A text may be named only where a note tells why, and not first. */
function findFaults({ summary, notes }: Summarised, sigla: readonly string[]): string[] {
  const names = [...sigla, '[Tt]he (?:texts?|page|article)', '[Nn]either text'].join('|');
  const first = new RegExp(`^(?:${names}) (?:${VERBS})\\b`);
  const named = new RegExp(`\\b(?:in|to|by|from|than|of) (?:${names})\\b|\\b[Nn]either text\\b`);
  const sentences = splitSentences({ id: 'p1', start: 0, end: summary.length, text: summary }).length;
  return [
    ...(summary.length > MAX_CHARACTERS ? [`${summary.length} characters`] : []),
    ...(sentences > MAX_SENTENCES ? [`${sentences} sentences`] : []),
    ...(first.test(summary) ? ['begins with what a text says'] : []),
    ...(named.test(summary) && notes.length === 0 ? ['names a text, and no note tells why'] : []),
    ...(/\bwhom it called\b|\blisted\b|\bdid not (?:say|name|date)\b/.test(summary)
      ? ['reports a text']
      : []),
  ];
}

const sigla = edition.sources.map(({ siglum }) => siglum);

test('every summary says what happened, in one or two sentences', () => {
  const faults = records.flatMap((record) =>
    findFaults(record, sigla).map((fault) => `${record.id}: ${fault}: ${record.summary}`),
  );
  expect(faults).toEqual([]);
});

test('no two records of one kind have the same summary', () => {
  for (const list of [edition.events, edition.agreements]) {
    expect(new Set(list.map(({ summary }) => summary)).size).toBe(list.length);
  }
});

test('few summaries speak of a text', () => {
  const speaking = records.filter(({ summary }) =>
    /\b(?:according to|[Ii]n) [A-Z]\b|\btexts?\b/.test(summary),
  );
  expect(speaking.length).toBeGreaterThan(0);
  expect(speaking.length / records.length).toBeLessThan(0.15);
});

describe('it would be noticed', () => {
  test.each([
    { summary: 'A listed a visit of V. Putin.', fault: 'begins with what a text says' },
    { summary: 'The text names no place.', fault: 'begins with what a text says' },
    { summary: 'He came in May, according to B.', fault: 'names a text, and no note tells why' },
    { summary: 'It was signed; neither text names the place.', fault: 'names a text' },
    { summary: 'An embassy was opened; it did not say where.', fault: 'reports a text' },
    { summary: `It was ${'very '.repeat(50)}late.`, fault: 'characters' },
    { summary: 'It was. It came. It went.', fault: '3 sentences' },
  ])('$fault: $summary', ({ summary, fault }) => {
    expect(findFaults({ summary, notes: [] }, ['A', 'B']).join('; ')).toContain(fault);
  });

  test.each([
    { summary: 'A treaty of friendship was signed on 25 May 1993.', notes: [] },
    { summary: 'A draft was prepared on building small plants.', notes: [] },
    { summary: 'The article of war was repealed.', notes: [] },
    { summary: 'A representative office was opened.', notes: [] },
    { summary: 'He came as President according to A; he was prime minister then.', notes: [{}] },
  ])('but not: $summary', (record) => {
    expect(findFaults(record, ['A', 'B'])).toEqual([]);
  });
});
