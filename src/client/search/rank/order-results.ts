import { answer as findAnswer, describe, type Answer, type Result } from './answer.ts';
import type { Engine } from '#client/search/index/engine.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import type { SearchState } from '#client/search/query/query-state.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';

/**
 * Answers a query as `answer` does, in the order that the reader chose, which comes before what the words of the query say
 * of it. The first page of the results is described.
 */
export async function answerInOrder(
  asked: UnderstoodQuery,
  { facets, order }: SearchState,
  vocabulary: Vocabulary,
  engine: Engine | null,
): Promise<Answer> {
  const own = order === null ? asked : { ...asked, order: null };
  const answer = { ...(await findAnswer(own, facets, vocabulary, engine)), asked };
  if (order !== 'date') return answer;
  const results = answer.results.toSorted(byDate);
  await describe(results.slice(0, vocabulary.titles.pageSize), vocabulary);
  return { ...answer, results };
}

/** What answers before what is only near, the earlier before the later, what is not dated last. */
function byDate(a: Result, b: Result): number {
  const [one = '', other = ''] = [a, b].map(
    ({ near, record }) =>
      `${near === null ? 0 : 1} ${record.ranges[0]?.earliest ?? record.ranges[0]?.latest ?? '9999'}`,
  );
  return one < other ? -1 : one === other ? b.score - a.score : 1;
}
