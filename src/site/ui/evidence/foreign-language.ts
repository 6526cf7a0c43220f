import type { Witness } from '#edition/types/edition.ts';

/** The language of words of a source, for the attribute `lang`; none where it is that of the pages. */
export const foreignLanguage = ({ language }: Pick<Witness, 'language'>): string | undefined =>
  language === 'en' ? undefined : language;
