/** Ways in which authors write dates that are no EDTF, each with what EDTF expects there and how the same is said in it. */
const MEANT: readonly [form: RegExp, expected: string, inEdtf: string][] = [
  [/^(?=.*\s)[^\p{L}]*$/u, 'no spaces', ''],
  [/^(.*)\.\.(.*)$/, 'a slash between two dates, or between a date and two dots', ''],
  [/^(.+?)\s*[–—−]\s*(.+)$/, 'a slash between two dates', '$1/$2'],
  [/^(\d{4})(\d\d)(\d\d)$/, 'hyphens between year, month and day', '$1-$2-$3'],
  [/^(\d{4})[/.](\d\d)[/.](\d\d)$/, 'hyphens between year, month and day', '$1-$2-$3'],
  [/^(\d{4})[/.](\d\d)$/, 'a hyphen between year and month', '$1-$2'],
  [/^(\d\d)[/.](\d\d)[/.](\d{4})$/, 'year-month-day, with hyphens', '$3-$2-$1'],
  [/^(\d\d)[/.](\d{4})$/, 'year-month, with a hyphen', '$2-$1'],
  [/^(\d{3})0s$/i, 'X for the last digit of the year', '$1X'],
  [/^(?:c\.|ca\.?|circa|about)\s*(\d{4}(?:-\d\d){0,2})$/i, '~ after a date that is approximate', '$1~'],
];

/**
 * What an author meant who wrote a date in another way than EDTF does: what is expected, and the same date in EDTF. Null
 * where the text is EDTF, or nothing that `isRead` can be made of it.
 */
export function findMeant(
  given: string,
  isRead: (text: string) => boolean,
): { expected: string; example: string } | null {
  if (given.length > 60) return null;
  for (const [form, expected, inEdtf] of MEANT) {
    if (!form.test(given)) continue;
    const examples = inEdtf === '' ? rewrite(given) : [given.replace(form, inEdtf)];
    const example = examples.find((text) => text !== given && isRead(text));
    if (example !== undefined) return { expected, example };
  }
  return null;
}

/** The text without its spaces, and with a slash where two dots stand without one. */
function rewrite(given: string): string[] {
  const tight = given.replace(/\s+/g, '');
  const [from = '', to = ''] = tight.split('..');
  const withSlash = `${from === '' ? '..' : from}/${to === '' ? '..' : to}`;
  return given.includes('..') && !/[/{[]/.test(given) ? [withSlash] : [tight];
}
