import { z } from 'astro/zod';
import { edtfSchema, labelFields, languageSchema, proseSchema } from './values.ts';
import { webAddressSchema } from './web-address.ts';

const describedSchema = z.strictObject({ value: proseSchema, ...labelFields });

/** The description of a source, content/sources/<id>.yaml; its text lies beside it as <id>.txt. */
export const sourceSchema = z.strictObject({
  /** The capital letter the apparatus uses: A, B … Z; then two: AA, AB … */
  siglum: z.string().regex(/^[A-Z]{1,2}$/, 'expected one capital letter, or two: A to Z, then AA, AB …'),
  /** What lists call it. */
  shortTitle: proseSchema,
  title: describedSchema,
  publisher: describedSchema,
  published: z.strictObject({ edtf: edtfSchema, ...labelFields }),
  address: z.strictObject({ value: webAddressSchema, ...labelFields }),
  language: languageSchema,
  /** SHA-256 of the file's bytes: the build stops when the text has changed. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  /** How the text came here, in what state, and what it is. */
  description: proseSchema,
  provenance: proseSchema,
  rights: proseSchema,
  /** Words that carry no claim (a title, a date line, page furniture), and why: coverage leaves them out. */
  withoutClaim: z.array(z.strictObject({ exact: z.string().min(1), why: proseSchema })).default([]),
});
