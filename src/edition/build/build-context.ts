import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredLink, Label } from '#schema/values.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';
import { permalink } from '#edition/addresses/permalink.ts';
import type {
  Basis,
  LabelledRef,
  Ref,
  Reference,
  RefType,
  Rule,
  Source,
  Witness,
} from '#edition/types/edition.ts';
import type { ParsedContent } from './parse-content.ts';

/** What every builder needs: where problems go, and what ids stand for. */
export interface BuildContext {
  problems: ProblemList;
  rules: ReadonlyMap<string, Rule>;
  references: ReadonlyMap<string, Reference>;
  /** Every thing of the edition by its id. */
  refs: ReadonlyMap<string, Ref>;
}

/** What a builder of records needs besides: the sources in which quotes are found. */
export interface RecordContext extends BuildContext {
  sources: ReadonlyMap<string, Source>;
  /** Which sources print a name or a title. */
  printedBy(form: string): Witness[];
}

/** How an author says that a value is known. */
interface AuthoredBasis {
  label?: Label | undefined;
  rule?: string | undefined;
  references?: string[] | undefined;
}

/** Collects the rules, the references, and every id of the edition with what it stands for. */
export function buildContext(parsed: ParsedContent, problems: ProblemList): BuildContext {
  return {
    problems,
    rules: new Map(parsed.rules.map(({ id, fields }) => [id, { id, ...fields }])),
    references: new Map(
      parsed.references.map(({ id, fields }) => [
        id,
        { key: id, ...fields, accessed: fields.accessed ?? null },
      ]),
    ),
    refs: collectRefs(parsed),
  };
}

function collectRefs(parsed: ParsedContent): Map<string, Ref> {
  const toRef = (type: RefType, id: string, title: string): [string, Ref] => [
    id,
    { type, id, title, path: permalink(type, id) },
  ];
  return new Map([
    ...parsed.events.map(({ id, fields }) => toRef('event', id, fields.title)),
    ...parsed.agreements.map(({ id, fields }) => toRef('agreement', id, fields.title)),
    ...parsed.people.map(({ id, fields }) => toRef('person', id, fields.name)),
    ...parsed.places.map(({ id, fields }) => toRef('place', id, fields.name)),
    ...parsed.organizations.map(({ id, fields }) => toRef('organization', id, fields.name)),
    ...parsed.figures.map(({ id, fields }) => toRef('figure', id, fields.what)),
    ...parsed.notes.map(({ id, fields }) => toRef('note', id, fields.title)),
    ...parsed.chapters.map(({ id, fields }) => toRef('chapter', id, fields.title)),
    ...parsed.sources.map(({ id, fields }) => toRef('source', id, fields.shortTitle)),
  ]);
}

/** Adds the problem that an id names nothing of its type, with the nearest of the ids there are. */
export function addUnknown(
  problems: ProblemList,
  { type, id, ids, hint }: { type: string; id: string; ids: Iterable<string>; hint?: string },
  location: SourceLocation,
  path: FieldPath,
  line?: number,
): void {
  const suggestion = hint ?? didYouMean(id, ids);
  problems.add('reference-unknown', location, path, { type, id, suggestion }, line);
}

/** The thing of one of the given types that has an id; a problem, and null, when there is none. */
export function resolveRef(
  { refs, problems }: Pick<BuildContext, 'refs' | 'problems'>,
  id: string,
  types: readonly RefType[],
  location: SourceLocation,
  path: FieldPath,
): Ref | null {
  const ref = refs.get(id);
  if (ref && types.includes(ref.type)) return ref;
  const candidates = [...refs.values()].filter(({ type }) => types.includes(type));
  const ids = candidates.map((candidate) => candidate.id);
  const other = ref && { hint: ` That is the id of ${/^[aeo]/.test(ref.type) ? 'an' : 'a'} ${ref.type}.` };
  addUnknown(problems, { type: types.join(' or '), id, ids, ...other }, location, path);
  return null;
}

/** The things that a list of ids names; unknown ids become problems and are left out. */
export function resolveRefs(
  context: BuildContext,
  ids: readonly string[],
  types: readonly RefType[],
  location: SourceLocation,
  field: string,
): Ref[] {
  return ids.flatMap((id, index) => resolveRef(context, id, types, location, [field, index]) ?? []);
}

/** The things that a list of labelled links names; unknown ids become problems and are left out. */
export function resolveLinks(
  context: BuildContext,
  links: readonly AuthoredLink[],
  types: readonly RefType[],
  location: SourceLocation,
  field: string,
): LabelledRef[] {
  return links.flatMap((link, index) => {
    const ref = resolveRef(context, link.id, types, location, [field, index]);
    const basis = resolveBasis(context, link, location, [field, index]);
    return ref ? [{ ...ref, ...basis }] : [];
  });
}

/**
 * How a value is known, its rule and references looked up. An inferred value without a rule, and a value from outside
 * without a reference, are problems.
 */
export function resolveBasis(
  context: BuildContext,
  authored: AuthoredBasis,
  location: SourceLocation,
  path: FieldPath,
): Basis {
  const { problems, rules } = context;
  const { label = 'stated', rule: id, references: keys = [] } = authored;
  const rule = id === undefined ? null : (rules.get(id) ?? null);
  if (id !== undefined && !rule) {
    addUnknown(problems, { type: 'rule', id, ids: rules.keys() }, location, [...path, 'rule']);
  }
  if (label === 'inferred' && id === undefined) problems.add('rule-missing', location, path);
  if (label === 'outside' && keys.length === 0) problems.add('references-missing', location, path);
  return { label, rule, references: resolveReferences(context, keys, location, [...path, 'references']) };
}

/** The references that keys of content/references.yaml name; unknown keys become problems and are left out. */
export function resolveReferences(
  { references, problems }: BuildContext,
  keys: readonly string[],
  location: SourceLocation,
  path: FieldPath,
): Reference[] {
  return keys.flatMap((id, index) => {
    const reference = references.get(id);
    if (!reference) {
      addUnknown(problems, { type: 'reference', id, ids: references.keys() }, location, [...path, index]);
    }
    return reference ?? [];
  });
}
