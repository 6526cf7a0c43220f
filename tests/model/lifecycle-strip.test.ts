import { describe, expect, test } from 'vitest';
import { buildLifecycleStrip } from '../../src/model/lifecycle-strip.ts';
import { LIFECYCLE_STEPS } from '../../src/schema/agreement.ts';
import { smallEdition } from '../fixtures/small-edition.ts';

const TREATY = 'agreements/treaty-on-fishing.mdx';
const country = (name: string) => `name: ${name}\nkind: country\ndescription: A country.\n`;
const sides =
  'signatories:\n  - { id: westland, label: outside, references: [harbour-site] }\n' +
  '  - { id: eastland, label: outside, references: [harbour-site] }\n';
const lands = smallEdition()
  .withFile('places/westland.yaml', country('Westland'))
  .withFile('places/eastland.yaml', country('Eastland'));

/** The strip of the treaty, its front matter changed; a line each: step, side, number of things known. */
function stripOf(from: string, to: string): string[] {
  const edition = lands.withWords(TREATY, from, to).load();
  const [treaty] = edition.agreements;
  return buildLifecycleStrip(treaty!, edition).map(
    ({ step, side, known }) => `${step}${side ? ` by ${side.id}` : ''}: ${known.length}`,
  );
}

describe('the life of a treaty', () => {
  test('shows every step in order, a ratification for each side', () => {
    expect(stripOf('lifecycle:\n', `${sides}lifecycle:\n`)).toEqual([
      'signature: 1',
      'provisional application: 0',
      'ratification by westland: 0',
      'ratification by eastland: 0',
      'exchange of instruments: 0',
      'entry into force: 0',
      'amendment: 0',
      'termination: 0',
    ]);
  });

  test('shows one ratification where no sides are told', () => {
    const steps = stripOf('subject: Fishing', 'subject: Fish');
    expect(steps.map((line) => line.replace(/:.*/, ''))).toEqual([...LIFECYCLE_STEPS]);
  });

  test('gives each side what is told of it, and tells apart what is told of none', () => {
    const step = (more: string) =>
      `  - { step: ratification, date: '1994', label: outside, references: [harbour-site]${more} }\n`;
    const own = stripOf('lifecycle:\n', `${sides}lifecycle:\n${step(', by: eastland')}`);
    expect(own).toContain('ratification by eastland: 1');
    expect(own).toContain('ratification by westland: 0');
    const ofNone = stripOf('lifecycle:\n', `${sides}lifecycle:\n${step('')}`);
    expect(ofNone.filter((line) => line.startsWith('ratification'))).toEqual(['ratification: 1']);
  });

  test('proves the day of signature by the words of each witness', () => {
    const edition = smallEdition().load();
    const [signature] = buildLifecycleStrip(edition.agreements[0]!, edition);
    expect(signature?.evidence.map(({ key, witness }) => `${witness.siglum} ${key}`)).toEqual(['A signed-a']);
  });
});

describe('the life of what is no single treaty', () => {
  test.each([
    { what: 'a draft', from: 'designation: treaty', to: 'designation: draft' },
    { what: 'several documents', from: 'status: named', to: 'status: named\nseveral: true' },
    { what: 'what is only counted', from: 'status: named', to: 'status: counted' },
  ])('($what) shows what is known, and nothing more', ({ from, to }) => {
    expect(stripOf(from, to)).toEqual(['signature: 1']);
  });
});
