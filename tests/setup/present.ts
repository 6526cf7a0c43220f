/** A value that has to be there; the test that takes it for granted fails with `what` when it is not. */
export function present<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
