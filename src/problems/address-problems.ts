/** The rows of the catalogue on what was ever published: addresses, those that have moved, and what a release had. */
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
  'change-unlisted': {
    message: 'The entry {entry} {what} version {version}, and content/changes.yaml does not say why.',
    remedy: 'Run "npm run changes", which enters it there, and say in a sentence what changed.',
  },
  'change-unknown': {
    message: 'The change of {entry} is none: it {why}.',
    remedy: 'Name the folder and the id of an entry, as in events/embassy-opened, or take the lines out.',
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
