/** The registers of the edition: the field that holds the entries, which is the path too, the heading, what is in it. */
export const REGISTERS = [
  {
    name: 'people',
    heading: 'People',
    lead: 'Everyone the texts name, with every spelling a reader may meet.',
  },
  {
    name: 'places',
    heading: 'Places',
    lead: 'Every place the texts name, with every spelling a reader may meet.',
  },
  {
    name: 'organizations',
    heading: 'Organizations',
    lead: 'Every body, institution and project the texts name, with every spelling a reader may meet.',
  },
] as const;
