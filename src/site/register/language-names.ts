const names = new Intl.DisplayNames('en', { type: 'language' });

/** What a reader calls a language by its code: `ru` is "Russian", `ru-Latn` "Russian, romanised". */
export function languageName(code: string): string {
  const [language = code, script] = code.split('-');
  return `${names.of(language) ?? language}${script === 'Latn' ? ', romanised' : ''}`;
}
