import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { joinCites } from '#build/bodies/join-cites.ts';

/** What the citations of a body cite, after they are joined. */
function citesOf(body: string): string[] {
  const processor = unified().use(remarkParse).use(remarkMdx).use(joinCites);
  const found: string[] = [];
  visit(processor.runSync(processor.parse(body)), 'mdxJsxTextElement', (node: MdxJsxTextElement) => {
    found.push(
      node.attributes.map((one) => ('value' in one && typeof one.value === 'string' ? one.value : '')).join(),
    );
  });
  return found;
}

test.each([
  [
    'citations that follow one another become one',
    'One.<Cite to="a" /><Cite to="b" /><Cite to="c/d" />',
    ['a b c/d'],
  ],
  ['those of two sentences stay two', 'One.<Cite to="a" /> Two.<Cite to="b" />', ['a', 'b']],
  ['those with a space between stay two', 'One.<Cite to="a" /> <Cite to="b" />', ['a', 'b']],
  ['those in words of their own are joined, too', '**One.<Cite to="a" /><Cite to="b" />**', ['a b']],
])('%s', (_, body, cites) => {
  expect(citesOf(body)).toEqual(cites);
});
