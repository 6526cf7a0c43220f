import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import type { ProblemList } from '#problems/problem-list.ts';

type Places = ReadonlyMap<string, ParsedEntry<'places'>['fields']>;

/**
 * A visit leads to a country, and to places in it where it names any; its visitor is among the people or the
 * organizations of the event, and nobody is visitor and host at once. Ids that name nothing are reported where they are
 * resolved.
 */
export function validateVisits(
  {
    events,
    people,
    places,
    organizations,
  }: Pick<ParsedContent, 'events' | 'people' | 'places' | 'organizations'>,
  problems: ProblemList,
): void {
  const placeOf: Places = new Map(places.map(({ id, fields }) => [id, fields]));
  const persons = new Set(people.map(({ id }) => id));
  const bodies = new Set(organizations.map(({ id }) => id));
  for (const event of events) {
    validateRoles(event, problems);
    const { entry, fields } = event;
    if (!fields.visit) continue;
    const { visitor: id } = fields.visit;
    const named = persons.has(id) ? fields.people : fields.organizations;
    // An id that names nothing may be the visitor's, misspelt.
    const isKnown = named.every((one) => persons.has(one.id) || bodies.has(one.id));
    if (isKnown && (persons.has(id) || bodies.has(id)) && !named.some((one) => one.id === id)) {
      const list = persons.has(id) ? 'people' : 'organizations';
      problems.add('visitor-missing', entry, ['visit', 'visitor'], { id, list });
      problems.markFaulty(entry, [['visit', 'visitor']]);
    }
    validateHost(event, placeOf, problems);
  }
}

function validateHost(
  { entry, fields }: ParsedEntry<'events'>,
  placeOf: Places,
  problems: ProblemList,
): void {
  const host = fields.visit?.host ?? '';
  const place = placeOf.get(host);
  if (!place) return;
  if (place.kind !== 'country') {
    const suggestion = place.country === undefined ? '' : ` Did you mean "${place.country}", where it lies?`;
    problems.add('reference-unknown', entry, ['visit', 'host'], { type: 'country', id: host, suggestion });
    return;
  }
  const countries = fields.places.flatMap(({ id }) => countryOf(id, placeOf) ?? []);
  if (countries.length === 0 || countries.includes(host)) return;
  const reason = `the visit leads to "${host}", and its places lie in ${[...new Set(countries)].join(' and ')}`;
  problems.add('fields-contradict', entry, ['visit', 'host'], { reason });
  problems.markFaulty(entry, [['visit', 'host']]);
}

/** The id of the country that a place is, or lies in; null where it lies in none. */
function countryOf(id: string, placeOf: Places): string | null {
  const place = placeOf.get(id);
  return place?.kind === 'country' ? id : (place?.country ?? null);
}

function validateRoles({ entry, fields }: ParsedEntry<'events'>, problems: ProblemList): void {
  const visitors = new Set(fields.people.filter(({ role }) => role === 'visitor').map(({ id }) => id));
  if (fields.visit) visitors.add(fields.visit.visitor);
  for (const [index, { id, role }] of fields.people.entries()) {
    if (role !== 'host' || !visitors.has(id)) continue;
    const reason = `"${id}" is the visitor and cannot be the host as well`;
    problems.add('fields-contradict', entry, ['people', index, 'role'], { reason });
    problems.markFaulty(entry, [['visit'], ['people', index]]);
  }
}
