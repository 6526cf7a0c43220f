/*
 * One reading for all the ways a name is written: Russian and Tajik letters go over into Latin ones by the tables
 * below (BGN/PCGN, and ISO 9 where it writes one letter with a sign), and what the systems of romanisation write
 * in different ways (kh/h, zh/j, ye/e, ou/u …) falls together. The key is for comparing, never for showing.
 */

/** Russian and Tajik letters by BGN/PCGN; hard and soft signs have no sound of their own. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'gh', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', ӣ: 'i', й: 'y',
  к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ӯ: 'u', ф: 'f',
  х: 'kh', ҳ: 'h', ц: 'ts', ч: 'ch', ҷ: 'j', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

/** Letters of ISO 9 and of the romanisation of Tajik that stand for more than the letter below their sign. */
const SIGNED: Readonly<Record<string, string>> = {
  č: 'ch', š: 'sh', ž: 'zh', ŝ: 'shch', â: 'ya', û: 'yu', è: 'e', ë: 'yo', ç: 'j', ʹ: '', ʺ: '',
}; // prettier-ignore

/** What different systems write for one sound, in the order in which it is folded. */
const SAME_SOUND: readonly [RegExp, string][] = [
  [/[’'`ʻʼ]/g, ''],
  [/tsch/g, 'ch'],
  [/d(?:zh|sch|j)/g, 'j'],
  [/sch/g, 'sh'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/ou/g, 'u'],
  [/y[oe]|j[oe]/g, 'e'],
  [/iy|yi|ij/g, 'i'],
  [/[yj](?=a|u)/g, 'i'],
  [/j(?![aeiou])/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Letters that a keyboard without them has no sign to take away from; hard signs are left out. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ғ: 'г', қ: 'к', ҳ: 'х', ҷ: 'ч', ъ: '', ß: 'ss' };

/** A word in small letters as it is typed without the signs of its language: ӯ as у, ҷ as ч, é as e. For comparing only. */
export const foldSigns = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ғқҳҷъß]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** Whether a word holds a Cyrillic letter. */
export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Cyrillic letters as Latin ones, other signs over letters dropped. */
function toLatin(word: string): string {
  const spelled = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/./gu, (letter) => CYRILLIC[letter] ?? SIGNED[letter] ?? letter);
  return spelled.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What a name sounds like: equal for every romanisation of it. */
export function nameKey(name: string): string {
  return SAME_SOUND.reduce((key, [sound, letter]) => key.replace(sound, letter), toLatin(name));
}

/** Endings of Russian and Tajik cases, as they sound. */
const CASE_ENDINGS = /(?:aia|oie|oi|oiu|iei|ogo|omu|ih|im|imi|iah|ami|om|em|ei|iu|ia|ii|u|a|e|i)$/;

/** The key of a word of a name without the ending of its case; a short word stays whole. */
export function bareKey(key: string): string {
  const bare = key.replace(CASE_ENDINGS, '');
  return bare.length > 2 ? bare : key;
}

/** Cyrillic letters that look like Latin ones; typed or pasted among Latin letters they are meant as those. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', к: 'k', м: 'm', т: 't', в: 'b', н: 'h',
}; // prettier-ignore

const LATIN_LIKE = new Map(Object.entries(LOOK_ALIKES).map(([cyrillic, latin]) => [latin, cyrillic]));

/** A word of one script only: stray look-alikes of the other one are taken for the letters they look like. */
export function unmixScripts(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = word.match(/[a-z]/gi)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return word;
  return word.replace(/./gu, (letter) => {
    const small = letter.toLowerCase();
    return (latin >= cyrillic ? LOOK_ALIKES[small] : LATIN_LIKE.get(small)) ?? letter;
  });
}
