import { describe, expect, test } from 'vitest';
import { buildLifecycleStrip } from '#edition/agreements/lifecycle.ts';
import { LIFECYCLE_STEPS } from '#schema/records/lifecycle-steps.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const TREATY = 'agreements/treaty-on-fishing.mdx';
const country = (name: string) => `name: ${name}\nkind: country\ndescription: A country.\n`;
const sides =
  'signatories:\n  - { id: westland, label: outside, references: [library-site] }\n' +
  '  - { id: eastland, label: outside, references: [library-site] }\n';
const lands = smallEdition()
  .withFile('places/westland.yaml', country('Westland'))
  .withFile('places/eastland.yaml', country('Eastland'));

/** The strip of the treaty, its front matter changed; a line each: step, side, number of things known. */
function stripOf(from: string, to: string): string[] {
  const edition = lands.withWords(TREATY, from, to).load();
  const [treaty] = edition.agreements;
  return buildLifecycleStrip(present(treaty, 'treaty'), edition).map(
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

  test('shows one ratification where no sides are known', () => {
    const steps = stripOf('subject: Fishing', 'subject: Fish');
    expect(steps.map((line) => line.replace(/:.*/, ''))).toEqual([...LIFECYCLE_STEPS]);
  });

  test('gives each side what is known of it, and separates what is known of none', () => {
    const step = (more: string) =>
      `  - { step: ratification, date: '1994', label: outside, references: [library-site]${more} }\n`;
    const own = stripOf('lifecycle:\n', `${sides}lifecycle:\n${step(', by: eastland')}`);
    expect(own).toContain('ratification by eastland: 1');
    expect(own).toContain('ratification by westland: 0');
    const ofNone = stripOf('lifecycle:\n', `${sides}lifecycle:\n${step('')}`);
    expect(ofNone.filter((line) => line.startsWith('ratification'))).toEqual(['ratification: 1']);
  });

  test('has the steps that other sources tell, once each', () => {
    const steps = stripOf(
      "lifecycle:\n  - { step: signature, date: '1993-06-01' }\n",
      `${sides}elsewhere:
  - { what: step, step: ratification, by: eastland, edtf: '1994', text: Ratified., references: [library-site] }
  - { what: step, step: termination, text: Ended., references: [library-site] }
  - { what: other, edtf: '1995', text: Printed., references: [library-site] }
`,
    );
    expect(steps).toContain('signature: 1');
    expect(steps).toContain('ratification by eastland: 1');
    expect(steps).toContain('ratification by westland: 0');
    expect(steps).toContain('termination: 1');
  });

  test('proves the day of signature by the words of each witness', () => {
    const edition = smallEdition().load();
    const [signature] = buildLifecycleStrip(present(edition.agreements[0], 'treaty'), edition);
    expect(signature?.evidence.map(({ key, witness }) => `${witness.siglum} ${key}`)).toEqual(['A signed-a']);
  });
});

describe('the sides that ratify', () => {
  const sidesOf = (countries: string, change?: (text: string) => string) => {
    const named = lands.withFile('edition.yaml', (text) => `${text}countries: ${countries}\n`);
    const edition = (change ? named.withFile(TREATY, change) : named).load();
    return buildLifecycleStrip(present(edition.agreements[0], 'treaty'), edition)
      .filter(({ step }) => step === 'ratification')
      .map(({ side }) => side?.id);
  };

  test.each([
    ['[westland, eastland]', ['westland', 'eastland']],
    ['[eastland, westland]', ['eastland', 'westland']],
  ])('are the countries of the edition where nobody is told to have signed: %s', (countries, sides_) => {
    expect(sidesOf(countries)).toEqual(sides_);
  });

  test('are those that signed, in the order of the edition', () => {
    const signed = (text: string) => text.replace('lifecycle:\n', `${sides}lifecycle:\n`);
    expect(sidesOf('[eastland, westland]', signed)).toEqual(['eastland', 'westland']);
  });
});

test('the life of several documents is shown whole, too', () => {
  expect(stripOf('status: named', 'status: named\nseveral: true')).toHaveLength(LIFECYCLE_STEPS.length);
});

