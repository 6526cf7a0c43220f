import { SECTIONS } from '#edition/addresses/sections.ts';
import type { Answer } from '#client/search/rank/answer.ts';
import { createElement, createLink, createParagraph } from './elements.ts';
import { writeState, type SearchState } from '#client/search/query/query-state.ts';
import { findOtherSpellings } from '#client/search/query/spelling-notices.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

type ToUrl = (path: string) => string;

/** What a reader should know before the results: how many, for what, and what was taken for what. */
export function renderNotices(
  answer: Answer,
  state: SearchState,
  vocabulary: Vocabulary,
  toUrl: ToUrl,
): HTMLElement[] {
  const { asked, results } = answer;
  const notices: HTMLElement[] = [];
  if (asked.correctedQuery !== null) {
    const asTyped = createLink(writeState({ ...state, asTyped: true }), state.query);
    const correctedQuery = createElement('strong', asked.correctedQuery);
    notices.push(
      createParagraph(
        'notice',
        `Nothing matches “${state.query}”. Shown for `,
        correctedQuery,
        '; search for ',
        asTyped,
        ' instead.',
      ),
    );
  }
  for (const { typed, written, isPrinted } of findOtherSpellings(state.query, asked, vocabulary)) {
    const words = isPrinted ? 'the sources write ' : 'this edition writes ';
    notices.push(
      createParagraph(
        'notice',
        'You typed ',
        createElement('em', typed),
        ', ',
        words,
        createElement('em', written),
        '.',
      ),
    );
  }
  notices.push(...linkNames(answer, vocabulary, toUrl));
  if (asked.isTooCommon) return [...notices, ...renderTooCommon(state, toUrl)];
  if (results.length === 0) return [...notices, ...renderNothing(answer, state, vocabulary, toUrl)];
  if (asked.order !== null)
    notices.push(createParagraph('notice', `In order of time, the ${asked.order} first.`));
  if (asked.dates.length > 0)
    notices.push(createParagraph('notice', `Read as ${asked.dates.map(({ words }) => words).join(', ')}.`));
  const exact = results.filter(({ near }) => near === null).length;
  if (exact > 0) notices.push(createParagraph('count', countResults(exact, results.length - exact)));
  else
    notices.push(
      createParagraph(
        'count',
        `Nothing matches ${nameSearch(state, asked.correctedQuery)} exactly. ${countNear(results.length)}:`,
      ),
    );
  return notices;
}

/** The pages of the people, places and bodies that the query names. */
function linkNames({ asked }: Answer, vocabulary: Vocabulary, toUrl: ToUrl): HTMLElement[] {
  const names = [
    ...new Set(asked.terms.filter(({ names }) => names.length === 1).flatMap(({ names }) => names)),
  ];
  const links = names.flatMap((name, index) => {
    const entry = vocabulary.names[name];
    return entry ? [index === 0 ? 'All about ' : ', ', createLink(toUrl(entry.path), entry.name)] : [];
  });
  return links.length > 0 ? [createParagraph('notice', ...links)] : [];
}

/** Words that stand on every page: says so, and leads on. */
function renderTooCommon({ query }: SearchState, toUrl: ToUrl): HTMLElement[] {
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

/** Nothing found: says so, and leads on. */
function renderNothing(
  { asked }: Answer,
  state: SearchState,
  { records }: Vocabulary,
  toUrl: ToUrl,
): HTMLElement[] {
  const said = createParagraph(
    'count',
    `Nothing in this edition matches ${nameSearch(state, asked.correctedQuery)}.`,
  );
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
  const list = createElement('ul', ...ways.map((way) => createElement('li', way)));
  return [said, createParagraph('', 'These lists hold everything there is:'), list];
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

const nameSearch = ({ query, facets }: SearchState, correctedQuery: string | null): string =>
  [...(query ? [`“${correctedQuery ?? query}”`] : []), ...Object.values(facets)].join(', ') || 'this';

function countResults(exact: number, near: number): string {
  const results = exact === 1 ? '1 result' : `${exact} results`;
  return near > 0 ? `${results}, then ${countNear(near).toLowerCase()}` : results;
}

const countNear = (near: number): string => (near === 1 ? '1 near match' : `${near} near matches`);
