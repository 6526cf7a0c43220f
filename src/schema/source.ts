import { z } from 'astro/zod';
import { proseSchema, edtfSchema, labelFields } from './values.ts';

const describedSchema = z.strictObject({ value: proseSchema, ...labelFields });

/** The description of a source, content/sources/<id>.yaml; its text lies beside it as <id>.txt. */
export const sourceSchema = z.strictObject({
  /** The capital letter the apparatus uses: A, B … */
  siglum: z.string().regex(/^[A-Z]$/, 'expected one capital letter'),
  /** What lists call it. */
  shortTitle: proseSchema,
  title: describedSchema,
  publisher: describedSchema,
  published: z.strictObject({ edtf: edtfSchema, ...labelFields }),
  address: describedSchema,
  language: z.enum(['en', 'ru', 'tg']),
  /** SHA-256 of the file's bytes: the build stops when the text has changed. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  /** How the text came here, in what state, and what it is. */
  description: proseSchema,
  provenance: proseSchema,
  rights: proseSchema,
  /** Words that carry no claim (a title, a date line, page furniture), and why: coverage leaves them out. */
  withoutClaim: z.array(z.strictObject({ exact: z.string().min(1), why: proseSchema })).default([]),
});

/** What the edition calls itself, content/edition.yaml. */
export const titleSchema = z.strictObject({
  title: proseSchema,
  subtitle: proseSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "expected a version in quotes, for example '1.0.0'"),
  date: z.iso.date({ error: "expected a day in quotes, for example '2026-11-21'" }),
  editors: proseSchema,
});
export type AuthoredTitle = z.infer<typeof titleSchema>;
