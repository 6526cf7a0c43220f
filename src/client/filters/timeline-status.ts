import { nameFacet } from '#client/facet-names.ts';
import type { Choice } from './list-filter.ts';
import { FACETS } from './timeline-entries.ts';

/** What is said of the list: how many entries are shown, for which choice; nothing while all are. */
export function formatChoice(
  shown: number,
  all: number,
  choice: Choice,
  nameOf: (facet: string, value: string) => string,
): string {
  if (choice.size === 0) return '';
  const words = FACETS.flatMap((facet) => {
    const value = choice.get(facet);
    return value ? [`${nameFacet(facet)} ${nameOf(facet, value)}`] : [];
  });
  return `${shown} of ${all} entries: ${words.join(', ')}`;
}

/** What the address asks for and the list does not offer, in words; nothing where it offers all. */
export function formatUnknown({ searchParams }: URL, choice: Choice): string {
  const words = FACETS.flatMap((facet) => {
    const wanted = searchParams.get(facet);
    return wanted && wanted !== choice.get(facet) ? [`${nameFacet(facet)} “${wanted}”`] : [];
  });
  return words.length > 0 ? `not narrowed by ${words.join(', ')}, which is not known here` : '';
}
