/**
 * Every problem the build can find in content/, once: code → what it is, what it says, what to do.
 * The code names the row here, the case in tests/ and the heading in content/README.md.
 * `{words}` in a message are filled in with the particulars.
 */
export const PROBLEMS = Object.freeze({
  'yaml-broken': {
    message: 'The front matter cannot be read as YAML: {reason}',
    remedy: 'Check quotes, colons and indents near this line; put text that holds ": " or "#" in quotes.',
  },
  'front-matter-missing': {
    message: 'The file does not begin with front matter.',
    remedy: 'Begin the file with a line "---", the fields, and another line "---".',
  },
  'file-unexpected': {
    message: 'No file of this kind belongs here; expected {expected}.',
    remedy: 'Rename the file, or move it out of content/.',
  },
  'file-missing': {
    message: 'The file is not there.',
    remedy: 'Put it back; a file that has nothing to say yet holds "{}".',
  },
  'file-too-large': {
    message: 'The file has {bytes} bytes; the limit is {limit}.',
    remedy: 'Split it: one record, one file.',
  },
  'character-forbidden': {
    message: 'The text holds {character} ({why}).',
    remedy: 'Type the word again; do not paste it.',
  },
  'key-unknown': {
    message: 'There is no field "{key}" here.{suggestion}',
    remedy: 'Use one of: {known}.',
  },
  'field-invalid': {
    message: 'The value{given} does not fit: {reason}.{suggestion}',
    remedy: 'Correct the value; content/README.md shows every field with an example.',
  },
  'fields-contradict': {
    message: 'Two fields contradict each other: {reason}.',
    remedy: 'Correct one of the two; content/README.md says which go together.',
  },
  'id-invalid': {
    message: 'The file name "{id}" is not an id.',
    remedy: 'Use small Latin letters, digits and single hyphens; the file name is the permalink.',
  },
  'id-taken': {
    message: 'The id "{id}" is taken by {other}.',
    remedy: 'Give one of the two another file name; ids are unique over the whole edition.',
  },
  'reference-unknown': {
    message: 'There is no {type} "{id}".{suggestion}',
    remedy: 'Correct the id, or add the entry it names.',
  },
  'group-expected': {
    message: '"{id}" is no group of documents: it {what}.',
    remedy: 'Name the entry of a group, one that has "several: true", or take "partOf" out.',
  },
  'date-invalid': {
    message:
      '"{given}" is no date in EDTF that this site can read: expected {expected}, for example \'{example}\'.',
    remedy: "Write a date such as '1992-05-04', '1999-04', '2004-12/2005-06' or '2008/..'.",
  },
  'source-text-missing': {
    message: 'The text of the source, {expected}, is not there.',
    remedy: 'Put the text beside its description, under the same name and the ending .txt.',
  },
  'source-changed': {
    message: 'The text has the SHA-256 {actual}; its description says {expected}.',
    remedy: 'Bring back the text as received; an edited text is another source.',
  },
  'siglum-taken': {
    message: 'The siglum {siglum} is taken by {other}.',
    remedy: 'Give each source its own siglum: the next letter or, after Z, two letters, from AA on.',
  },
  'quote-not-found': {
    message: 'The words {words} do not stand in {source}.{nearest}',
    remedy: 'Copy the words from the text letter by letter, misprints included.',
  },
  'quote-differs-only-in-space': {
    message: 'The words {words} stand in {source} with other spaces: {actual} ({spaces}).',
    remedy: 'Copy the spaces too, no-break and double ones included.',
  },
  'quote-ambiguous': {
    message: 'The words {words} stand in {source} in {count} places ({passages}).',
    remedy: 'Quote more words, or add prefix or suffix: the words just before or after.',
  },
  'marks-overlap': {
    message: 'The words {words} are also corrected by "{other}".',
    remedy: 'Correct every word once: shorten one of the two, or join them.',
  },
  'why-missing': {
    message: 'A point of substance says what is wrong, and this one does not.',
    remedy: 'Add "why": one plain sentence.',
  },
  'title-unknown': {
    message: 'The table of offices does not know the title “{title}”.{suggestion}',
    remedy: 'Add the wording to the titles of its office in content/offices.yaml, or add the office.',
  },
  'title-contested': {
    message: 'The title “{title}” is given to {person} at a time when {held} held the office ({office}).',
    remedy:
      'Add a note about the event with "contests: {officeId}" that says so and gives its references; the title itself stays as printed.',
  },
  'support-unknown': {
    message: 'The quote supports "{field}", and there is no such field in this record.{suggestion}',
    remedy: 'Name one of: {known}.',
  },
  'fact-unsupported': {
    message: 'Nothing proves the field "{field}".',
    remedy:
      'Add "{field}" to the supports of a quote whose words say so, or label the value inferred (with a rule) or outside (with references).',
  },
  'fact-not-in-words': {
    message: 'No quote that supports "{field}" holds {expected}.',
    remedy:
      'Quote the words that say it, or label the value inferred (with a rule) or outside (with references).',
  },
  'rule-missing': {
    message: 'The value is inferred, and no rule says how.',
    remedy: 'Name a rule of content/rules.yaml in "rule".',
  },
  'references-missing': {
    message: 'The value comes from outside the sources, and no reference says where from.',
    remedy: 'Name entries of content/references.yaml in "references".',
  },
  'body-unreadable': {
    message: 'The body cannot be read as MDX: {reason}',
    remedy: 'Write plain Markdown; a "<" or "{" of the text goes into quotes of code or is left out.',
  },
  'body-forbidden': {
    message: 'The body holds {what}.',
    remedy: 'MDX in content may use Markdown and our components ({allowed}), nothing else.',
  },
  'body-too-deep': {
    message: 'Lists or quotations are nested {depth} deep; the limit is {limit}.',
    remedy: 'Flatten the list.',
  },
  'paragraph-uncited': {
    message: 'The paragraph beginning {words} cites nothing.',
    remedy: 'Add <Cite to="…" /> with the id of a record or the key of a quote.',
  },
  'link-broken': {
    message: 'The link leads to {address}, and there is no such page.{suggestion}',
    remedy: 'Link to a record, chapter, source or register page, beginning and ending with "/".',
  },
  'permalink-gone': {
    message: 'The old address "{from}" leads to "{to}", and there is no such page.',
    remedy: 'Let it lead to a page that exists; lines of moved.json are only ever added.',
  },
  'address-in-use': {
    message: 'The old address "{from}" is the address of a page.',
    remedy: 'Give the new page another id: an address once moved is not used again.',
  },
} as const);

export type ProblemCode = keyof typeof PROBLEMS;
