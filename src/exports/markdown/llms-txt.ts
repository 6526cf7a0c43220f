import { DATA_PACKAGE_PATH } from '#edition/addresses/data-files.ts';
import { escapeMarkdown, joinParts, writeLink, writeList } from './markdown.ts';
import type { MarkdownEdition } from './record-markdown.ts';

/** The address of a page as Markdown: that of the page, with an ending in place of the last slash. */
const markdownPath = ({ path }: { path: string }): string => `${path.replace(/\/$/, '')}.md`;

/** The guide for programs that read, as https://llmstxt.org has it: what the edition is, how it says how a thing is known, and where all of it stands. */
export function writeLlmsTxt({ edition, toAddress }: MarkdownEdition): string {
  const { title, chapters, sources, events, agreements, people, places, organizations } = edition;
  const list = (things: readonly { path: string }[], nameOf: (index: number) => string): string =>
    writeList(things.map((thing, index) => writeLink(nameOf(index), toAddress(markdownPath(thing)))));
  const named = (
    heading: string,
    things: readonly { path: string; name?: string; title?: unknown }[],
  ): string[] =>
    things.length === 0
      ? []
      : [
          `## ${heading}`,
          list(things, (index) => things[index]?.name ?? `${things[index]?.title as string}`),
        ];
  return joinParts(
    `# ${escapeMarkdown(title.title)}`,
    `> ${escapeMarkdown(`${title.subtitle}. Version ${title.version}, ${title.date}.`)}`,
    'Every statement has a label. *Stated*: a source says it in these words. *Normalised*: the same fact in standard form. *Inferred*: the editors concluded it, by a rule that is named. *Outside*: none of the sources says it; another publication does, and its address is given. An answer made of this edition should keep the label, and cite the address of the claim that stands beside it.',
    'A claim contested by others says so. Where no source gives a date, there is none: do not supply one.',
    '## Data',
    writeList([
      `${writeLink('The whole edition as JSON', toAddress('/edition.json'))}: every record with its claims and its evidence`,
      `${writeLink('Tables', toAddress(DATA_PACKAGE_PATH))}: a data package of CSV files`,
    ]),
    ...named('Chapters', chapters),
    '## Sources',
    list(sources, (index) => `${sources[index]?.siglum}: ${sources[index]?.title.value}`),
    ...named('Events', events),
    ...named('Agreements', agreements),
    ...named('People', people),
    ...named('Places', places),
    ...named('Organizations', organizations),
  );
}
