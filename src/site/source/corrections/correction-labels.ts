import { languageName } from '#site/register/language-names.ts';
import type { CorrectionClass, CorrectionGroup } from '#schema/apparatus/correction.ts';

const CLASS_MEANINGS: Readonly<Record<CorrectionClass, { heading: string; meaning: string }>> = {
  misprint: {
    heading: 'Misprints',
    meaning: 'A letter too many, too few, in the wrong place, or large where it should be small.',
  },
  grammar: {
    heading: 'Grammar',
    meaning: 'An article, an ending or a preposition that is not correct in English.',
  },
  spacing: { heading: 'Spaces', meaning: 'A space too many or too few.' },
  punctuation: { heading: 'Punctuation', meaning: 'A sign too many, too few, or of the wrong sort.' },
  calque: {
    heading: 'Carried over from another language',
    meaning: 'A word or construction of another language rendered literally.',
  },
  misattribution: {
    heading: 'Wrong office, person or body',
    meaning: 'The words name the wrong office, person or body.',
  },
  garbled: { heading: 'Unclear', meaning: 'The sentence does not hold together as it stands.' },
  doubling: { heading: 'Said twice', meaning: 'The same thing, or the same word, told twice.' },
  missing: {
    heading: 'Something is missing',
    meaning: 'A unit, a name, a verb or an object that is not there.',
  },
  undated: { heading: 'Not dated', meaning: 'An event or a state whose time the text does not give.' },
  inconsistent: {
    heading: 'Written in two ways',
    meaning: 'One thing that the text writes in more than one form.',
  },
  open: {
    heading: 'Left open',
    meaning: 'A unit, a person, a document or a year that a reader has to know, and that is not given.',
  },
  construction: {
    heading: 'Built as in another language',
    meaning: 'Words whose order or choice is that of another language; what they say is clear.',
  },
  usage: {
    heading: 'No errors',
    meaning: 'Words that may look wrong and are not; they stay as they are in the corrected reading, too.',
  },
};

/** What a reader calls a class of corrections, and what it means; calques by their language, where it is known. */
export function classMeaning(name: CorrectionClass, calquesFrom: string | null) {
  if (name !== 'calque' || calquesFrom === null) return CLASS_MEANINGS[name];
  const language = languageName(calquesFrom);
  return {
    heading: `Carried over from ${language}`,
    meaning: `A ${language} word or construction rendered literally.`,
  };
}

/** The page of each group of corrections: what it is headed, what its points are, and how it begins. */
export const GROUP_WORDS: Readonly<
  Record<CorrectionGroup, { heading: string; points: string; lead: string }>
> = {
  readings: {
    heading: 'Corrections',
    points: 'corrected readings',
    lead: 'Where the editors read something else than what is printed',
  },
  gaps: {
    heading: 'What is missing, or said twice',
    points: 'gaps and repetitions',
    lead: 'Where a text says too little, or the same thing twice',
  },
  slips: {
    heading: 'Misprints and small errors',
    points: 'misprints and small errors of language',
    lead: 'Misprints and small errors of language',
  },
};
