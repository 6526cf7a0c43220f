import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parseFields } from '#edition/build/fields/parse-fields.ts';
import { ProblemList } from '#problems/problem-list.ts';

const named = z.strictObject({ name: z.string() });
const counted = z.strictObject({ name: z.string(), count: z.number() });
const location = { file: 'content/people/a.yaml', lineOf: () => 1 };

describe('the fields of a file that has not changed', () => {
  test('are parsed once', () => {
    const data = { name: 'A' };
    const parse = () => parseFields(named, data, location, new ProblemList());
    expect(parse()).toEqual(data);
    expect(parse()).toBe(parse());
  });

  test('are held against each schema by itself', () => {
    const data = { name: 'A' };
    const problems = new ProblemList();
    expect(parseFields(named, data, location, problems)).toEqual(data);
    expect(parseFields(counted, data, location, problems)).toBeNull();
    expect(problems.problems).toMatchObject([{ code: 'field-missing' }]);
  });

  test('are reported each time when they are wrong', () => {
    const data = { name: 7 };
    const problems = () => {
      const list = new ProblemList();
      parseFields(named, data, location, list);
      return list.problems.map(({ code }) => code);
    };
    expect([problems(), problems()]).toEqual([['field-invalid'], ['field-invalid']]);
  });
});
