import type { z } from 'astro/zod';
import { readBody } from '#load/read-body.ts';
import type { ContentFiles } from '#load/read-content.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { referenceSchema, ruleSchema } from '#schema/apparatus/note.ts';
import { calquesSchema } from '#schema/apparatus/calques.ts';
import { movedSchema } from '#schema/moved.ts';
import { titleSchema } from '#schema/edition.ts';
import { aboutSchema, homeSchema } from '#schema/page.ts';
import { checkLinks, checkMoved } from '#edition/addresses/addresses.ts';
import { buildAgreement } from '#edition/agreements/build-agreement.ts';
import { buildAuthorities, enterRecords } from '#edition/registers/build-registers.ts';
import { resolveCountry } from '#edition/registers/countries.ts';
import { buildContestedCounts } from '#edition/apparatus/build-contested-counts.ts';
import { buildCorrections } from '#edition/apparatus/build-corrections.ts';
import { buildChapter } from '#edition/chapters/build-chapter.ts';
import { collectRefs, type BuildContext } from './build-context.ts';
import { buildEvent } from '#edition/timeline/build-event.ts';
import { buildFigure } from './build-figure.ts';
import { buildNote } from '#edition/apparatus/build-note.ts';
import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import { buildSources } from '#edition/sources/build-source.ts';
import type { Edition, Note } from '#edition/types/edition.ts';
import { joinParts } from '#edition/agreements/join-parts.ts';
import { buildOffices, checkContests, validateTitles } from '#edition/validate/validate-titles.ts';
import { parseEntries, parseFields, parseMap, type ParsedEntries } from './parse-entries.ts';
import { resolveCitations, type Bodies, type Citables } from '#edition/chapters/resolve-citations.ts';
import { byDate } from '#edition/timeline/timeline.ts';

/**
 * Builds the edition from what content/ holds: shapes first, then ids, sources, quotes, claims, chapters, addresses.
 * Throws one `EditionError` with every problem found on the way; what it returns is verified.
 */
export function buildEdition(content: ContentFiles, problems: ProblemList): Edition {
  const parsed = parseEntries(content, problems);
  const title = parseFields(titleSchema, content.edition.data, content.edition, problems);
  const context = resolveAuthoritiesOfKnowing(content, parsed, problems);
  const sources = buildSources(context, parsed.sources, content.texts);
  const recordContext: RecordContext = {
    ...context,
    sources: new Map(sources.map((source) => [source.id, source])),
  };

  const events = parsed.events.map((entry) => buildEvent(recordContext, entry)).toSorted(byDate);
  const agreements = parsed.agreements.map((entry) => buildAgreement(recordContext, entry)).toSorted(byDate);
  const figures = parsed.figures.map((entry) => buildFigure(recordContext, entry));
  const notes = parsed.notes.map((entry) => buildNote(recordContext, entry));
  const registers = buildAuthorities(recordContext, parsed);

  joinParts(recordContext, parsed.agreements, agreements);
  const authorities = [...registers.people, ...registers.places, ...registers.organizations];
  enterRecords(authorities, [...events, ...agreements], figures);
  attachNotes(notes, [...events, ...agreements, ...figures, ...authorities, ...sources]);

  const citables: Citables = new Map([...events, ...agreements, ...figures, ...notes].map((c) => [c.id, c]));
  const bodies = readBodies(parsed, problems);
  const chapters = parsed.chapters
    .map((entry) => buildChapter(recordContext, entry, bodies, citables))
    .toSorted((a, b) => a.order - b.order);
  for (const { entry, id, fields } of [...parsed.events, ...parsed.agreements]) {
    const record = [...events, ...agreements].find((candidate) => candidate.id === id);
    if (record && bodies.has(entry)) {
      record.citations = resolveCitations(recordContext, { entry, fields, ...record }, bodies, citables);
    }
  }

  for (const source of sources) {
    const map = content.corrections.get(source.id);
    if (map) source.corrections = buildCorrections(recordContext, source.id, map);
  }
  const offices = buildOffices(recordContext, content.offices);
  checkContests(recordContext, parsed, offices);
  const eventsWithEntries = events.flatMap((event) => {
    const found = parsed.events.find(({ id }) => id === event.id);
    return found ? [{ event, parsed: found }] : [];
  });
  const falseTitles = validateTitles(recordContext, offices, eventsWithEntries, notes);

  const edition: Edition = {
    title: { ...(title as NonNullable<typeof title>), inks: sources.length },
    countries: (title?.countries ?? []).flatMap(
      (id, at) => resolveCountry(context, parsed.places, id, content.edition, ['countries', at]) ?? [],
    ),
    pages: parsePages(content, problems),
    sources,
    events,
    agreements,
    ...registers,
    figures,
    notes,
    chapters,
    rules: [...context.rules.values()],
    references: [...context.references.values()],
    offices,
    falseTitles,
    contestedCounts: buildContestedCounts(recordContext, content.contestedCounts, figures),
    calques: hasFields(content.calques)
      ? parseFields(calquesSchema, content.calques.data, content.calques, problems)
      : null,
    moved: parseFields(movedSchema, content.moved.data ?? {}, content.moved, problems) ?? {},
  };
  checkLinks(edition, bodies, problems);
  checkMoved(edition, content.moved, problems);
  problems.throwIfAny();
  return edition;
}

/** The prose of pages; what does not fit its schema has been reported, and nothing is published with it. */
function parsePages({ pages }: ContentFiles, problems: ProblemList): Edition['pages'] {
  const parse = <T>(schema: z.ZodType<T>, map: ContentFiles['calques']): T | null =>
    map.data === undefined ? null : parseFields(schema, map.data, map, problems);
  const home = parse(homeSchema, pages.home);
  const about = parse(aboutSchema, pages.about);
  return { home, about } as Edition['pages'];
}

/** Whether a file that may be missing is there and holds anything. */
const hasFields = ({ data }: ContentFiles['calques']): boolean => Object.keys(data ?? {}).length > 0;

function resolveAuthoritiesOfKnowing(
  content: ContentFiles,
  parsed: ParsedEntries,
  problems: ProblemList,
): BuildContext {
  const rules = parseMap(ruleSchema, content.rules, problems);
  const references = parseMap(referenceSchema, content.references, problems);
  const named = [...parsed.people, ...parsed.places, ...parsed.organizations];
  return {
    problems,
    rules: new Map([...rules].map(([id, rule]) => [id, { id, ...rule }])),
    references: new Map(
      [...references].map(([key, reference]) => [
        key,
        { key, ...reference, accessed: reference.accessed ?? null },
      ]),
    ),
    refs: collectRefs(parsed),
    forms: new Map(
      named.map(({ id, fields }) => [id, [fields.name, ...fields.variants.map(({ form }) => form)]]),
    ),
  };
}

function readBodies(parsed: ParsedEntries, problems: ProblemList): Bodies {
  const entries = [...parsed.chapters, ...parsed.events, ...parsed.agreements].map(({ entry }) => entry);
  return new Map(
    entries.filter(({ body }) => body.trim() !== '').map((entry) => [entry, readBody(entry, problems)]),
  );
}

function attachNotes(notes: readonly Note[], things: readonly { id: string; notes: Note[] }[]): void {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  for (const note of notes) for (const { id } of note.about) byId.get(id)?.notes.push(note);
}
