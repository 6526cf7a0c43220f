/** How Unicode calls the scripts that languages share, where the code of a language's script is another. */
const LETTERS: Readonly<Record<string, string>> = {
  Hans: String.raw`\p{scx=Hani}`,
  Hant: String.raw`\p{scx=Hani}`,
  Jpan: String.raw`\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}`,
  Kore: String.raw`\p{scx=Hang}\p{scx=Hani}`,
};

/** Scripts that a language may be written in besides its usual one, where the platform has data for it. */
const OTHERS = ['Latn', 'Cyrl', 'Arab'] as const;

/** Letters of the usual script of the languages most asked for; what has none of them is held against all of Unicode. */
const USUAL: readonly (readonly [languages: ReadonlySet<string>, letter: RegExp])[] = [
  [new Set(['ru', 'tg', 'uk']), /[А-яЁёІіЇїЄєҐґҒғӢӣҚқӮӯҲҳҶҷ]/],
  [new Set(['en', 'de', 'fr', 'ru-Latn', 'tg-Latn', 'uk-Latn']), /[A-Za-z]/],
];

/**
 * Whether words have a letter of a script in which a language is written, by its code (BCP 47): `ru-Latn` is Russian in
 * Latin letters, `uz` may be in Latin or Cyrillic ones. Words without a letter fit any language.
 */
export function fitsScript(words: string, language: string): boolean {
  const usual = USUAL.find(([languages]) => languages.has(language))?.[1];
  return (usual?.test(words) ?? false) || !/\p{L}/u.test(words) || lettersOf(language).test(words);
}

/** The code of the language for words in the letters that these have; null where no code would fit better. */
export function suggestScript(words: string, language: string): string | null {
  const [code = language] = language.split('-');
  return [code, ...OTHERS.map((script) => `${code}-${script}`)].find((one) => fitsScript(words, one)) ?? null;
}

const known = new Map<string, RegExp>();

function lettersOf(language: string): RegExp {
  let letters = known.get(language);
  if (!letters) known.set(language, (letters = readLetters(language)));
  return letters;
}

function readLetters(language: string): RegExp {
  const { script } = new Intl.Locale(language).maximize();
  if (script === undefined) return /\p{L}/u;
  const scripts = language.includes('-') ? [script] : [script, ...OTHERS.filter(isUsedFor(language))];
  const classes = scripts.map((one) => LETTERS[one] ?? String.raw`\p{scx=${one}}`);
  // Marks and digits belong to every script, and letters that several share to each of them.
  return new RegExp(String.raw`(?=\p{L})[${classes.join('')}]`, 'u');
}

/** Whether the platform has names of languages in a language as it is written in a script. */
const isUsedFor =
  (language: string) =>
  (script: string): boolean => {
    const locale = `${language}-${script}`;
    return new Intl.DisplayNames(locale, { type: 'language' }).resolvedOptions().locale === locale;
  };
