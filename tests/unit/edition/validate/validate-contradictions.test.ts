import { describe, expect, test } from 'vitest';
import { validateAgreement, validateGroups } from '#edition/validate/validate-contradictions.ts';
import { ProblemList } from '#problems/problem-list.ts';
import { agreementSchema, type AuthoredAgreement } from '#schema/records/agreement.ts';

const entry = {
  folder: 'agreements' as const,
  id: 'x',
  file: 'content/agreements/x.mdx',
  data: {},
  body: '',
  bodyLine: 1,
  lineOf: () => null,
};

const valid: AuthoredAgreement = agreementSchema.parse({
  title: 'Treaty on nets',
  summary: 'A treaty was signed.',
  subject: 'Nets',
  designation: 'treaty',
  level: 'not stated',
  status: 'described',
  quotes: {},
});
const draft: AuthoredAgreement = { ...valid, designation: 'draft' };
const signed = { edtf: '1993', words: '1993', label: 'stated' as const };
const step = { step: 'signature' as const, date: '1993', words: '1993', label: 'stated' as const };

describe('the fields of an agreement', () => {
  const validate = (fields: AuthoredAgreement) => {
    const problems = new ProblemList();
    validateAgreement({ entry, fields }, problems);
    return problems.problems.map(({ code, field, message }) => ({ code, field, message }));
  };

  test.each([
    { what: 'described without a title', fields: valid },
    { what: 'named with a title', fields: { ...valid, status: 'named' as const, titleAsPrinted: 'Treaty' } },
    { what: 'counted and several', fields: { ...valid, status: 'counted' as const, several: true } },
    { what: 'described and several', fields: { ...valid, several: true } },
    { what: 'a draft without a date and steps', fields: draft },
    { what: 'a treaty with a date and steps', fields: { ...valid, signed, lifecycle: [step] } },
  ])('go together: $what', ({ fields }) => {
    expect(validate(fields)).toEqual([]);
  });

  test.each([
    { fields: { ...valid, status: 'named' as const }, field: 'status', says: 'add titleAsPrinted' },
    {
      fields: { ...valid, titleAsPrinted: 'T' },
      field: 'titleAsPrinted',
      says: 'the status must be "named"',
    },
    {
      fields: { ...valid, status: 'counted' as const, several: true, titleAsPrinted: 'T' },
      field: 'titleAsPrinted',
      says: 'the status must be "named"',
    },
    { fields: { ...valid, status: 'counted' as const }, field: 'status', says: 'add "several: true"' },
    { fields: { ...draft, signed }, field: 'signed', says: 'a draft has no date of signature' },
    { fields: { ...draft, lifecycle: [step] }, field: 'lifecycle', says: 'a draft has no lifecycle' },
  ])('contradict each other at $field: $says', ({ fields, field, says }) => {
    expect(validate(fields)).toEqual([
      { code: 'fields-contradict', field, message: expect.stringContaining(says) },
    ]);
  });
});

describe('a part of a group', () => {
  const validate = (...fields: [id: string, more: Partial<AuthoredAgreement>][]) => {
    const problems = new ProblemList();
    const agreements = fields.map(([id, more]) => ({ id, entry, fields: { ...valid, ...more } }));
    validateGroups(agreements, problems);
    return problems.problems.map(({ code, field, message }) => `${code} ${field}: ${message}`);
  };

  test('may be part of an entry that stands for several documents', () => {
    expect(validate(['group', { several: true }], ['part', { partOf: 'group' }])).toEqual([]);
  });

  test('of something that does not exist is reported elsewhere', () => {
    expect(validate(['part', { partOf: 'nothing' }])).toEqual([]);
  });

  test('cannot be part of one document', () => {
    expect(validate(['one', {}], ['part', { partOf: 'one' }])).toEqual([
      'group-expected partOf: "one" is not a group of documents: it stands for one document.',
    ]);
  });

  test('cannot be part of itself, even if it is a group', () => {
    expect(validate(['group', { several: true, partOf: 'group' }])).toEqual([
      'group-expected partOf: "group" is not a group of documents: it is this entry itself.',
    ]);
  });

  test('cannot be part of a part', () => {
    expect(
      validate(
        ['whole', { several: true }],
        ['group', { several: true, partOf: 'whole' }],
        ['part', { partOf: 'group' }],
      ),
    ).toEqual([
      'group-expected partOf: "group" is not a group of documents: it is itself a part of "whole".',
    ]);
  });
});
