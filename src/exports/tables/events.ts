import { EVENT_KINDS, VISIT_RANKS } from '#schema/records/event-values.ts';
import { PERSON_ROLES } from '#schema/records/event.ts';
import { LABELS } from '#schema/values.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import {
  dateColumns,
  eventColumn,
  idColumn,
  labelColumn,
  organizationsColumn,
  peopleColumn,
  placesColumn,
  evidenceColumns,
  summaryColumn,
  titleColumn,
  urlColumn,
} from './columns.ts';
import { makeTable, text, type Table } from './table.ts';

/* Events, visits, and who took part in them. */

type Event = EditionJson['events'][number];
type Visit = Event & { visit: NonNullable<Event['visit']> };

/** Every event, one a row. */
export const eventsTable = ({ events }: EditionJson): Table =>
  makeTable<Event>(
    { name: 'events', title: 'Events', description: 'Every event, one a row.', key: ['id'] },
    [
      idColumn,
      urlColumn,
      titleColumn,
      summaryColumn,
      text('kind', 'What kind of event it was.', ({ kind }) => kind, EVENT_KINDS),
      ...dateColumns,
      placesColumn,
      organizationsColumn,
      peopleColumn,
      text('agreements', 'The ids of the agreements of the event.', ({ agreements }) => agreements),
      ...evidenceColumns,
    ],
    events,
  );

/** Every event that was a visit. */
export const visitsTable = ({ events }: EditionJson): Table =>
  makeTable<Visit>(
    {
      name: 'visits',
      title: 'Visits',
      description: 'The events that were visits: who went where.',
      key: ['event'],
      links: [
        { column: 'event', table: 'events', to: 'id' },
        { column: 'host', table: 'places', to: 'id' },
      ],
    },
    [
      { ...eventColumn, value: ({ id }) => id },
      urlColumn,
      titleColumn,
      ...dateColumns,
      text('visitor', 'The id of the person or the organization that came.', ({ visit }) => visit.visitor),
      text('host', 'The id of the country visited.', ({ visit }) => visit.host),
      text('rank', 'What kind of visit it was.', ({ visit }) => visit.rank, VISIT_RANKS),
      text('rank_label', 'How the rank is known.', ({ visit }) => visit.rankLabel, LABELS),
      placesColumn,
      ...evidenceColumns,
    ],
    events.filter((event): event is Visit => event.visit !== null),
  );

/** Everyone who took part in an event, one a row. */
export const participantsTable = ({ events }: EditionJson): Table =>
  makeTable<Event['people'][number] & { event: string }>(
    {
      name: 'participants',
      title: 'People in events',
      description: 'Who took part in which event, in which role.',
      key: ['event', 'person', 'role'],
      links: [
        { column: 'event', table: 'events', to: 'id' },
        { column: 'person', table: 'people', to: 'id' },
      ],
    },
    [
      eventColumn,
      text('person', 'The id of the person.', ({ id }) => id),
      text('role', 'What the person did.', ({ role }) => role, PERSON_ROLES),
      text('title_as_printed', 'The title that a source gives the person.', (row) => row.titleAsPrinted),
      labelColumn,
    ],
    events.flatMap((event) => event.people.map((person) => ({ ...person, event: event.id }))),
  );
