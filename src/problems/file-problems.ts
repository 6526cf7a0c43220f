/** The rows of the catalogue on files, their form and their letters. */
export const FILE_PROBLEMS = {
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
} as const;
