import { z } from 'astro/zod';
import { idSchema, proseSchema, refuseRepeated, spellingLanguageSchema } from './values.ts';

/** A spelling of a name and the language it belongs to. */
export const variantSchema = z.strictObject({
  form: proseSchema,
  lang: spellingLanguageSchema,
});
export type Variant = z.infer<typeof variantSchema>;

/** A title in other languages than that of the pages, as readers know or type it. */
export const titleVariantsSchema = z
  .array(
    z.strictObject({
      ...variantSchema.shape,
      lang: spellingLanguageSchema.refine((code) => !/^en(?:-|$)/.test(code), {
        error: 'expected another language than English, in which the title is',
      }),
    }),
  )
  .superRefine(refuseRepeated(({ form }) => form))
  .default([]);

const authorityFields = {
  /** The form of the name this site uses: one that a source prints, where there is one. */
  name: proseSchema,
  /** Every other spelling a reader may meet or type; each form the sources print must be here. */
  variants: z.array(variantSchema).default([]),
  /** Keys of content/references.yaml on which the description rests where it says more than the sources do. */
  references: z.array(idSchema).default([]),
  /** Addresses of the same at an authority, such as Wikidata, VIAF or GeoNames, where that was confirmed. */
  sameAs: z
    .array(z.url({ protocol: /^https?$/, error: 'expected a web address beginning https:// or http://' }))
    .default([]),
  /** Who or what this is, first of all; then, where that helps, how the sources name it. */
  description: proseSchema,
  /** Ids of others that share its name or a spelling with it, and are not the same. */
  differentFrom: z.array(idSchema).default([]),
};

export const personSchema = z.strictObject({
  ...authorityFields,
  /** The name by which lists are sorted. */
  sortName: proseSchema,
});

/** Whole degrees from a limit to the other. */
const degreesSchema = (limit: number, direction: string, opposite: string) => {
  const error = `expected whole degrees ${direction}, from -${limit} to ${limit}; ${opposite} is negative`;
  return z.int({ error }).min(-limit, error).max(limit, error);
};

const PLACE_KINDS = ['country', 'city', 'residence', 'region', 'border', 'site'] as const;
export const placeSchema = z.strictObject({
  ...authorityFields,
  kind: z.enum(PLACE_KINDS),
  /** Id of the country the place lies in; left out for countries and for what lies between. */
  country: idSchema.optional(),
  /** Where it lies, in whole degrees: approximate, from outside the texts, for the schematic of the cities only. */
  position: z
    .strictObject({
      east: degreesSchema(180, 'east', 'a longitude to the west of Greenwich'),
      north: degreesSchema(90, 'north', 'a latitude to the south of the equator'),
      references: z.array(idSchema).min(1),
    })
    .optional(),
});

export const organizationSchema = z.strictObject({
  ...authorityFields,
  /** Id of the place in which it is, where a source says so. */
  place: idSchema.optional(),
});
export type AuthoredOrganization = z.infer<typeof organizationSchema>;
