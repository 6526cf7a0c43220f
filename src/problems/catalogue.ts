import { ADDRESS_PROBLEMS } from './address-problems.ts';
import { BODY_PROBLEMS } from './body-problems.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { REGISTER_PROBLEMS } from './register-problems.ts';

/**
 * Every problem the build can find in content/: its code, what the message says, and how to put it right.
 * The code names the row here, the case in tests/unit/problems/ and the heading in content/README.md.
 * `{placeholders}` are filled in with the details of the problem.
 */
export const PROBLEMS = Object.freeze({
  ...FILE_PROBLEMS,
  'key-unknown': {
    message: 'Unknown field "{key}".{suggestion}',
    remedy: 'Use one of: {known}.',
  },
  'field-invalid': {
    message: 'Invalid value{given}: {reason}.{suggestion}',
    remedy: 'Correct the value; content/README.md shows every field with an example.',
  },
  'field-missing': {
    message: 'The field "{key}" is missing: {reason}.',
    remedy: 'Add it; content/README.md shows every field with an example.',
  },
  'fields-contradict': {
    message: 'Two fields contradict each other: {reason}.',
    remedy: 'Correct one of the two; content/README.md says which values go together.',
  },
  'id-invalid': {
    message: 'The file name "{id}" is not a valid id.',
    remedy:
      'Use lower-case Latin letters, digits and single hyphens; the file name becomes the address of the page.',
  },
  'id-taken': {
    message: 'The id "{id}" is already used by {other}.',
    remedy: 'Rename one of the two; an id is unique in the whole edition.',
  },
  'reference-unknown': {
    message: 'There is no {type} "{id}".{suggestion}',
    remedy: 'Correct the id, or add the missing entry.',
  },
  'group-expected': {
    message: '"{id}" is not a group of documents: it {what}.',
    remedy: 'Name an entry that has "several: true", or remove "partOf".',
  },
  ...REGISTER_PROBLEMS,
  'date-invalid': {
    message: '"{given}" is not a valid EDTF date: expected {expected}, for example \'{example}\'.',
    remedy: "Write a date such as '1992-05-04', '1999-04', '2004-12/2005-06' or '2008/..'.",
  },
  'source-text-missing': {
    message: 'The text of the source, {expected}, does not exist.',
    remedy: 'Add the text next to its description, with the same name and the extension .txt.',
  },
  'source-changed': {
    message: 'The text has the SHA-256 {actual}; its description says {expected}.',
    remedy: 'Restore the text as it was received; an edited text is a different source.',
  },
  'source-damaged': {
    message: 'The text holds {words}, which is damaged ({why}){more}.',
    remedy:
      'Take the text anew from where it was published, read as UTF-8; if it was published like this, say so in a correction that quotes these words.',
  },
  'siglum-taken': {
    message: 'The siglum {siglum} is already used by {other}.',
    remedy: 'Give each source its own siglum: the next letter or, after Z, two letters, from AA on.',
  },
  'quote-not-found': {
    message: 'The quote {words} was not found in {source}.{nearest}',
    remedy: 'Copy the words from the source letter by letter, including misprints.',
  },
  'quote-differs-only-in-space': {
    message: 'The quote {words} was found in {source} with different spaces: {actual} ({spaces}).',
    remedy: 'Copy the spaces too, including no-break and double spaces.',
  },
  'quote-ambiguous': {
    message: 'The quote {words} was found in {source} in {count} places ({passages}).',
    remedy: 'Quote more words, or add a prefix or a suffix: the words right before or right after.',
  },
  'marks-overlap': {
    message: 'The words {words} are also corrected by "{other}".',
    remedy: 'Correct each word only once: shorten one of the two corrections, or join them.',
  },
  'why-missing': {
    message: 'A correction of substance must say what is wrong; this one has no "why".',
    remedy: 'Add "why": one plain sentence.',
  },
  'title-unknown': {
    message: 'The title “{title}” is not in the table of offices.{suggestion}',
    remedy: 'Add the title to its office in content/offices.yaml, or add the office.',
  },
  'title-contested': {
    message: 'The title “{title}” is given to {person} at a date when {held} held the office ({office}).',
    remedy:
      'Keep the title as printed, and add a note about the event that has "contests: {officeId}" and gives its references.',
  },
  'support-unknown': {
    message: 'The quote supports an unknown field, "{field}".{suggestion}',
    remedy: 'Use one of: {known}.',
  },
  'fact-unsupported': {
    message: 'No quote supports the field "{field}".',
    remedy:
      'Add "{field}" to the supports of a quote whose words say so, or label the value inferred (with a rule) or outside (with references).',
  },
  'fact-not-in-words': {
    message: 'No quote that supports "{field}" contains {expected}.{instead}',
    remedy:
      'Quote the words that say it, or label the value inferred (with a rule) or outside (with references).',
  },
  'kind-not-said': {
    message:
      'The event is of the kind "{kind}", and its quotes say “{word}”, which is "{said}", and no word for "{kind}".',
    remedy: 'Correct the kind, or quote, in support of the title, the words that say what happened.',
  },
  'own-number-unproved': {
    message: 'The title says "{number}", and neither the quotes nor the dates of the record do.',
    remedy: 'Correct the number, or quote the words that have it.',
  },
  'date-not-said': {
    message: 'The words {words} say {said}, and the date says {stated}.',
    remedy:
      'Correct the date, or quote other words; what the words leave out is inferred: label the date so, with a rule.',
  },
  'date-unread': {
    message: 'The words {words} cannot be read as a date: {reason}.',
    remedy:
      'Copy the words that say when, such as "May 4th, 1992", "3-5.04.2003" or "since 2008", or label the date inferred, with a rule.',
  },
  'number-not-said': {
    message: 'The words {words} say {said}, and "{field}" says {stated}.',
    remedy: 'Correct "{field}", or copy the words of the value whole, with all that qualifies the number.',
  },
  'quote-disagrees': {
    message: 'The quote supports "{field}", and its words {words} say {said}; the record says {stated}.',
    remedy:
      'Correct the record, or take "{field}" out of the "supports" of the quote; what a source says otherwise is told {where}.',
  },
  'description-not-in-text': {
    message: 'The text of the source does not say {stated}.',
    remedy:
      'Correct the value, or label it outside (with references) or inferred (with a rule): only what the text itself says is stated.',
  },
  'rule-missing': {
    message: 'The value is inferred, but names no rule.',
    remedy: 'Add "rule" with the id of a rule in content/rules.yaml.',
  },
  'references-missing': {
    message: 'The value comes from outside the sources, but has no reference.',
    remedy: 'Add "references" with keys of content/references.yaml.',
  },
  'elsewhere-repeats': {
    message: 'What other sources add says nothing new: {reason}.',
    remedy: 'Remove it, or say what the other source adds to the record.',
  },
  'reference-not-read': {
    message: 'The reference "{key}" does not say when it was read.',
    remedy:
      'Read it, and add the day as "accessed" in content/references.yaml; or leave this out, and tell it in a note.',
  },
  'date-after-reading': {
    message: 'The date {date} lies after {accessed}, the day on which "{key}" was read.',
    remedy: 'Correct the date, or the day of reading in content/references.yaml.',
  },
  ...BODY_PROBLEMS,
  'link-broken': {
    message: 'The link leads to {address}, which {why}.{suggestion}',
    remedy:
      'Link to a record, chapter, source or register page, beginning and ending with "/"; after "#", to a year, a figure, a passage, a quote or a heading that is there.',
  },
  ...ADDRESS_PROBLEMS,
} as const);

export type ProblemCode = keyof typeof PROBLEMS;
