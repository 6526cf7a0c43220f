/* The page for an address that is not in the cache, while there is no connection. */
import { SECTIONS } from '#edition/addresses/sections.ts';

/** The page whose frame it stands in, below the base. */
export const FRAME_PAGE = 'about/';

const TITLE = /<title>[^<]*/;
const MAIN = /(<main\b[^>]*>)[\s\S]*<\/main>/;

/** The words, with ways on: all of them lead to pages in the cache. */
function writeWords(base: string): string {
  const [timeline, search] = [SECTIONS.timeline, SECTIONS.search].map(({ path }) => base + path.slice(1));
  return `<h1>Not on this device</h1>
<p class="lead">You are offline, and this address is not in the copy of the edition on this device.</p>
<p>The pages of the edition are here: go to <a href="${base}">the first one</a>, to <a href="${timeline}">the timeline</a> or to <a href="${search}">the search</a>. Files to download are not, nor pages that are newer than the copy: they need a connection.</p>`;
}

/** The answer, in the frame of a page from the cache. */
export async function writeNotCached(frame: Response, base: string): Promise<Response> {
  const html = (await frame.text())
    .replace(TITLE, '<title>Not on this device')
    .replace(MAIN, (_, main: string) => `${main}${writeWords(base)}</main>`);
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
