/** The Latin letters and digits of a text in lower case, without accents, joined by hyphens; empty where it has none. */
export const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
