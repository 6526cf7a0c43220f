import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import citeproc from 'citeproc';
import type { CitedWork } from '#exports/citation/cited-work.ts';
import { toCslItem } from '#exports/citation/files.ts';
import { writeApa, writeChicago, writeGost, writeMla } from '#exports/citation/styles.ts';

/** An official style that one of our functions has to equal: the name of its file, and what we write. */
export interface OfficialStyle {
  readonly file: string;
  readonly prints: 'note' | 'entry';
  readonly write: (work: CitedWork) => string;
  /** The kind the work is given to the style as, where that is not its own. */
  readonly as?: 'webpage';
}

export const OFFICIAL_STYLES: readonly OfficialStyle[] = [
  { file: 'chicago-notes-bibliography.csl', prints: 'note', write: writeChicago },
  { file: 'modern-language-association.csl', prints: 'entry', write: writeMla },
  { file: 'apa.csl', prints: 'entry', write: writeApa },
  // It prints the address of nothing but pages of the web.
  { file: 'gost-r-7-0-5-2008.csl', prints: 'entry', write: writeGost, as: 'webpage' },
];

/** Where our words differ from those of a style. */
export interface Deviation {
  readonly work: string;
  readonly ours: string;
  readonly official: string;
}

/** The number that a style puts before an entry of a list. */
const NUMBER = /^\s*\d+\. /;

/** Each work for which our function writes other words than the style, whose text is given. */
export function findDeviations(
  { prints, write, as }: OfficialStyle,
  style: string,
  works: readonly CitedWork[],
): Deviation[] {
  const items = new Map(works.map((work, index) => [String(index), { work, item: toItem(work, index, as) }]));
  const system = {
    retrieveLocale: () => locales['en-US'],
    retrieveItem: (id: string) => items.get(id)?.item,
  };
  const engine = new citeproc.Engine(system, style, 'en-US', true);
  engine.setOutputFormat('text');
  return [...items].flatMap(([id, { work }]) => {
    // One work at a time: together they would get letters after their years.
    engine.updateItems([id]);
    const official =
      prints === 'note'
        ? engine.previewCitationCluster(
            { citationItems: [{ id }], properties: { noteIndex: 1 } },
            [],
            [],
            'text',
          )
        : engine.makeBibliography()[1].join('').replace(NUMBER, '').trim();
    const ours = write(work);
    return ours === official ? [] : [{ work: work.title, ours, official }];
  });
}

function toItem(work: CitedWork, index: number, as?: string): object {
  const item = toCslItem(work);
  return { ...item, id: String(index), ...(as === undefined ? {} : { type: as }) };
}
