import { describe, expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const EVENT = 'events/library-office-opened.mdx';
const AGREEMENT = 'agreements/treaty-on-fishing.mdx';

/** The edition with lines under `elsewhere` in a record, each without its references and its sentence. */
function withElsewhere(file: string, ...lines: string[]) {
  const items = lines.map(
    (line, index) => `  - { ${line}, text: Told as no. ${index}., references: [library-site] }\n`,
  );
  return smallEdition().withWords(file, 'summary:', `elsewhere:\n${items.join('')}summary:`);
}
const told = (file: string, ...lines: string[]) =>
  withElsewhere(file, ...lines)
    .problems()
    .map(({ code, field, message }) => `${code} ${field}: ${message.replace(/^[^:]*: /, '')}`);

describe('what other sources add to an event', () => {
  test.each([
    ["what: day, edtf: '1992-05-05'"],
    ["what: day, edtf: '1992-05-03/1992-05-06'"],
    ['what: place, value: Southport'],
    ['what: place, value: Кӯлоб'],
    ['what: rank, value: working'],
    ['what: person, value: Saidullo Khayrulloyev'],
    ['what: person, value: Bob Blue, contests: true'],
    ['what: office, person: ada-brown, value: harbour master, contests: true'],
    ['what: office, person: ada-brown, value: keeper’s deputy'],
    ['what: signatories, value: Bob Blue and Cy'],
    ["what: other, edtf: '2026-11-20'"],
    ["what: other, edtf: '2008/..'"],
    ['what: other'],
  ])('may be { %s }', (line) => {
    expect(told(EVENT, line)).toEqual([]);
  });

  test.each([
    ["what: day, edtf: '1992-05-04'", 'the record has the date 1992-05-04 already.'],
    ['what: place, value: northport', 'the record names the place already.'],
    ['what: person, person: ada-brown', 'the record names the person already.'],
    ['what: person, value: Ада Браун', 'the record names the person already.'],
    ['what: office, value: keeper of the light', 'the record gives the office already.'],
  ])('says something new: not { %s }', (line, reason) => {
    expect(told(EVENT, line)).toEqual([`elsewhere-repeats elsewhere[0]: ${reason}`]);
  });

  test('may confirm what the editors only concluded', () => {
    const inferred = withElsewhere(EVENT, 'what: place, value: Northport').withWords(
      EVENT,
      '- northport',
      '- { id: northport, label: inferred, rule: said-of-both }',
    );
    expect(inferred.problems()).toEqual([]);
  });

  test('stands there once, whatever its sentence; two things with other values are two', () => {
    const [south, east] = ['what: place, value: Southport', 'what: place, value: Eastport'];
    expect(told(EVENT, south, east)).toEqual([]);
    expect(told(EVENT, 'what: other', 'what: other')).toEqual([]);
    expect(told(EVENT, south, east, 'what: place, value: SOUTHPORT')).toEqual([
      'elsewhere-repeats elsewhere[2]: it stands in this list already.',
    ]);
  });

  test('contests only what the record states', () => {
    expect(told(EVENT, 'what: rank, value: state, contests: true')).toEqual([
      expect.stringContaining('fields-contradict elsewhere[0].contests: the record states no rank'),
    ]);
    expect(told(EVENT, 'what: person, value: Bob Blue, person: ada-brown')).toHaveLength(1);
  });

  test('of a person is a person, and of a step is an agreement’s', () => {
    expect(told(EVENT, 'what: person')).toEqual([expect.stringContaining('elsewhere[0].value')]);
    expect(told(EVENT, 'what: place, value: Eastport, person: ada-brown')).toEqual([
      expect.stringContaining('elsewhere[0].person'),
    ]);
    expect(told(EVENT, 'what: step, step: signature')).not.toEqual([]);
  });
});

describe('what other sources add to an agreement', () => {
  test.each([
    ["what: step, step: ratification, edtf: '1994', by: northport"],
    ["what: step, step: signature, edtf: '1993-06-02'"],
    ['what: official title, value: Treaty on Fishing and Nets'],
    ['what: bulletin, value: "Bulletin 1994, no. 2"'],
  ])('may be { %s }', (line) => {
    expect(told(AGREEMENT, line)).toEqual([]);
  });

  test.each([
    ["what: step, step: signature, edtf: '1993-06-01'", 'the lifecycle has this step already.'],
    ['what: official title, value: treaty on fishing', 'the record has the title already.'],
  ])('says something new: not { %s }', (line, reason) => {
    expect(told(AGREEMENT, line)).toEqual([`elsewhere-repeats elsewhere[0]: ${reason}`]);
  });

  test('names its step, and only where it is one', () => {
    expect(told(AGREEMENT, 'what: step')).toEqual([expect.stringContaining('elsewhere[0].step')]);
    expect(told(AGREEMENT, 'what: other, step: amendment')).toEqual([
      expect.stringContaining('elsewhere[0].what'),
    ]);
  });
});
