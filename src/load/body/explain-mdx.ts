/** What the parser of MDX says, each by a pattern, and what that means to an author; `$1` is what the pattern caught. */
const PLAIN_REASONS: readonly (readonly [says: RegExp, plain: string])[] = [
  [/closing tag for `(<[^`]*>)`/, '$1 begins a tag that is not closed'],
  [/closing tag `(<[^`]*>)`/, '$1 closes a tag that is not open here'],
  [/closing slash .* open tag first/, 'a tag is closed that was never opened'],
  [/brace|in expression|parse expression/, 'a "{" begins code here, and is not closed or holds no code'],
  [
    /import\/exports/,
    'a paragraph that begins with "import" or "export" is taken for code: begin with another word',
  ],
  [/create a comment|`!`.* before name/, 'no comment can stand here: leave "<!-- … -->" out'],
  [/create a link/, 'an address between "<" and ">" is no link here: write [words](/address/)'],
  [/attribute value.* quote/, 'a quotation mark inside a tag is not closed'],
  [/before attribute value/, 'what follows "=" inside a tag stands in quotation marks: to="…"'],
  [/self-closing slash/, 'a tag that nothing stands in ends in "/>"'],
  [
    /character `([^`]+)` .* before name/,
    '"<" begins a tag, and "$1" cannot: write “below” or “less than” for "<"',
  ],
  [/end of file/, 'a "<" begins a tag that does not end'],
];

/** What is wrong with a body that the parser of MDX refuses, in an author's words and on one line. */
export function explainMdx(message: string): string {
  for (const [says, plain] of PLAIN_REASONS) {
    const found = says.exec(message);
    if (found) return plain.replace('$1', () => found[1] ?? '');
  }
  return 'a "<" begins a tag that is not well formed; the only one of a text is <Cite to="…" />';
}
