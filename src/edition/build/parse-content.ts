import type { z } from 'astro/zod';
import { readBody } from '#load/read-body.ts';
import type { ContentFiles, ContentMap } from '#load/read-content.ts';
import { locateEntry, type ProblemList, type SourceLocation } from '#problems/problem-list.ts';
import { contestedCountSchema, type AuthoredContestedCount } from '#schema/apparatus/contested-count.ts';
import { correctionSchema, type AuthoredCorrection } from '#schema/apparatus/correction.ts';
import {
  referenceSchema,
  ruleSchema,
  type AuthoredReference,
  type AuthoredRule,
} from '#schema/apparatus/note.ts';
import { officeSchema, type AuthoredOffice } from '#schema/apparatus/office.ts';
import { movedSchema } from '#schema/moved.ts';
import { searchLexiconSchema, type AuthoredSearchLexicon } from '#schema/search-lexicon.ts';
import { calquesSchema, type AuthoredCalques } from '#schema/apparatus/calques.ts';
import { titleSchema, type AuthoredTitle } from '#schema/edition.ts';
import { aboutSchema, homeSchema, type AuthoredAbout, type AuthoredHome } from '#schema/page.ts';
import type { Edition } from '#edition/types/edition.ts';
import type { Bodies } from '#edition/chapters/resolve-citations.ts';
import { parseEntries, type ParsedEntries } from './parse-entries.ts';
import { parseFields } from './parse-fields.ts';

/** An entry of a map file: its key, its fields, and its location. */
export interface ParsedMapEntry<T> {
  id: string;
  fields: T;
  location: SourceLocation;
}

/** Everything authors wrote whose shape is valid; nothing in it has been looked up or found in a source yet. */
export interface ParsedContent extends ParsedEntries {
  /** Null when content/edition.yaml is not valid. */
  title: AuthoredTitle | null;
  rules: ParsedMapEntry<AuthoredRule>[];
  references: ParsedMapEntry<AuthoredReference>[];
  offices: ParsedMapEntry<AuthoredOffice>[];
  contestedCounts: ParsedMapEntry<AuthoredContestedCount>[];
  /** The corrections of each source by its id. */
  corrections: Map<string, ParsedMapEntry<AuthoredCorrection>[]>;
  /** Old address → address of today, and where it is written. */
  moved: { addresses: Record<string, string>; location: SourceLocation };
  /** Null where the editors list none. */
  calques: AuthoredCalques | null;
  searchLexicon: AuthoredSearchLexicon;
  /** The prose of pages; null where it is not valid. */
  pages: { home: AuthoredHome | null; about: AuthoredAbout | null };
  bodies: Bodies;
}

/** Whether the prose of every page is valid. */
export const isWhole = (pages: ParsedContent['pages']): pages is Edition['pages'] =>
  pages.home !== null && pages.about !== null;

/** Holds everything in content/ against its schema. What does not fit becomes problems and is left out. */
export function parseContent(content: ContentFiles, problems: ProblemList): ParsedContent {
  const entries = parseEntries(content, problems);
  return {
    ...entries,
    title: parseMapFile(titleSchema, content.edition, problems),
    rules: parseMap(ruleSchema, content.rules, problems),
    references: parseMap(referenceSchema, content.references, problems),
    offices: parseMap(officeSchema, content.offices, problems),
    contestedCounts: parseMap(contestedCountSchema, content.contestedCounts, problems),
    corrections: new Map(
      [...content.corrections].map(([source, map]) => [source, parseMap(correctionSchema, map, problems)]),
    ),
    moved: {
      addresses: parseMapFile(movedSchema, content.moved, problems) ?? {},
      location: content.moved,
    },
    calques: parseMapFile(calquesSchema, content.calques, problems),
    searchLexicon:
      parseMapFile(searchLexiconSchema, content.searchLexicon, problems) ?? searchLexiconSchema.parse({}),
    pages: {
      home: parseMapFile(homeSchema, content.home, problems),
      about: parseMapFile(aboutSchema, content.about, problems),
    },
    bodies: readBodies(entries, problems),
  };
}

/** Parses a map file as a whole; null when it could not be read, which has been reported, or does not fit. */
const parseMapFile = <T>(schema: z.ZodType<T>, map: ContentMap, problems: ProblemList): T | null =>
  map.data === undefined ? null : parseFields(schema, map.data, map, problems);

/** Parses a map file, each of whose values has the same schema; invalid values become problems and are left out. */
function parseMap<T>(schema: z.ZodType<T>, map: ContentMap, problems: ProblemList): ParsedMapEntry<T>[] {
  return Object.entries((map.data ?? {}) as Record<string, unknown>).flatMap(([id, value]) => {
    const location = locateEntry(map, id);
    const fields = parseFields(schema, value, location, problems);
    if (fields === null) problems.addUnreadable(id);
    return fields === null ? [] : [{ id, fields, location }];
  });
}

/** The bodies of the entries that have one. */
function readBodies({ chapters, events, agreements }: ParsedEntries, problems: ProblemList): Bodies {
  const entries = [...chapters, ...events, ...agreements].map(({ entry }) => entry);
  return new Map(
    entries.filter(({ body }) => body.trim() !== '').map((entry) => [entry, readBody(entry, problems)]),
  );
}
