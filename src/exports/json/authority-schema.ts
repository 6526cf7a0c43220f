import { z } from 'astro/zod';
import { idSchema } from '#schema/values.ts';
import { claims, describe, edtf, label, offset, reference } from './evidence-schema.ts';

/* The shapes in which edition.json has the sources, and the registers with their spellings. */

const variants = z.array(
  z.strictObject({ form: z.string(), lang: z.string(), printedBy: z.array(z.string()) }),
);

/** The titles of a record in other languages. */
export const titleVariants = describe(
  variants,
  'The title in other languages: the translation of the editors where no source prints it.',
);

const position = z.strictObject({
  east: describe(z.number(), 'Degrees of longitude east.'),
  north: describe(z.number(), 'Degrees of latitude north.'),
  references: z.array(reference),
});

/** An entry of a register. */
export const authority = z.strictObject({
  id: idSchema,
  url: z.url(),
  name: z.string(),
  variants,
  description: z.string(),
  differentFrom: describe(z.array(idSchema), 'Others of its name or of one of its spellings.'),
  sameAs: describe(z.array(z.string()), 'Addresses of the same at authorities such as Wikidata.'),
  place: describe(idSchema.optional(), 'Of an organization: the place in which it is.'),
  position: describe(position.optional(), 'Of a place: where it lies, by publications outside the texts.'),
  records: z.array(idSchema),
  figures: z.array(idSchema),
  notes: z.array(idSchema),
  claims,
});

/** A source, with its passages. */
export const source = z.strictObject({
  id: idSchema,
  url: z.url(),
  siglum: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: edtf,
  publishedLabel: label,
  address: z.url(),
  sha256: z.string(),
  softwareHeritageId: z.string(),
  bytes: z.int(),
  passages: z.array(z.strictObject({ id: z.string(), start: offset, end: offset })),
});
