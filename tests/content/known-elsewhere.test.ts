import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { mayCoincide } from '#dates/compare-dates.ts';
import { buildLifecycleStrip } from '#edition/agreements/lifecycle.ts';
import { loadEdition } from '#edition.ts';
import type { AgreementRecord, Edition, EditionRecord } from '#edition/types/edition.ts';

/* What other sources add agrees with itself: the strip of an agreement, what stands beside its facts, and its notes. */

const edition = loadEdition(PROJECT);

/** Days in prose: "16 October 2004", and both ends of "8–9 April 2018" by the last. */
const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

/** All days that a page knows of an agreement, in words: its own, its strip's, and those from elsewhere. */
function knownDays(agreement: AgreementRecord, of: Pick<Edition, 'countries' | 'places'>): Set<string> {
  const strip = buildLifecycleStrip(agreement, of).flatMap(({ known }) => known.map(({ date }) => date));
  const dates = [agreement.date?.date, ...strip, ...agreement.elsewhere.map(({ date }) => date)];
  return new Set([
    ...dates.flatMap((date) => (date ? formatDate(date) : [])),
    ...agreement.elsewhere.flatMap(({ text }) => text.match(DAY) ?? []),
  ]);
}

/** The days in the notes on one document, or a group of them, that its page does not know, each with its note. */
function contradictions({ agreements, sources, ...rest }: Edition): string[] {
  const isSource = (id: string): boolean => sources.some((source) => source.id === id);
  const published = new Set(sources.map((source) => formatDate(source.published.date)));
  return agreements
    .filter(({ status }) => status !== 'counted')
    .flatMap((agreement) => {
      const known = knownDays(agreement, rest);
      // What a note says of the events and documents that it is about besides is known there.
      const related = [...rest.events, ...agreements]
        .filter((other) => agreement.notes.some(({ about }) => about.some(({ id }) => id === other.id)))
        .flatMap((other) => [...daysOf(other)]);
      const allowed = new Set([...known, ...published, ...related]);
      return (
        agreement.notes
          // What a note says of the texts is no day of the agreement.
          .filter(({ label, about }) => label === 'outside' && !about.some(({ id }) => isSource(id)))
          .flatMap(({ id, text }) =>
            (text.match(DAY) ?? [])
              .filter((day) => !allowed.has(day))
              .map((day) => `${agreement.id}: ${id} has ${day}`),
          )
      );
    });
}

const daysOf = (record: EditionRecord): string[] =>
  [record.date?.date, ...record.elsewhere.map(({ date }) => date)].flatMap((date) =>
    date ? formatDate(date) : [],
  );

describe('The strip, the facts from elsewhere and the notes of an agreement', () => {
  test('know the same days', () => {
    expect(contradictions(edition)).toEqual([]);
  });

  test('are found to differ when the strip does not know what a note says', () => {
    const forgetful = edition.agreements.map((agreement) => ({
      ...agreement,
      elsewhere: [],
      lifecycle: agreement.lifecycle.filter(({ label }) => label !== 'outside'),
    }));
    const found = contradictions({ ...edition, agreements: forgetful });
    expect(found).toContain('agreement-on-border: undated-border-agreement has 16 October 2004');
    expect(found.length).toBeGreaterThan(3);
  });

  test('show each step that other sources tell in the strip, with its day', () => {
    const told = edition.agreements.flatMap((agreement) =>
      agreement.elsewhere.filter(({ step }) => step !== null).map((one) => ({ agreement, one })),
    );
    expect(told.length).toBeGreaterThan(8);
    for (const { agreement, one } of told) {
      const known = buildLifecycleStrip(agreement, edition)
        .filter(({ step }) => step === one.step)
        .flatMap((step) => step.known.map(({ date, by }) => `${date?.edtf} ${by?.id}`));
      expect(known, agreement.id).toContain(`${one.date?.edtf} ${one.by?.id}`);
    }
  });

  test('have the day of the event at which it was signed', () => {
    const eventOf = new Map(edition.events.map((event) => [event.id, event]));
    for (const agreement of edition.agreements) {
      const event = eventOf.get(agreement.signedDuring?.id ?? '');
      const days = event?.elsewhere.filter(({ what }) => what === 'day') ?? [];
      const signed = agreement.elsewhere.filter(({ step }) => step === 'signature');
      for (const { date } of signed) {
        const fits = days.length === 0 || days.some((day) => day.date && date && mayCoincide(day.date, date));
        expect(fits, agreement.id).toBe(true);
      }
    }
  });
});

test('Every reference of what is known from elsewhere says when it was read', () => {
  const told = [...edition.events, ...edition.agreements].flatMap(({ elsewhere }) => elsewhere);
  expect(told.length).toBeGreaterThan(60);
  expect(told.flatMap(({ references }) => references).filter(({ accessed }) => accessed === null)).toEqual(
    [],
  );
});
