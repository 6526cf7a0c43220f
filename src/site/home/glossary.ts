import { formatDate } from '#dates/format/format-date.ts';
import type { Edition } from '#edition/types/edition.ts';
import { joinWords } from '#site/ui/text/join-words.ts';
import { pluralize } from '#site/ui/text/pluralize.ts';

/** A word that readers meet on these pages, with its anchor on the page about the edition. */
export interface GlossaryTerm {
  id: string;
  term: string;
  meaning: string;
}

/** More sigla than these are not listed in a sentence. */
const MAX_SIGLA = 4;

/** The words of editing that these pages use, explained for somebody who meets them first; the examples are the edition's. */
export function listGlossary({ sources, events }: Pick<Edition, 'sources' | 'events'>): GlossaryTerm[] {
  const texts = sources.slice(0, MAX_SIGLA).map(({ siglum, shortTitle }) => `${siglum} for “${shortTitle}”`);
  const span = events.find(({ date }) => date?.edtf.includes('/') && !date.edtf.includes('..'))?.date;
  return [
    {
      id: 'witness',
      term: 'witness',
      meaning: `A source, as editors call a text that bears witness to what happened. This edition has ${pluralize(sources.length, 'witness', 'witnesses')}.`,
    },
    {
      id: 'siglum',
      term: 'siglum, plural sigla',
      meaning: `The letter that stands for a source${texts.length > 0 ? `: ${joinWords(texts)}` : ''}.`,
    },
    {
      id: 'evidence',
      term: 'evidence',
      meaning:
        'The exact words of a source that support a statement, with the passage in which they stand. A mark in a text, or the siglum beside a fact, leads to them; a star at a mark says that its sentence rests on what others say, or on what the editors concluded.',
    },
    {
      id: 'sic',
      term: 'sic',
      meaning:
        'Latin for “so”. It marks words that are given as they are printed, although something in them is amiss.',
    },
    {
      id: 'edtf',
      term: 'EDTF',
      meaning: `The Extended Date/Time Format, a standard for dates that are not known to the day.${span ? ` In it “${formatDate(span.date)}” is ${span.edtf}.` : ''}`,
    },
    {
      id: 'hollow',
      term: 'hollow mark',
      meaning:
        'In a drawing, a mark without filling: its date is inferred. In the life of an agreement, a signature of which the sources say nothing.',
    },
    {
      id: 'contested',
      term: 'contested',
      meaning:
        'Said of a name or an office that a source gives and the editors hold to be wrong. The words stay as they are; a note says what others say.',
    },
  ];
}
