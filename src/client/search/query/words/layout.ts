/** The keys of a keyboard in order, as the English layout has them and as the Russian one does. */
const ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const TO_RUSSIAN = new Map([...ENGLISH].map((key, at) => [key, RUSSIAN[at] ?? key]));
const TO_ENGLISH = new Map([...RUSSIAN].map((key, at) => [key, ENGLISH[at] ?? key]));

/** What a word in small letters would be on the other of the two layouts; null where it has keys of neither. */
export function swapLayout(word: string): string | null {
  const table = /\p{Script=Cyrillic}/u.test(word) ? TO_ENGLISH : TO_RUSSIAN;
  const keys = [...word].map((key) => table.get(key));
  return keys.every((key) => key !== undefined) ? keys.join('') : null;
}
