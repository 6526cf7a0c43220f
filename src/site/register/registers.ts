import { SECTIONS } from '#edition/addresses/sections.ts';

/** The registers of the edition: the field of the edition that has the entries, address and heading, and what is in it. */
export const REGISTERS = [
  {
    name: 'people',
    section: SECTIONS.people,
    lead: 'Everyone whom the texts name. Whichever spelling you know, you will find it here.',
  },
  {
    name: 'places',
    section: SECTIONS.places,
    lead: 'Every place that the texts name, in all the spellings under which you may look for it.',
  },
  {
    name: 'organizations',
    section: SECTIONS.organizations,
    lead: 'Every body, institution and project that the texts name, under all the names it goes by.',
  },
] as const;
