import { getEntry, render } from 'astro:content';
import BodyLink from '#views/inline/BodyLink.astro';
import Cite from '#views/inline/Cite.astro';

/** The components a body may use, and the link that knows the sub-path. */
const components = { Cite, a: BodyLink };

/** Renders the Markdown or MDX body of an entry, for a page to place. Throws when there is no such file. */
export async function renderBody(folder: 'chapters' | 'events' | 'agreements', id: string) {
  const entry = (await getEntry(folder, `${id}.mdx`)) ?? (await getEntry(folder, `${id}.md`));
  if (!entry) throw new Error(`No body of content/${folder}/${id} was found.`);
  return { ...(await render(entry)), components };
}