test.each([
  {
    what: 'a draft',
    change: (text: string) =>
      text
        .replace('designation: treaty', 'designation: draft')
        .replace(
          'quotes:\n',
          'quotes:\n  drafts:\n    source: library-page\n    exact: three drafts\n    supports: [designation]\n',
        )
        .replace(/^signed: .*\n/m, '')
        .replace(/lifecycle:\n( {2}- .*\n)+/, ''),
  },
  {
    what: 'what is only counted',
    change: (text: string) =>
      text.replace('status: named', 'status: counted\nseveral: true').replace(/^titleAsPrinted: .*\n/m, ''),
  },
])('$what has no life to be shown', ({ change }) => {
  const edition = lands
    .withSource('library-page', (text) => text.replace('three rooms', 'three drafts'))
    .withFile(TREATY, change)
    .load();
  expect(edition.agreements.map((agreement) => buildLifecycleStrip(agreement, edition))).toEqual([[]]);
});

describe('the signature', () => {
  const date = "signed: { edtf: '1993-06-01', words: 'June 1, 1993' }";

  test('is given by the date of signature, and need not be written twice', () => {
    const [treaty] = lands
      .withFile(TREATY, (text) => text.replace(/lifecycle:\n( {2}- .*\n)+/, ''))
      .load().agreements;
    expect(treaty?.lifecycle.map(({ step, date, label }) => [step, date?.edtf, label])).toEqual([
      ['signature', '1993-06-01', 'stated'],
    ]);
  });

  test('is not given by a date whose rule gives it another name', () => {
    const edition = lands
      .withWords('rules.yaml', 'text: What', 'heading: Reached\n  text: What')
      .withFile(TREATY, (text) => text.replace(/lifecycle:\n( {2}- .*\n)+/, ''))
      .withWords(TREATY, date, date.replace(' }', ', label: inferred, rule: said-of-both }'));
    expect(edition.load().agreements[0]?.lifecycle).toEqual([]);
  });

  test('and any other step need words of a source that support them, or a reference', () => {
    const step = (name: string) =>
      lands
        .withWords(TREATY, 'lifecycle:\n', `lifecycle:\n  - { step: ${name} }\n`)
        .problems()
        .map(({ code, field }) => [code, field]);
    expect(step('ratification')).toEqual([['fact-unsupported', 'lifecycle[0]']]);
    expect(step('signature')).toEqual([]);
  });

  test('and any other step that a source dates have the words that date it', () => {
    const dated = (words: string) =>
      lands
        .withWords(
          TREATY,
          'lifecycle:\n',
          `lifecycle:\n  - { step: ratification, date: '1993-06-01'${words} }\n`,
        )
        .withWords(TREATY, 'signed, places]', 'signed, places, lifecycle]');
    const problems = (words: string) =>
      dated(words)
        .problems()
        .map(({ code, field }) => [code, field]);
    expect(problems('')).toEqual([['field-missing', 'lifecycle[0].words']]);
    expect(problems(", words: 'in May'")).toEqual([['fact-not-in-words', 'lifecycle[0]']]);
    const edition = dated(", words: 'June 1, 1993', by: westland")
      .withWords(TREATY, 'lifecycle:\n', `${sides}lifecycle:\n`)
      .load();
    const strip = buildLifecycleStrip(present(edition.agreements[0], 'treaty'), edition);
    const ratified = strip.filter(({ step }) => step === 'ratification');
    expect(ratified.map(({ side, evidence }) => [side?.id, evidence.map(({ key }) => key)])).toEqual([
      ['westland', ['signed-a']],
      ['eastland', []],
    ]);
  });

  test('is shown without words of a source where only others tell it', () => {
    const edition = lands
      .withWords(
        TREATY,
        "date: '1993-06-01' }",
        "date: '1993-06-02', label: outside, references: [library-site] }",
      )
      .withWords(TREATY, "signed: { edtf: '1993-06-01', words: 'June 1, 1993' }\n", '')
      .load();
    expect(buildLifecycleStrip(present(edition.agreements[0], 'treaty'), edition)[0]?.evidence).toEqual([]);
  });
});
