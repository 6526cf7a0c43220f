/** A date an author wrote that this site cannot read. Its message is for the author: given, expected, example. */
export class DateError extends Error {
  override readonly name = 'DateError';
  readonly given: string;
  /** What would have been right, to stand after "expected". */
  readonly expected: string;
  /** A date in the form that was expected. */
  readonly example: string;

  constructor(given: string, expected: string, example: string) {
    super(`"${given}" is no date this site can read: expected ${expected}, for example '${example}'`);
    this.given = given;
    this.expected = expected;
    this.example = example;
  }
}
