import { test } from 'vitest';
import { smallEdition } from '../fixtures/small-edition.ts';
const E='events/library-office-opened.mdx', C='chapters/the-library.mdx';
test.each([
 [C,'\nIt burnt down\n------\n'],[C,'\n<h2>It burnt down</h2>\n\nA.<Cite to="never-still" />\n'],[C,'\n**It burnt down**\n'],[C,'\n### It burnt down\n\nYes.\n'],[C,'\n### It burnt down\n\n### Other\n\nNever.<Cite to="never-still" />\n'],[C,'\n## It burnt down\n\n### Other\n\nNever.<Cite to="never-still" />\n'],[C,'\n## It burnt down\n\n- a\n- b\n'],[C,'\n## It burnt down\n\n> The library is never still.\n'],[E,'\n## It burnt down\n\nYes.\n'],[E,'\n## It burnt down\n'],[C,'\n## It burnt down\n\n| A | B |\n| - | - |\n| a | b |\n'],[C,'\n## It burnt down\n\n# Next\n\nNever.<Cite to="never-still" />\n'],
 [C,'\n## *It burnt down*\n\n---\n'],[C,'\n## It burnt down<Cite to="never-still" />\n'],[C,'\n## It burnt down<Cite to="never-still" />\n\nYes.\n'],[C,'\n## [It burnt down](/events/library-office-opened/)\n\n[See](/events/library-office-opened/)\n'],[C,'\n## It burnt down\n\n```\ncode\n```\n'],
])('%s %s', (f, t) => { console.log(JSON.stringify(t), smallEdition().withFile(f,(x)=>x+t).problems().map(p=>`${p.code} ${p.line} ${p.message}`)); });
