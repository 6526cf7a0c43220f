/** A date that is not valid EDTF, or has a form this site does not support. The message is for the author. */
export class DateError extends Error {
  override readonly name = 'DateError';
  readonly given: string;
  /** What would be valid, to stand after "expected". */
  readonly expected: string;
  /** A valid date in the expected form. */
  readonly example: string;

  constructor(given: string, expected: string, example: string) {
    super(`"${given}" is not a valid EDTF date: expected ${expected}, for example '${example}'`);
    this.given = given;
    this.expected = expected;
    this.example = example;
  }
}
