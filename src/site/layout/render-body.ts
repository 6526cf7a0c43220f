import BodyLink from '#site/chapter/BodyLink.astro';
import Cite from '#site/chapter/Cite.astro';
import { bodies } from 'virtual:bodies';

/** The components a body may use, and the link that knows the sub-path. */
const components = { Cite, a: BodyLink };

/** The MDX or Markdown body of an entry, for a page to place. Throws when there is no such file. */
export async function renderBody(folder: 'chapters' | 'events' | 'agreements', id: string) {
  const load = bodies[`${folder}/${id}.mdx`] ?? bodies[`${folder}/${id}.md`];
  if (!load) throw new Error(`No body of content/${folder}/${id} was found.`);
  const { Content, getHeadings } = await load();
  return { Content, headings: getHeadings(), components };
}
