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
import { changesSchema, type AuthoredChanges } from '#schema/apparatus/changes.ts';
import type { ReleaseFile } from './changes/entry-states.ts';
import { calquesSchema, type AuthoredCalques } from '#schema/apparatus/calques.ts';
import { titleSchema, type AuthoredTitle } from '#schema/edition.ts';
import { aboutSchema, homeSchema, type AuthoredAbout, type AuthoredHome } from '#schema/page.ts';
import type { Edition } from '#edition/types/edition.ts';
import type { Bodies } from '#edition/chapters/resolve-citations.ts';
import { parseEntries, type ParsedEntries } from './parse-entries.ts';
import { describeValue, explainType } from './fields/explain-issue.ts';
import { parseFields, salvageFields } from './fields/parse-fields.ts';

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
  /** What each version changed. */
  changes: AuthoredChanges;
  /** What each release had. */
  releases: ReleaseFile[];
  /** The prose of pages; null where it is not valid. */
  pages: { home: AuthoredHome | null; about: AuthoredAbout | null };
  bodies: Bodies;
}

/** Whether the prose of every page is valid. */
export const isWhole = (pages: ParsedContent['pages']): pages is Edition['pages'] =>
  pages.home !== null && pages.about !== null;

/** What authors wrote: what is sound, and the entries that are not, with stand-ins for what is wrong. */
export interface ParseResult {
  parsed: ParsedContent;
  /** To be validated by themselves, so that one fault hides no other of the same entry. */
  faulty: ParsedContent;
}

/** Holds everything in content/ against its schema. What does not fit becomes problems. */
export function parseContent(content: ContentFiles, problems: ProblemList): ParseResult {
  const { sound, faulty } = parseEntries(content, problems);
  const offices: ParsedMapEntry<AuthoredOffice>[] = [];
  const contestedCounts: ParsedMapEntry<AuthoredContestedCount>[] = [];
  const corrections = new Map<string, ParsedMapEntry<AuthoredCorrection>[]>();
  const parsed: ParsedContent = {
    ...sound,
    title: parseMapFile(titleSchema, content.edition, problems),
    rules: parseMap(ruleSchema, content.rules, problems),
    references: parseMap(referenceSchema, content.references, problems),
    offices: parseMap(officeSchema, content.offices, problems, offices),
    contestedCounts: parseMap(contestedCountSchema, content.contestedCounts, problems, contestedCounts),
    corrections: new Map(
      [...content.corrections].map(([source, map]) => {
        corrections.set(source, []);
        return [source, parseMap(correctionSchema, map, problems, corrections.get(source))];
      }),
    ),
    moved: {
      addresses: parseMapFile(movedSchema, content.moved, problems) ?? {},
      location: content.moved,
    },
    calques: parseMapFile(calquesSchema, content.calques, problems),
    searchLexicon:
      parseMapFile(searchLexiconSchema, content.searchLexicon, problems) ?? searchLexiconSchema.parse({}),
    changes: parseMapFile(changesSchema, content.changes, problems) ?? {},
    releases: content.releases.flatMap((release) => parseRelease(release, problems)),
    pages: {
      home: parseMapFile(homeSchema, content.home, problems),
      about: parseMapFile(aboutSchema, content.about, problems),
    },
    bodies: readBodies(sound, problems),
  };
  return {
    parsed,
    faulty: {
      ...parsed,
      ...faulty,
      offices,
      contestedCounts,
      corrections,
      bodies: readBodies(faulty, problems),
    },
  };
}

/** Parses a map file as a whole; null when it could not be read, which has been reported, or does not fit. */
const parseMapFile = <T>(schema: z.ZodType<T>, map: ContentMap, problems: ProblemList): T | null =>
  map.data === undefined ? null : parseFields(schema, map.data, map, problems);

/**
 * Parses a map file, each of whose values has the same schema; invalid values become problems, are left out, and go into
 * `faulty` with stand-ins for what is wrong.
 */
function parseMap<T>(
  schema: z.ZodType<T>,
  map: ContentMap,
  problems: ProblemList,
  faulty: ParsedMapEntry<T>[] = [],
): ParsedMapEntry<T>[] {
  const { data } = map;
  if (data === undefined || data === null) return [];
  if (typeof data !== 'object' || Array.isArray(data) || data instanceof Date) {
    const details = { given: ` ${describeValue(data)}`, reason: explainType('record', data, []) };
    problems.add('field-invalid', map, [], details);
    problems.holdReferences();
    return [];
  }
  return Object.entries(data).flatMap(([id, value]) => {
    const location = locateEntry(map, id);
    const parsed = salvageFields(schema, value, location, problems);
    if (!parsed?.isSound) problems.addUnreadable(id);
    if (parsed === null) return [];
    const entry = { id, fields: parsed.fields, location };
    if (!parsed.isSound) faulty.push(entry);
    return parsed.isSound ? [entry] : [];
  });
}

/** The bodies of the entries that have one. */
function readBodies({ chapters, events, agreements }: ParsedEntries, problems: ProblemList): Bodies {
  const entries = [...chapters, ...events, ...agreements].map(({ entry }) => entry);
  return new Map(
    entries.filter(({ body }) => body.trim() !== '').map((entry) => [entry, readBody(entry, problems)]),
  );
}

/** What a release had; a file that is no JSON is a problem. */
function parseRelease(
  { text, location }: ContentFiles['releases'][number],
  problems: ProblemList,
): ReleaseFile[] {
  try {
    return [JSON.parse(text) as ReleaseFile];
  } catch (error) {
    problems.add('json-broken', location, [], { reason: error instanceof Error ? error.message : 'unknown' });
    return [];
  }
}
