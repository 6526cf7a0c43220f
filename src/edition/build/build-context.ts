import type { ParsedEntries } from './parse-entries.ts';
import type { Basis, LabelledRef, Ref, Reference, RefType, Rule } from '#edition/types/edition.ts';
import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredLink, Label } from '#schema/values.ts';
import { suggestNearest } from '#text/words/suggest.ts';
import { permalink } from '#edition/addresses/permalink.ts';

/** How an author says a value is known. */
export interface AuthoredBasis {
  label?: Label | undefined;
  rule?: string | undefined;
  references?: string[] | undefined;
}

/** What every builder needs: where problems go, and how ids resolve. */
export interface BuildContext {
  problems: ProblemList;
  rules: ReadonlyMap<string, Rule>;
  references: ReadonlyMap<string, Reference>;
  refs: ReadonlyMap<string, Ref>;
  /** Every spelling of a person, place or organization by id, its name first. */
  forms: ReadonlyMap<string, readonly string[]>;
}

/** Every id of the edition with what it stands for. */
export function collectRefs(parsed: ParsedEntries): Map<string, Ref> {
  const refs = new Map<string, Ref>();
  const add = (type: RefType, id: string, title: string) =>
    refs.set(id, { type, id, title, path: permalink(type, id) });
  for (const { id, fields } of parsed.events) add('event', id, fields.title);
  for (const { id, fields } of parsed.agreements) add('agreement', id, fields.title);
  for (const { id, fields } of parsed.people) add('person', id, fields.name);
  for (const { id, fields } of parsed.places) add('place', id, fields.name);
  for (const { id, fields } of parsed.organizations) add('organization', id, fields.name);
  for (const { id, fields } of parsed.figures) add('figure', id, fields.what);
  for (const { id, fields } of parsed.notes) add('note', id, fields.title);
  for (const { id, fields } of parsed.chapters) add('chapter', id, fields.title);
  for (const { id, fields } of parsed.sources) add('source', id, fields.shortTitle);
  return refs;
}

/** Resolves an id that must be of one of the given types; a problem, with the nearest id, when it is not. */
export function resolveRef(
  context: BuildContext,
  id: string,
  types: readonly RefType[],
  location: SourceLocation,
  path: FieldPath,
): Ref | null {
  const ref = context.refs.get(id);
  if (ref && types.includes(ref.type)) return ref;
  const candidates = [...context.refs.values()]
    .filter(({ type }) => types.includes(type))
    .map((other) => other.id);
  const near = suggestNearest(id, candidates);
  const suggestion = near ? ` Did you mean "${near}"?` : '';
  context.problems.add('reference-unknown', location, path, { type: types.join(' or '), id, suggestion });
  return null;
}

/** Resolves a list of links with their labels; unknown ids become problems and are left out. */
export function resolveLinks(
  context: BuildContext,
  links: readonly AuthoredLink[],
  types: readonly RefType[],
  location: SourceLocation,
  field: string,
): LabelledRef[] {
  return links.flatMap((link, index) => {
    const ref = resolveRef(context, link.id, types, location, [field, index]);
    return ref ? [{ ...ref, ...resolveBasis(context, link, location, [field, index]) }] : [];
  });
}

/** Resolves rule and references of a value, and wants them where its label makes them due. */
export function resolveBasis(
  context: BuildContext,
  basis: AuthoredBasis,
  location: SourceLocation,
  path: FieldPath,
): Basis {
  const label = basis.label ?? 'stated';
  const rule = basis.rule === undefined ? null : (context.rules.get(basis.rule) ?? null);
  if (basis.rule !== undefined && !rule) {
    addUnknown(context, 'rule', basis.rule, [...context.rules.keys()], location, [...path, 'rule']);
  }
  if (label === 'inferred' && basis.rule === undefined) context.problems.add('rule-missing', location, path);
  const references = resolveReferences(context, basis.references ?? [], location, [...path, 'references']);
  if (label === 'outside' && !basis.references?.length)
    context.problems.add('references-missing', location, path);
  return { label, rule, references };
}

/** Resolves keys of content/references.yaml; unknown keys become problems. */
export function resolveReferences(
  context: BuildContext,
  keys: readonly string[],
  location: SourceLocation,
  path: FieldPath,
): Reference[] {
  return keys.flatMap((key, index) => {
    const reference = context.references.get(key);
    if (!reference)
      addUnknown(context, 'reference', key, [...context.references.keys()], location, [...path, index]);
    return reference ? [reference] : [];
  });
}

function addUnknown(
  context: BuildContext,
  type: string,
  id: string,
  candidates: string[],
  location: SourceLocation,
  path: FieldPath,
): void {
  const near = suggestNearest(id, candidates);
  const suggestion = near ? ` Did you mean "${near}"?` : '';
  context.problems.add('reference-unknown', location, path, { type, id, suggestion });
}
