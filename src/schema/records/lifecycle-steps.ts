/** Steps in the life of an agreement, in the words of treaties.un.org and verdragenbank.overheid.nl. */
export const LIFECYCLE_STEPS = [
  'signature',
  'provisional application',
  'ratification',
  'exchange of instruments',
  'entry into force',
  'amendment',
  'termination',
] as const;
