/** The rows of the catalogue on ids, and on names, offices, corrections and references that stand in each other's way. */
export const REGISTER_PROBLEMS = {
  'id-reserved': {
    message: 'The id "{id}" cannot be used: {reason}.',
    remedy: 'Give the file another name, of a few words that say what it is about; its name is its address.',
  },
  'name-taken': {
    message: 'The name or spelling “{form}” is also that of "{other}".',
    remedy:
      'Leave it to one of the two; if both are called so and are not the same, add "differentFrom: [{other}]", and tell them apart by their names or descriptions.',
  },
  'spelling-repeated': {
    message: 'The spelling “{form}” is given twice in this language (“{other}”).',
    remedy: 'Remove one of the two; capitals and spaces make no other spelling, and the name counts as one.',
  },
  'script-unexpected': {
    message: 'The spelling “{form}” has no letter of the script in which "{lang}" is written.{suggestion}',
    remedy: 'Give the language it belongs to; where another script is put into Latin letters, add "-Latn".',
  },
  'naming-ambiguous': {
    message: 'The words name "{id}" by “{form}” only, which may also be {others}.',
    remedy: 'Quote words that say which of them is meant, or label the link inferred, with a rule.',
  },
  'listed-twice': {
    message: '"{item}" is in the list twice.',
    remedy: 'Remove one of the two.',
  },
  'visitor-missing': {
    message: 'The visitor "{id}" is not among the {list} of the event.',
    remedy: 'Add the visitor to "{list}", or correct "visit.visitor".',
  },
  'term-reversed': {
    message: 'The term of {holder}, {span}, ends before it begins.',
    remedy: 'Correct "from" or "to".',
  },
  'terms-overlap': {
    message: 'The term of {holder}, {span}, overlaps that of {other}, {otherSpan}.',
    remedy: 'Correct one of the terms; if several people hold the office at a time, add "joint: true" to it.',
  },
  'correction-idle': {
    message: 'The correction puts the same words, {words}, in the place of those that are there.',
    remedy:
      'Write in "corrected" what should be read instead, or remove the field: then the words stay, with the remark.',
  },
  'source-repeated': {
    message: 'The text is the same, byte for byte, as that of "{other}".',
    remedy: 'Keep one of the two; a text that others print again is described in its "provenance".',
  },
  'reference-taken': {
    message: 'The address is that of the reference "{other}" already.',
    remedy: 'Cite that reference, and remove this one; each address stands here once.',
  },
} as const;
