/** What a reader calls the fields that `supports` names; the others are called as they are. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  title: 'what happened',
  places: 'place',
  agreements: 'agreement',
  organizations: 'organization',
  signed: 'date of signature',
  signatories: 'who signed',
  signedDuring: 'occasion',
  partOf: 'group',
  what: 'what is counted',
  asOf: 'as of',
};
