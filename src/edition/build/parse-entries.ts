import type { z } from 'astro/zod';
import type { ContentEntry, ContentFiles, Folder } from '#load/read-content.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { agreementSchema } from '#schema/records/agreement.ts';
import { organizationSchema, personSchema, placeSchema } from '#schema/register.ts';
import { chapterSchema } from '#schema/chapter.ts';
import { eventSchema } from '#schema/records/event.ts';
import { figureSchema } from '#schema/records/figure.ts';
import { noteSchema } from '#schema/apparatus/note.ts';
import { sourceSchema } from '#schema/source.ts';
import { idSchema } from '#schema/values.ts';
import { parseFields } from './parse-fields.ts';

/** Each folder of content/ with the schema of its entries. */
export const SCHEMAS = {
  sources: sourceSchema,
  events: eventSchema,
  agreements: agreementSchema,
  people: personSchema,
  places: placeSchema,
  organizations: organizationSchema,
  figures: figureSchema,
  notes: noteSchema,
  chapters: chapterSchema,
} as const satisfies Record<Folder, z.ZodType>;

/** An entry whose fields keep the schema of its folder. */
export interface ParsedEntry<F extends Folder> {
  entry: ContentEntry;
  id: string;
  fields: z.infer<(typeof SCHEMAS)[F]>;
}

/** The entries of content/ by folder, in the order in which they were read. */
export type ParsedEntries = { [F in Folder]: ParsedEntry<F>[] };

/** The entries by folder whose ids and fields are valid; everything wrong with the others becomes problems. */
export function parseEntries({ entries }: ContentFiles, problems: ProblemList): ParsedEntries {
  const valid = entries.filter((entry) => {
    const isId = idSchema.safeParse(entry.id).success;
    if (!isId) problems.add('id-invalid', entry, [], { id: entry.id });
    return isId;
  });
  const repeated = refuseRepeatedIds(valid, problems);
  const byFolder = Map.groupBy(valid, ({ folder }) => folder);
  const parse = <F extends Folder>(
    folder: F,
    schema: z.ZodType<ParsedEntry<F>['fields']>,
  ): ParsedEntry<F>[] =>
    (byFolder.get(folder) ?? []).flatMap((entry) => {
      const fields = parseFields(schema, entry.data, entry, problems);
      if (fields === null) problems.addUnreadable(entry.id);
      return fields === null || repeated.has(entry) ? [] : [{ entry, id: entry.id, fields }];
    });
  return {
    sources: parse('sources', SCHEMAS.sources),
    events: parse('events', SCHEMAS.events),
    agreements: parse('agreements', SCHEMAS.agreements),
    people: parse('people', SCHEMAS.people),
    places: parse('places', SCHEMAS.places),
    organizations: parse('organizations', SCHEMAS.organizations),
    figures: parse('figures', SCHEMAS.figures),
    notes: parse('notes', SCHEMAS.notes),
    chapters: parse('chapters', SCHEMAS.chapters),
  };
}

/** The entries whose id an earlier entry has; each is a problem. */
function refuseRepeatedIds(entries: readonly ContentEntry[], problems: ProblemList): Set<ContentEntry> {
  const owners = new Map<string, string>();
  const repeated = new Set<ContentEntry>();
  for (const entry of entries) {
    const other = owners.get(entry.id);
    if (other === undefined) owners.set(entry.id, entry.file);
    else {
      repeated.add(entry);
      problems.add('id-taken', entry, [], { id: entry.id, other });
    }
  }
  return repeated;
}
