import { z } from 'astro/zod';
import { edtfSchema, idSchema, proseSchema } from '#schema/values.ts';

/** Who held an office when; `person` where the register of people knows the holder, else `name`. */
const holderSchema = z.strictObject({
  person: idSchema.optional(),
  name: proseSchema.optional(),
  /** EDTF day, month or year; the first day in office. */
  from: edtfSchema,
  /** Left out for who was in office at the end of the time the sources cover. */
  to: edtfSchema.optional(),
  references: z.array(idSchema).min(1, 'expected the reference that says so'),
});

/** An office, in content/offices.yaml: its titles as sources print them, and its holders. */
export const officeSchema = z.strictObject({
  /** What the office is called in English. */
  name: proseSchema,
  /** Every wording by which a source gives the title, misprints and calques included. */
  titles: z.array(proseSchema).min(1),
  /** Whether several people hold it at a time. */
  joint: z.boolean().default(false),
  holders: z.array(holderSchema).min(1),
});
export type AuthoredOffice = z.infer<typeof officeSchema>;
