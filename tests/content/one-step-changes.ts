import { parseDate } from '#dates/parse-date.ts';
import { PROJECT } from '#commands/project.ts';
import { buildContext } from '#edition/build/build-context.ts';
import { buildRecords } from '#edition/build/build-records.ts';
import { parseContent, type ParsedContent } from '#edition/build/parse-content.ts';
import { findPrinters } from '#edition/evidence/printed-by.ts';
import { buildSources } from '#edition/sources/build-source.ts';
import { validateAgreement } from '#edition/validate/validate-contradictions.ts';
import { validateRecords, type CheckedContent } from '#edition/validate/validate-records.ts';
import { readContent } from '#load/read-content.ts';
import { ProblemList } from '#problems/problem-list.ts';
import { DESIGNATIONS, LEVELS } from '#schema/records/agreement.ts';
import { VISIT_RANKS } from '#schema/records/event-values.ts';
import { QUALIFIERS } from '#schema/records/figure.ts';
import { foldText, containsWords } from '#text/words/whole-words.ts';
import { stepDates } from './step-dates.ts';

/** A change of one value, and whether the check refuses it. */
export interface OneStepChange {
  kind: string;
  what: string;
  isOptedOut: boolean;
  /** Whether the quotes that support the field name the other value, too: the change is then true by its words. */
  isNamedToo: boolean;
}

type Folder = 'events' | 'agreements' | 'figures';
type Fields = Record<string, unknown>;

/** Makes every one-step change of the stated and normalised values of content/, and holds each against its quotes. */
export function listOneStepChanges(): OneStepChange[] {
  const problems = new ProblemList();
  const content = readContent(PROJECT, problems);
  const { parsed } = parseContent(content, problems);
  const context = buildContext(parsed, problems);
  const sources = buildSources(context, parsed.sources, content.texts);
  const records = buildRecords(
    {
      ...context,
      sources: new Map(sources.map((one) => [one.id, one])),
      printedBy: findPrinters(sources),
    },
    parsed,
  );
  const changes: (Omit<OneStepChange, 'isOptedOut'> & { file: string })[] = [];
  const spellings = new Map(
    [...parsed.people, ...parsed.places, ...parsed.organizations].map(({ id, fields }) => [
      id,
      [fields.name, ...fields.variants.map(({ form }) => form)],
    ]),
  );
  // All changed records are checked at once, each under a file name of its own, by which its problems are known.
  const changed: CheckedContent = { ...parsed, events: [], agreements: [], figures: [] };
  const refused = new Set<string>();

  for (const folder of ['events', 'agreements', 'figures'] as const) {
    for (const { id, entry, fields } of parsed[folder]) {
      const supporting = (...names: string[]) =>
        Object.values(fields.quotes)
          .filter(({ supports }) => supports.some((field) => names.includes(field)))
          .map(({ exact }) => foldText([exact].flat().join(' ')));
      const add = (
        kind: string,
        path: readonly (string | number)[],
        from: unknown,
        to: unknown,
        support?: string[],
      ) => {
        const file = `${entry.file}, change ${changes.length}`;
        const list: object[] = changed[folder];
        if (kind === 'date' && !isDate(String(to))) refused.add(file);
        else list.push({ id, entry: { ...entry, file }, fields: setAt(fields, path, to) });
        const forms = support ? (spellings.get(String(to)) ?? [String(to)]) : [];
        changes.push({
          kind,
          file,
          what: `${folder}/${id} ${path.join('.')}: ${String(from)} → ${String(to)}`,
          isNamedToo: forms.some((form) =>
            supporting(...(support ?? [])).some((words) => containsWords(words, form)),
          ),
        });
      };
      changeEach(folder, fields, parsed, add);
    }
  }
  const list = new ProblemList();
  validateRecords(changed, records, list);
  for (const agreement of changed.agreements) validateAgreement(agreement, list);
  for (const { file } of list.problems) refused.add(file);
  return changes.map((change) => ({ ...change, isOptedOut: refused.has(change.file) }));
}

