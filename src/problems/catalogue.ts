import { ADDRESS_PROBLEMS } from './address-problems.ts';
import { REGISTER_PROBLEMS } from './register-problems.ts';

/**
 * Every problem the build can find in content/: its code, what the message says, and how to put it right.
 * The code names the row here, the case in tests/unit/problems/ and the heading in content/README.md.
 * `{placeholders}` are filled in with the details of the problem.
 */
export const PROBLEMS = Object.freeze({
  'yaml-broken': {
    message: 'Not valid YAML: {reason}.',
    remedy: 'Check quotes, colons and indents near this line; put text that holds ": " or "#" in quotes.',
  },
  'front-matter-missing': {
    message: 'The file does not begin with front matter.',
    remedy: 'Begin the file with a line "---", the fields, and another line "---".',
  },
  'file-unexpected': {
    message: 'Unexpected file or folder; expected {expected}.{suggestion}',
    remedy: 'Rename it, delete it if nothing needs it, or move it out of content/.',
  },
  'json-broken': {
    message: 'Not valid JSON: {reason}.',
    remedy:
      'Check commas, braces and quotation marks near this line; JSON has no comments, and no comma before "}".',
  },
  'file-missing': {
    message: 'The file does not exist.',
    remedy: 'Create it; a file without entries holds the two characters "{}".',
  },
  'path-unreadable': {
    message: 'The {kind} cannot be read: {reason}.',
    remedy: 'Put a {kind} of its own in this place, and make sure that you may read it.',
  },
  'file-too-large': {
    message: 'The file has {bytes} bytes; the limit is {limit}.',
    remedy: 'Split it: one record per file; of a long text one source per part.',
  },
  'encoding-wrong': {
    message: 'The file {fault}.',
    remedy: 'Save it as UTF-8, without a byte order mark and with line ends as on Linux or Windows.',
  },
  'conflict-marks': {
    message: 'The file holds marks of Git ("{mark}"): two versions of it could not be joined.',
    remedy:
      'Keep what is right of both versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'character-forbidden': {
    message: 'Forbidden character {character} ({why}).',
    remedy: 'Write {instead}; it was probably pasted.',
  },
  'letter-look-alike': {
    message: 'Look-alike letter {character} ({why}).',
    remedy: 'Type the word by hand: {instead}.',
  },
  'text-damaged': {
    message: 'The words {words} are damaged ({why}).',
    remedy: 'Write {instead}; copy from a file or a page that is read as UTF-8.',
  },
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
  'body-unreadable': {
    message: 'The body is not valid MDX: {reason}',
    remedy: 'Write plain Markdown; put a literal "<" or "{" into backticks, or avoid it.',
  },
  'body-forbidden': {
    message: 'The body contains {what}, which is not allowed.',
    remedy: 'Use headings, paragraphs, lists, tables and the components of this site ({allowed}) only.',
  },
  'body-too-deep': {
    message: 'Lists or quotations are nested {depth} deep; the limit is {limit}.',
    remedy: 'Flatten the list.',
  },
  'paragraph-uncited': {
    message: 'The {what} beginning {words} has no citation.',
    remedy: 'Add <Cite to="…" /> with the id of a record or the key of a quote.',
  },
  'footnote-forbidden': {
    message: 'The body has a footnote of Markdown, {mark}.',
    remedy: 'Put <Cite to="…" /> in its place; the site makes the notes of the citations.',
  },
  'heading-unproved': {
    message: 'The heading “{heading}” {reason}.',
    remedy: 'Say under it, with a citation, what it says; or write a heading that says less.',
  },
  'heading-reserved': {
    message: 'The heading “{heading}” has the anchor "{id}", which is {part}.',
    remedy: 'Word the heading differently, so that links to it do not lead elsewhere.',
  },
  'chapter-empty': {
    message: 'The chapter has no text.',
    remedy: 'Write its text after the front matter, or delete the file.',
  },
  'order-taken': {
    message: 'The order {order} is already used by {other}.',
    remedy: 'Give each chapter its own number: its place in the reading order.',
  },
  'link-broken': {
    message: 'The link leads to {address}, which does not exist.{suggestion}',
    remedy: 'Link to a record, chapter, source or register page, beginning and ending with "/".',
  },
  ...ADDRESS_PROBLEMS,
} as const);

export type ProblemCode = keyof typeof PROBLEMS;
