/** The rows of the catalogue on addresses: those that have moved, and those that were ever published. */
export const ADDRESS_PROBLEMS = {
  'permalink-gone': {
    message: 'The old address "{from}" leads to "{to}", which {why}.',
    remedy:
      'Enter the address of an existing page, where things are today; lines of moved.json are never removed.',
  },
  'address-in-use': {
    message: 'The old address "{from}" is the address of a current page.',
    remedy: 'Give the new page another id: an address that has moved is not used again.',
  },
  'address-unpublished': {
    message: 'The old address "{from}" was never published.',
    remedy: 'Write the address as it stands in content/addresses.txt, or remove the line.',
  },
  'address-lost': {
    message: 'The address {address} was published, and nothing is there any more.',
    remedy:
      'Lead it on in content/moved.json, or bring back what had it; content/README.md says how to rename and how to withdraw.',
  },
  'claim-repeated': {
    message: 'Two values of the record would have the address “#{id}”.',
    remedy:
      'Give one of them what tells it from the other (a date, a value, another reference first), or make one of the two; a note takes another id.',
  },
  'ledger-broken': {
    message: 'The line “{given}” is no address of this site.',
    remedy: 'Put the line back as it was; lines are only added, by "npm run addresses".',
  },
  'ledger-unsorted': {
    message: 'The address {address} is not in its place: it stands after {before}.',
    remedy: 'Run "npm run addresses", which puts the lines in order, each once, and loses none.',
  },
} as const;