/** Whether a date is valid; one that is not is refused before it is held against words. */
function isDate(edtf: string): boolean {
  try {
    parseDate(edtf);
    return true;
  } catch {
    return false;
  }
}

type Add = (
  kind: string,
  path: readonly (string | number)[],
  from: unknown,
  to: unknown,
  support?: string[],
) => void;

const isShown = (label: string | undefined): boolean =>
  label === undefined || label === 'stated' || label === 'normalised';

function changeEach(folder: Folder, fields: Fields, parsed: ParsedContent, add: Add): void {
  for (const field of ['date', 'signed', 'asOf']) {
    const date = fields[field] as { edtf: string; label: string } | undefined;
    if (!date || !isShown(date.label)) continue;
    for (const other of stepDates(date.edtf)) add('date', [field, 'edtf'], date.edtf, other);
  }
  const ids = {
    person: parsed.people.map(({ id }) => id),
    place: parsed.places.map(({ id }) => id),
    organization: parsed.organizations.map(({ id }) => id),
  };
  const links = { places: 'place', people: 'person', organizations: 'organization' } as const;
  for (const [field, kind] of Object.entries(links)) {
    for (const [index, link] of ((fields[field] ?? []) as { id: string; label: string }[]).entries()) {
      if (!isShown(link.label)) continue;
      for (const other of ids[kind]) {
        if (other !== link.id) add(kind, [field, index, 'id'], link.id, other, [field]);
      }
    }
  }
  const replace = (kind: string, path: string[], values: readonly unknown[], now: unknown) => {
    for (const other of values) if (other !== now) add(kind, path, now, other);
  };
  const titles = parsed.offices.flatMap((office) => office.fields.titles);
  for (const [index, { title }] of ((fields['people'] ?? []) as { title?: string }[]).entries()) {
    for (const other of title === undefined ? [] : titles) {
      if (other.toLowerCase() !== title?.toLowerCase())
        add('title', ['people', index, 'title'], title, other, ['people']);
    }
  }
  if (folder === 'events') changeVisit(fields, ids, add, replace);
  if (folder === 'agreements') {
    replace('designation', ['designation'], DESIGNATIONS, fields['designation']);
    const label = (fields['levelLabel'] as { label: string } | undefined)?.label;
    if (isShown(label) && typeof fields['level'] === 'string')
      replace('level', ['level'], LEVELS, fields['level']);
  }
  if (folder === 'figures') changeValue(fields, parsed, add, replace);
}

type Replace = (kind: string, path: string[], values: readonly unknown[], now: unknown) => void;

function changeVisit(
  fields: Fields,
  ids: Record<'person' | 'place', string[]>,
  add: Add,
  replace: Replace,
): void {
  const visit = fields['visit'] as
    { visitor: string; host: string; rank: string; rankLabel?: { label: string } } | undefined;
  if (!visit) return;
  if (isShown(visit.rankLabel?.label)) replace('rank', ['visit', 'rank'], VISIT_RANKS, visit.rank);
  for (const other of ids.person) {
    if (other !== visit.visitor) add('person', ['visit', 'visitor'], visit.visitor, other, ['visit']);
  }
  for (const other of ids.place)
    if (other !== visit.host) add('place', ['visit', 'host'], visit.host, other, ['visit']);
}

function changeValue(fields: Fields, parsed: ParsedContent, add: Add, replace: Replace): void {
  const number = fields['number'] as number;
  for (const other of [number + 1, number - 1, number * 10, number / 10, -number, number * 1000]) {
    add('number', ['number'], number, other);
  }
  replace('qualifier', ['qualifier'], QUALIFIERS, fields['qualifier']);
  const units = parsed.figures.map((figure) => figure.fields.unit);
  replace(
    'unit',
    ['unit'],
    [...new Set([...units.filter((unit) => unit !== undefined), 'euros', 'kilometres'])],
    fields['unit'],
  );
}

/** A copy of a value with another value at a path. */
function setAt(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.map((one, index): unknown => (index === step ? setAt(one, rest, to) : one));
  const object = value as Record<string | number, unknown>;
  return { ...object, [step]: setAt(object[step], rest, to) };
}
