/** As much of Pagefind's own script as the site uses. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; ranking?: object }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { filters?: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[]; filters: Record<string, Record<string, number>> }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string; date?: string; sigla?: string };
}

/** Fetches and starts Pagefind from the folder of its index. Rejects when any part of it is not to be had. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const address = new URL(`${bundle}pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 5, aka: 2 } } });
  await pagefind.init();
  return pagefind;
}
