import { codePointName } from '#text/characters/code-points.ts';
import { findDamage } from './damage.ts';
import { findHidden, findRareSpaces } from './hidden-characters.ts';
import type { ExpectedScript, LetterFault } from './letter-fault.ts';
import { findForms, findMarks } from './letter-forms.ts';
import { findLookAlikes } from './look-alikes.ts';
import { isPlainlyRight } from './plain-letters.ts';

/** ASCII and the quotation marks and dashes of English prose: only escapes can be wrong in them. */
const PLAIN_PROSE = /^[\n -~\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Texts in which no letter can be taken for one of another script: Latin letters, but not those of phonetics. */
const LATIN_ONLY = /^(?:(?![ɑɡ\u0660-\u06f9])[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])*$/u;

/**
 * Everything in a text that is not what a reader takes it for, in order, each place once: characters that cannot be
 * seen, letters in special forms, letters of an alphabet in the words of another, accents piled up, and damage. `text`
 * is a value as it was parsed or words as they are rendered, so that no escape of a file hides anything; `expected` is
 * the script most of its readers expect.
 */
export function validateLetters(text: string, expected: ExpectedScript = null): LetterFault[] {
  const isLatin = expected === null || expected === 'Latin';
  if (isPlainlyRight(text, expected)) return [];
  const isProse = PLAIN_PROSE.test(text);
  const isOneScript = isLatin && LATIN_ONLY.test(text);
  return dropOverlapping(
    [
      findDamage(text),
      isProse ? [] : [findHidden(text), findRareSpaces(text), findForms(text), findMarks(text)].flat(),
      isOneScript ? [] : findLookAlikes(text, expected),
    ].flat(),
  );
}

/** The first fault of each place, in order; those that come first in the list are the more special. */
function dropOverlapping(faults: readonly LetterFault[]): LetterFault[] {
  const taken = new Set<number>();
  const kept = faults.filter(({ index, found }) => {
    const places = Array.from({ length: found.length }, (_, offset) => index + offset);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
  return kept.sort((a, b) => a.index - b.index);
}

/** The letters of a fault by their numbers, four at most: 'U+FF21 U+FF22'. */
export function nameLetters({ found }: Pick<LetterFault, 'found'>): string {
  const names = Array.from(found, codePointName);
  return names.length > 4 ? `${names.slice(0, 4).join(' ')} …` : names.join(' ');
}

/** A text with what was meant in the place of its faults. */
export function correctLetters(text: string, faults: readonly LetterFault[]): string {
  let result = '';
  let at = 0;
  for (const { index, found, meant, word } of faults) {
    const place = word ?? { index, length: found.length };
    if (place.index < at) continue;
    result += text.slice(at, place.index) + meant;
    at = place.index + place.length;
  }
  return result + text.slice(at);
}
