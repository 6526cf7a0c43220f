import { nameFacet } from '#client/facet-names.ts';
import { hasWord } from '#text/words/words.ts';
import type { Answer } from '#client/search/rank/answer.ts';
import { createElement, createLink, createParagraph } from './elements.ts';
import { listUnknown } from './facet-fields.ts';
import { isCyrillic } from '#client/search/query/words/letters.ts';
import { listChosen, withoutChosen, writeState, type SearchState } from '#client/search/query/query-state.ts';
import { findOtherSpellings } from '#client/search/query/spelling-notices.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { renderNoResults, renderTooCommon, type ToUrl } from './render-no-results.ts';

/** What a reader should know before the results: how the query was understood, with a way back, and how many there are. */
export function renderNotices(
  answer: Answer,
  state: SearchState,
  vocabulary: Vocabulary,
  toUrl: ToUrl,
): HTMLElement[] {
  const { asked, results } = answer;
  const notices = [
    ...renderUnknown(state, vocabulary),
    ...renderSpellings(answer, state, vocabulary),
    ...renderDates(answer, state),
    ...linkNames(answer, vocabulary, toUrl),
  ];
  if (asked.isTooCommon && results.length === 0 && hasWord(state.query))
    return [...notices, ...renderTooCommon(state, toUrl)];
  const searched = nameSearch(state, asked.correctedQuery);
  if (results.length === 0)
    return [...notices, ...renderNoResults(answer, state, vocabulary, searched, toUrl)];
  const exact = results.filter(({ near }) => near === null).length;
  const count =
    exact > 0
      ? countResults(exact, results.length - exact)
      : `Nothing matches ${searched} exactly. ${countNear(results.length)}:`;
  return [...notices, createParagraph('count', count)];
}

/** What the status line says: how many results, and how the query was understood. */
export const readStatus = (results: HTMLElement): string =>
  ['count', 'reading']
    .flatMap((name) => [...results.querySelectorAll(`:scope > .${name}`)])
    .map(({ textContent }) => textContent)
    .join(' ');

const createReading = (...children: (Node | string)[]): HTMLElement =>
  createParagraph('notice reading', ...children);

const quote = (text: string): HTMLElement => createElement('em', text);

/** Choices in the address that no record has. */
const renderUnknown = (state: SearchState, vocabulary: Vocabulary): HTMLElement[] =>
  listUnknown(state, vocabulary).map(([facet, value]) =>
    createReading(
      `There is no ${nameFacet(facet)} “${value}”; `,
      createLink(
        writeState({ ...state, facets: withoutChosen(state.facets, facet, value) }),
        'search without it',
      ),
      '.',
    ),
  );

/** What was taken for what. */
function renderSpellings({ asked }: Answer, state: SearchState, vocabulary: Vocabulary): HTMLElement[] {
  const asTyped = (words: string): HTMLElement => createLink(writeState({ ...state, asTyped: true }), words);
  const notices: HTMLElement[] = [];
  if (state.asTyped)
    notices.push(
      createReading(
        'Searched for the words as typed; ',
        createLink(writeState({ ...state, asTyped: false }), 'read them'),
        ' instead.',
      ),
    );
  if (asked.correctedQuery !== null)
    notices.push(
      createReading(
        `Nothing matches “${state.query}”. Shown for `,
        createElement('strong', asked.correctedQuery),
        '; search for ',
        asTyped(state.query),
        ' instead.',
      ),
    );
  for (const { typed, written, isPrinted } of findOtherSpellings(state.query, asked, vocabulary)) {
    const words = isPrinted ? ', the sources write ' : ', this edition writes ';
    notices.push(createReading('You typed ', quote(typed), words, quote(written), '.'));
  }
  const foreign = asked.terms.flatMap(({ typed, words: [word], names, words, corrected }) =>
    isCyrillic(typed) && names.length === 0 && corrected === null && !words.includes(typed) && word
      ? [[quote(typed), ' is read as ', quote(word)]]
      : [],
  );
  if (foreign.length > 0) {
    const all = foreign.flatMap((one, index) => (index === 0 ? one : [', ', ...one]));
    notices.push(createReading(...all, '; search ', asTyped('as typed'), '.'));
  }
  return notices;
}

/** A date whose day and month may be either. */
const TWO_WAYS = /\d{1,2}[/-]\d{1,2}[/-]\d{4}/;

/** What dates, and words for an order, were read as. */
function renderDates({ asked }: Answer, state: SearchState): HTMLElement[] {
  const notices: HTMLElement[] = [];
  if (asked.dates.length > 0) {
    const words = asked.dates.map(({ words }) => words).join(', ');
    const isEither = asked.dates.length === 1 && TWO_WAYS.test(state.query);
    const either = isEither ? words.replace(/^\D*(?=\d)/, '').split(' or ') : [];
    const ways = (either.length > 1 ? either : []).flatMap((day) => [
      'only ',
      createLink(writeState({ ...state, query: state.query.replace(TWO_WAYS, day) }), day),
      '; ',
    ]);
    const back = createLink(writeState({ ...state, asTyped: true }), 'as typed');
    notices.push(createReading(`Read as ${words} (`, ...ways, back, ').'));
  }
  if (asked.order !== null && state.order === null)
    notices.push(
      createReading(
        `In order of time, the ${asked.order} first; `,
        createLink(writeState({ ...state, order: 'relevance' }), 'order by relevance'),
        ' instead.',
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

const nameSearch = ({ query, facets }: SearchState, correctedQuery: string | null): string =>
  [...(query ? [`“${correctedQuery ?? query}”`] : []), ...listChosen(facets).map(([, value]) => value)].join(
    ', ',
  ) || 'this';

function countResults(exact: number, near: number): string {
  const results = exact === 1 ? '1 result' : `${exact} results`;
  return near > 0 ? `${results}, then ${countNear(near).toLowerCase()}` : results;
}

const countNear = (near: number): string => (near === 1 ? '1 near match' : `${near} near matches`);
