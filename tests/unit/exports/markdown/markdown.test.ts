import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listClaims } from '#edition/evidence/claims/list-claims.ts';
import { writeLlmsTxt } from '#exports/markdown/llms-txt.ts';
import { escapeMarkdown, joinParts, writeLink } from '#exports/markdown/markdown.ts';
import { writeAuthorityMarkdown, writeRecordMarkdown } from '#exports/markdown/record-markdown.ts';
import { writeChapterMarkdown, writeSourceMarkdown } from '#exports/markdown/text-markdown.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { takeEach } from '../../../setup/release.ts';

const toAddress = (path: string) => `https://record.example${path}`;
const edition = loadEdition(PROJECT);
const context = { edition, toAddress };

/** What a program of others makes of a Markdown text. */
const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** Every node of a tree. */
function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

const AWKWARD = [
  '# no heading',
  '- no list',
  '+ no list',
  '1. no list',
  '1) no list',
  '2003-04-03',
  '*no* _emphasis_ `code` ~~gone~~',
  '[no](link) ![no](picture)',
  '<script>alert(1)</script>',
  '| no | table |',
  'a \\ backslash',
  '=1+1, "quoted"; Раҳмон ӣқӯ',
  'two\nlines',
  'x'.repeat(10_000),
];

describe('Text as Markdown', () => {
  it.each(AWKWARD)('is read as it was written: %j', (text) => {
    const tree = parse(escapeMarkdown(text));
    expect(toString(tree)).toBe(text.replace(/\s+/g, ' '));
    expect([...walk(tree)].map(({ type }) => type).filter((type) => type !== 'text')).toEqual([
      'root',
      'paragraph',
    ]);
  });

  it('links words, whatever signs they or the address hold', () => {
    const [link] = [...walk(parse(writeLink('a [b] c', 'https://record.example/x_(y) z')))].filter(
      ({ type }) => type === 'link',
    );
    expect(link && toString(link)).toBe('a [b] c');
    expect(link).toMatchObject({ url: 'https://record.example/x_%28y%29%20z' });
  });

  it('leaves out parts that are empty', () => {
    expect(joinParts('a', null, '', 'b')).toBe('a\n\nb\n');
  });
});

describe('A record as Markdown', () => {
  it('has each of its claims with its label and its own address', () => {
    for (const record of [...edition.events, ...edition.agreements, ...edition.figures]) {
      const markdown = writeRecordMarkdown(record, context);
      for (const { path, label, field } of listClaims(edition, record)) {
        if (field === 'title') continue;
        const line = markdown.split('\n').find((one) => one.endsWith(`<${toAddress(path)}>`));
        expect(line, path).toContain(`(${label}`);
      }
    }
  });

  it('has what others tell in a part of its own, and says of a contested value that it is contested', () => {
    const record = edition.events.find(({ elsewhere }) => elsewhere.some(({ contests }) => contests));
    if (!record) throw new Error('No event is contested.');
    const [inside = '', outside = ''] = writeRecordMarkdown(record, context).split(
      '## From outside the sources',
    );
    expect(inside).toContain('others differ');
    expect(inside).not.toContain('(outside');
    expect(outside).toContain('(outside');
  });

  it('has the exact words of its evidence', () => {
    for (const record of takeEach(4, edition.events)) {
      const text = toString(parse(writeRecordMarkdown(record, context)));
      for (const { exact } of record.evidence)
        expect(text).toContain(`“${exact.replace(/\s+/g, ' ').trim()}”`);
    }
  });

  it('keeps a script in its title as text', () => {
    const [event] = smallEdition().load().events;
    if (!event) throw new Error('There is no event.');
    const tree = parse(writeRecordMarkdown({ ...event, title: '<script>alert(1)</script>' }, context));
    expect([...walk(tree)].filter(({ type }) => type === 'html')).toEqual([]);
  });
});

describe('A chapter as Markdown', () => {
  it('has a footnote for each citation, and none without a mark', () => {
    for (const chapter of edition.chapters) {
      const nodes = [...walk(parse(writeChapterMarkdown(chapter, context)))];
      const marks = nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : []));
      const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? node.identifier : []));
      expect(notes).toEqual(chapter.citations.map(({ number }) => `${number}`));
      expect(new Set(marks)).toEqual(new Set(notes));
      const links = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
      expect(links.filter((url) => !/^https?:/.test(url))).toEqual([]);
    }
  });
});

describe('A source as Markdown', () => {
  it('has each passage, letter by letter but for white space', () => {
    for (const source of edition.sources) {
      const text = toString(parse(writeSourceMarkdown(source, context)));
      for (const { id, text: words } of source.passages) {
        expect(text).toContain(`${id}: ${words.replace(/\s+/g, ' ').trim()}`);
      }
    }
  });
});

describe('An entry of a register as Markdown', () => {
  it('has every spelling and every record', () => {
    for (const authority of [...edition.people, ...edition.places, ...edition.organizations]) {
      const markdown = writeAuthorityMarkdown(authority, context);
      const text = toString(parse(markdown));
      for (const { form } of authority.variants) expect(text).toContain(form);
      for (const { path } of authority.records) expect(markdown).toContain(`(${toAddress(path ?? '')})`);
    }
  });
});

describe('The guide for programs that read', () => {
  it('says what each label means, and leads to every chapter, source and record', () => {
    const guide = writeLlmsTxt(context);
    for (const label of ['Stated', 'Normalised', 'Inferred', 'Outside'])
      expect(guide).toContain(`*${label}*`);
    const things = [...edition.chapters, ...edition.sources, ...edition.events, ...edition.agreements];
    for (const { path } of things) expect(guide).toContain(`(${toAddress(path).slice(0, -1)}.md)`);
  });
});
