/** The rows of the catalogue on bodies: what they may hold, and what has to be cited. */
export const BODY_PROBLEMS = {
  'body-unreadable': {
    message: 'The body cannot be read: {reason}',
    remedy: 'Write plain Markdown, without "<" and "{" other than those of <Cite to="…" />.',
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
  'quotation-not-found': {
    message: 'The words of the block quotation, {words}, do not stand in {source}, which it cites.',
    remedy:
      'Copy them from the source letter by letter, with "…" where words are left out; or tell them without quoting.',
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
} as const;
