import { z } from 'astro/zod';
import { idSchema, proseSchema } from './values.ts';

/** The prose of the first page, content/pages/home.yaml. */
export const homeSchema = z.strictObject({
  lead: proseSchema,
  /** For whom the edition is made. */
  readers: proseSchema.optional(),
  /** The events that a visitor sees first, in the order of the file, each with a sentence or two. */
  landmarks: z
    .array(
      z.strictObject({
        event: idSchema,
        /** What a picture calls it, where the title is too long for one. */
        name: proseSchema.optional(),
        text: proseSchema,
      }),
    )
    .default([]),
});
export type AuthoredHome = z.infer<typeof homeSchema>;

/** Sections of the page about the edition in which something computed stands after the editors' words. */
const COMPUTED_SECTIONS = [
  'glossary',
  'labels',
  'rules',
  'sigla',
  'cite',
  'data',
  'offline',
  'errors',
] as const;
type ComputedSection = (typeof COMPUTED_SECTIONS)[number];

/** Sections to which other pages lead. */
const NEEDED_SECTIONS: readonly string[] = ['glossary', 'labels', 'rules'] satisfies ComputedSection[];

/** A part of a page under a heading; its id is its anchor. */
const sectionSchema = z
  .strictObject({
    id: idSchema,
    heading: proseSchema,
    /** Its paragraphs. */
    text: z.array(proseSchema).default([]),
  })
  .refine(({ id, text }) => text.length > 0 || (COMPUTED_SECTIONS as readonly string[]).includes(id), {
    path: ['text'],
    error: `expected a paragraph; only ${COMPUTED_SECTIONS.join(', ')} can do without`,
  });

/** The page about the edition, content/pages/about.yaml. */
export const aboutSchema = z.strictObject({
  title: proseSchema,
  /** One sentence for search engines. */
  description: proseSchema,
  sections: z
    .array(sectionSchema)
    .refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, {
      error: 'expected each id once',
    })
    .refine((sections) => NEEDED_SECTIONS.every((needed) => sections.some(({ id }) => id === needed)), {
      error: `expected the sections ${NEEDED_SECTIONS.join(', ')}, to which other pages lead`,
    }),
});
export type AuthoredAbout = z.infer<typeof aboutSchema>;
