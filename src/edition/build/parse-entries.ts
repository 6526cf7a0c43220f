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
import { explainReserved, foldLookAlikes } from '#edition/addresses/reserved-ids.ts';
import { createFindId } from './fields/find-id.ts';
import { salvageFields } from './fields/parse-fields.ts';

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

/** Entries whose fields, after stand-ins for what is wrong, keep their schema; and those of them that are sound. */
export interface EntriesResult {
  sound: ParsedEntries;
  /** Entries with a fault, to be validated by themselves: nothing else rests on them. */
  faulty: ParsedEntries;
}

/** The entries by folder; everything wrong with their ids and fields becomes problems. */
export function parseEntries({ entries }: ContentFiles, problems: ProblemList): EntriesResult {
  const misnamed = refuseNames(entries, problems);
  refuseReservedIds(
    entries.filter((entry) => !misnamed.has(entry)),
    problems,
  );
  const findId = createFindId(entries);
  const byFolder = Map.groupBy(entries, ({ folder }) => folder);
  const faulty = { ...NONE };
  const parse = <F extends Folder>(
    folder: F,
    schema: z.ZodType<ParsedEntry<F>['fields']>,
  ): ParsedEntry<F>[] => {
    const salvaged: ParsedEntry<F>[] = [];
    const sound = (byFolder.get(folder) ?? []).flatMap((entry) => {
      const parsed = salvageFields(schema, entry.data, entry, problems, findId);
      const isSound = parsed !== null && parsed.isSound && !misnamed.has(entry);
      const one = parsed && { entry, id: entry.id, fields: parsed.fields };
      if (!parsed?.isSound) problems.addUnreadable(entry.id);
      if (one && !isSound) salvaged.push(one);
      return one && isSound ? [one] : [];
    });
    Object.assign(faulty, { [folder]: salvaged });
    return sound;
  };
  const sound = {
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
  return { sound, faulty };
}

const NONE: ParsedEntries = {
  sources: [],
  events: [],
  agreements: [],
  people: [],
  places: [],
  organizations: [],
  figures: [],
  notes: [],
  chapters: [],
};

/** Reports ids that cannot be addresses or files of their own, and those that are easily taken for another. */
function refuseReservedIds(entries: readonly ContentEntry[], problems: ProblemList): void {
  const owners = new Map<string, string>();
  for (const entry of entries) {
    const { id, folder } = entry;
    const other = owners.get(foldLookAlikes(id)) ?? id;
    const reason = other === id ? explainReserved(folder, id) : `it looks like "${other}"`;
    if (reason !== null) problems.add('id-reserved', entry, [], { id, reason });
    owners.set(foldLookAlikes(id), other);
  }
}

/** The entries whose id is no valid one, or one that an earlier entry has; each is a problem. */
function refuseNames(entries: readonly ContentEntry[], problems: ProblemList): Set<ContentEntry> {
  const owners = new Map<string, string>();
  return new Set(
    entries.filter((entry) => {
      const { id, file } = entry;
      const isId = idSchema.safeParse(id).success;
      const other = owners.get(id);
      if (!isId) {
        problems.add('id-invalid', entry, [], { id });
        problems.addUnreadable(toId(id));
      } else if (other === undefined) owners.set(id, file);
      else problems.add('id-taken', entry, [], { id, other });
      return !isId || other !== undefined;
    }),
  );
}

/** The id that a file name most likely stands for. */
const toId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
