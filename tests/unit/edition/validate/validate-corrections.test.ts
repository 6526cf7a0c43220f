import { describe, expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const correct = (...corrections: string[]) =>
  smallEdition()
    .withFile('corrections/library-page.yaml', corrections.map((one) => `${one}\n`).join(''))
    .problems()
    .map(({ code, field, line, message }) => ({ code, field, line, message }));

describe('corrections that replace words', () => {
  test('may adjoin', () => {
    expect(
      correct(
        'a: { exact: It was, class: grammar, corrected: There were }',
        'b: { exact: " signed more", class: grammar, corrected: more }',
      ),
    ).toEqual([]);
  });

  test('may not share a letter', () => {
    expect(
      correct(
        'a: { exact: It was s, class: grammar, corrected: x }',
        'b: { exact: signed more, class: grammar, corrected: y }',
      ),
    ).toEqual([
      {
        code: 'marks-overlap',
        field: 'b.exact',
        line: 2,
        message: 'The words “signed more” are also corrected by "a".',
      },
    ]);
  });

  test('are each reported inside a longer one, wherever they stand in the file', () => {
    const found = correct(
      'in-1: { exact: "12", class: misprint, corrected: x }',
      'in-2: { exact: was signed more, class: misprint, corrected: x }',
      'long: { exact: It was signed more than 12 agreements, class: misprint, corrected: x }',
    );
    expect(found.map(({ field, message }) => [field, /by "(.*?)"/.exec(message)?.[1]])).toEqual([
      ['in-1.exact', 'long'],
      ['in-2.exact', 'long'],
    ]);
  });

  test('may lie in words that only carry a remark', () => {
    expect(
      correct(
        'a: { exact: It was signed more, class: undated, why: When is not said. }',
        'b: { exact: was signed more, class: grammar, corrected: were signed more }',
      ),
    ).toEqual([]);
  });
});

describe('a correction', () => {
  test.each(['misprint', 'grammar', 'spacing', 'punctuation'])('of %s needs no explanation', (name) => {
    expect(correct(`a: { exact: It was signed, class: ${name} }`)).toEqual([]);
  });

  test.each(['calque', 'misattribution', 'garbled', 'doubling', 'missing', 'undated', 'inconsistent'])(
    'that is %s needs one',
    (name) => {
      expect(correct(`a: { exact: It was signed, class: ${name} }`)).toMatchObject([
        { code: 'why-missing', field: 'a.class' },
      ]);
      expect(correct(`a: { exact: It was signed, class: ${name}, why: So. }`)).toEqual([]);
    },
  );

  test('has an id that nothing else has', () => {
    expect(correct('library-office-opened: { exact: It was signed, class: grammar }')).toMatchObject([
      {
        code: 'id-taken',
        field: 'library-office-opened',
        message: 'The id "library-office-opened" is already used by the event of that id.',
      },
    ]);
  });
});
