import { SECTIONS } from '#edition/addresses/sections.ts';
import type { Answer } from '#client/search/rank/answer.ts';
import { createElement, createLink, createParagraph } from './elements.ts';
import { writeState, type SearchState } from '#client/search/query/query-state.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** Makes the address of a root-relative path of the site. */
export type ToUrl = (path: string) => string;

/** Words that stand on every page: says so, and leads on. */
export function renderTooCommon({ query }: SearchState, toUrl: ToUrl): HTMLElement[] {
  const ways = REGISTERS.map(({ path, mention }) => createElement('li', createLink(toUrl(path), mention)));
  return [
    createParagraph(
      'count',
      `“${query}” is too common to be looked for alone. Add a name, a matter or a year.`,
    ),
    createParagraph('', 'Everything is also listed here:'),
    createElement('ul', ...ways),
  ];
}

/** Nothing found: says so, and leads on. `searched` names what was searched for. */
export function renderNoResults(
  { asked }: Answer,
  state: SearchState,
  { records }: Vocabulary,
  searched: string,
  toUrl: ToUrl,
): HTMLElement[] {
  const isFiltered = Object.keys(state.facets).length > 0;
  const dated = records
    .flatMap(({ years, kind }) => (kind === 'agreement' || kind === 'figure' ? [] : years))
    .sort((a, b) => a - b);
  const [first = Infinity, last = -Infinity] = [dated[0], dated.at(-1)];
  const years = asked.dates
    .filter(({ hasYear }) => hasYear)
    .map(({ from }) => Number(from.slice(0, 4)))
    .filter((year) => first <= year && year <= last);
  const ways = [
    ...(isFiltered && state.query
      ? [createLink(writeState({ ...state, facets: {} }), 'Search without filters')]
      : []),
    ...years.map((year) => createLink(toUrl(`/timeline/${year}/`), `${year} in the timeline`)),
    ...REGISTERS.map(({ path, mention }) => createLink(toUrl(path), mention)),
  ];
  return [
    createParagraph('count', `Nothing in this edition matches ${searched}.`),
    createParagraph('', 'These lists hold everything there is:'),
    createElement('ul', ...ways.map((way) => createElement('li', way))),
  ];
}

/** Where everything is listed. */
const REGISTERS = [
  SECTIONS.timeline,
  SECTIONS.agreements,
  SECTIONS.people,
  SECTIONS.places,
  SECTIONS.organizations,
  SECTIONS.chapters,
  SECTIONS.sources,
];

/** Some part did not come: says which way is open. `what` goes on after "The search". */
export function renderFault(what: string, toUrl: ToUrl): HTMLElement[] {
  const links = REGISTERS.flatMap(({ path, mention }, index) => [
    index === 0 ? '' : ', ',
    createLink(toUrl(path), mention),
  ]);
  const fault = createParagraph(
    'fault',
    `The search ${what} Try again in a moment, or look it up here: `,
    ...links,
    '.',
  );
  fault.setAttribute('role', 'alert');
  return [fault];
}
