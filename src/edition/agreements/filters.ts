import { decadeOf, formatDecade } from '#dates/format/format-year.ts';
import { yearsOf } from '#dates/years-of.ts';
import { AREAS, DESIGNATIONS, LEVELS, STATUSES } from '#schema/records/agreement.ts';
import { LABELS } from '#schema/values.ts';
import type { AgreementRecord } from '#edition/types/edition.ts';
import { compareSigla } from '#edition/sources/sigla.ts';
import { labelsOf } from '#edition/evidence/labels-of.ts';

/** One value by which a list is filtered, and how many entries have it. */
interface FacetValue {
  /** Stands for facet and value in the page, in few letters, for it stands there often: `f0-3`. */
  token: string;
  value: string;
  count: number;
}

/** One question by which a list is filtered. */
export interface Facet {
  id: string;
  legend: string;
  values: FacetValue[];
}

interface Question {
  id: string;
  legend: string;
  valuesOf: (agreement: AgreementRecord) => readonly string[];
  /** The order in which values are offered: a list of them, or a comparison; by their letters where there is none. */
  order?: readonly string[];
  compare?: (a: string, b: string) => number;
}

const NOT_DATED = 'not dated';

const QUESTIONS: readonly Question[] = [
  {
    id: 'designation',
    legend: 'Designation',
    valuesOf: ({ designation }) => [designation],
    order: DESIGNATIONS,
  },
  { id: 'level', legend: 'Level', valuesOf: ({ levels }) => levels, order: LEVELS },
  { id: 'subject', legend: 'Subject', valuesOf: ({ areas }) => areas, order: AREAS },
  { id: 'decade', legend: 'Signed', valuesOf: decadesOf },
  {
    id: 'witness',
    legend: 'Source',
    valuesOf: ({ witnesses }) => witnesses.map(({ siglum }) => siglum),
    compare: compareSigla,
  },
  { id: 'status', legend: 'Status', valuesOf: ({ status }) => [status], order: STATUSES },
  { id: 'label', legend: 'How it is known', valuesOf: labelsOf, order: LABELS },
];

/** The questions by which agreements are filtered, each with the values there are and their counts. */
export function listFacets(agreements: readonly AgreementRecord[]): Facet[] {
  return QUESTIONS.map(({ id, legend, valuesOf, order, compare }, question) => {
    const counts = new Map<string, number>();
    for (const value of agreements.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = order ? order.filter((value) => counts.has(value)) : [...counts.keys()].sort(compare);
    return {
      id,
      legend,
      values: values.map((value, index) => ({
        token: `f${question}-${index}`,
        value,
        count: counts.get(value) ?? 0,
      })),
    };
  });
}

/** The tokens of everything an agreement answers, of the facets of the list it stands in. */
export function tokensOf(agreement: AgreementRecord, facets: readonly Facet[]): string[] {
  return QUESTIONS.flatMap(({ id, valuesOf }) => {
    const answers = valuesOf(agreement);
    const values = facets.find((facet) => facet.id === id)?.values ?? [];
    return values.filter(({ value }) => answers.includes(value)).map(({ token }) => token);
  });
}

/**
 * Style rules that hide the entries without a chosen token: a list is filtered without a script. They look for the
 * choice in the form alone; looked for in the whole page, it would be looked for again at every piece that arrives.
 */
export function writeFilterRules(facets: readonly Facet[]): string {
  const rules = facets.flatMap(({ values }) =>
    values.map(({ token }) => `.filters:has(#${token}:checked)~* [data-is]:not([data-is~="${token}"])`),
  );
  return rules.length === 0 ? '' : `${rules.join(',')}{display:none}`;
}

function decadesOf({ date }: AgreementRecord): string[] {
  const decades = date ? yearsOf(date.date).map(({ year }) => formatDecade(decadeOf(year))) : [NOT_DATED];
  return [...new Set(decades)];
}
