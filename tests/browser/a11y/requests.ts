import type { OpenPage } from '../setup/session.ts';

/** What a page asked of other hosts. */
export const askedElsewhere = ({ page, requests }: Pick<OpenPage, 'page' | 'requests'>): string[] =>
  requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin);

/** What a page asked for besides itself, its fonts, its icon and its rules for paper, for which nothing waits. */
export const askedBesides = ({ requests }: Pick<OpenPage, 'requests'>): string[] =>
  requests
    .slice(1)
    .filter((url) => !/\.woff2$|\/favicon\.\w+$|\/print\.[\w-]+\.css$/.test(new URL(url).pathname));
