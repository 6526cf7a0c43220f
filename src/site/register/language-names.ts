import type { Variant } from '#schema/register.ts';

/** What a reader calls the language of a spelling. */
export const LANGUAGE_NAMES: Readonly<Record<Variant['lang'], string>> = {
  en: 'English',
  ru: 'Russian',
  tg: 'Tajik',
  'ru-Latn': 'Russian, romanised',
  'tg-Latn': 'Tajik, romanised',
};
