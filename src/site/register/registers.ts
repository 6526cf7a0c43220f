import { SECTIONS } from '#edition/addresses/sections.ts';

/** The registers of the edition: the field of the edition that has the entries, address and heading, and what is in it. */
export const REGISTERS = [
  {
    name: 'people',
    section: SECTIONS.people,
    lead: 'Everyone the texts name, with every spelling a reader may meet.',
  },
  {
    name: 'places',
    section: SECTIONS.places,
    lead: 'Every place the texts name, with every spelling a reader may meet.',
  },
  {
    name: 'organizations',
    section: SECTIONS.organizations,
    lead: 'Every body, institution and project the texts name, with every spelling a reader may meet.',
  },
] as const;
