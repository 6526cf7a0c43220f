import type { LetterFault } from './letter-fault.ts';

/**
 * Characters that NFKC, the normal form of Unicode in which forms of one letter are the same, would change and that a
 * text may hold nevertheless: no-break and thin spaces, №, ™, ª and º, fractions, raised and lowered digits, ellipses,
 * primes, no-break hyphens, micro signs, currencies, doubled marks, accents that stand alone, raised letters of
 * phonetics, and letters of Thai, Lao and Tibetan that have no other form.
 */
const ALLOWED_FORM =
  /[\u00a0\u2009\u202f№™ªº\u00bc-\u00be\u2150-\u215f\u2189²³¹\u2070\u2074-\u207e\u2080-\u208e…\u2025\u2033\u2034\u2036\u2037\u2011µ\p{Sc}‼\u2047-\u2049\u00a8\u00af\u00b4\u00b8\u02d8-\u02dd\u2017\u203e\u02b0-\u02b8\u02e0-\u02e4\u0e33\u0eb3\u0edc\u0edd\u0f0c\u0f77\u0f79]/gu;

/** Letters in frames and circles that NFKC leaves alone, regional indicators (flags) among them. */
const ENCLOSED = /[\u2776-\u2793\u{1f100}-\u{1f1ff}]+/gu;

/** Small capitals of phonetics. */
const SMALL_CAPITALS = /[\u1d00-\u1d2b\ua730\ua731]+/gu;

/** Letters of scripts that no text here is in and that look like Latin ones. */
const RARE_SCRIPTS =
  /[\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\p{Script=Deseret}\p{Script=Osage}\p{Script=Vai}\p{Script=Canadian_Aboriginal}\p{Script=Old_Italic}\p{Script=Carian}\p{Script=Lycian}\p{Script=Lydian}\p{Script=Elbasan}\p{Script=Warang_Citi}]+/gu;

/** What a form is called, by its place in Unicode. */
const FORMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^[\u{1d400}-\u{1d7ff}\u2100-\u214f]/u, 'a letter of mathematics'],
  [/^[\uff01-\uff60\uffe0-\uffe6]/, 'a full-width character'],
  [/^[\u2460-\u24ff\u3200-\u32ff\u{1f100}-\u{1f1ff}]/u, 'an enclosed letter or digit'],
  [/^[\ufb00-\ufb4f\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3]/, 'several letters in one character'],
  [/^[\u2160-\u217f]/, 'a Roman numeral in one character'],
  [/^\u017f/, 'a long s'],
  [/^[\ufb50-\ufdff\ufe70-\ufefc]/, 'an Arabic letter in the form of one place in a word'],
  [/^/, 'another form of an ordinary character'],
];

const TOO_MANY_MARKS =
  /[\s\S]?[\p{M}&&\p{Script=Inherited}]{3,}|(?:\p{L}[\p{M}&&\p{Script=Inherited}]{2}){3,}/gv;
const STRUCK_OUT = /[\p{L}\p{N}]\p{M}*[\u0335-\u0338\u20d2\u20d3\u20d8-\u20da\u20e5\u20e6\u20ea\u20eb]/gu;
const ENCLOSING_MARK = /[\s\S]?\p{Me}/gu;
const MARK_ALONE = /(?<=^|\s)\p{M}/gu;
/** A dot over a letter that has one. */
const DOUBLED_DOT = /[ij]\u0307(?!\p{M})/gu;

const find = (
  text: string,
  pattern: RegExp,
  why: string,
  instead: (found: string) => string,
): LetterFault[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    kind: 'form',
    index,
    found,
    why,
    instead: instead(found),
    meant: found.normalize('NFKC').replace(/\p{M}/gu, ''),
  }));

/**
 * Characters of a text that are a special form of others, in order: full-width, mathematical, enclosed and joined
 * letters, Roman numerals in one character, small capitals, scripts that only look like Latin, and whatever is not in
 * the normal form NFC. Neighbours are one fault.
 */
export function findForms(text: string): LetterFault[] {
  const special = text.normalize('NFKC') === text ? [] : findCompatibilityForms(text);
  return [
    ...special,
    ...find(text, ENCLOSED, 'an enclosed letter or digit', () => 'the plain letters or digits'),
    ...find(text, SMALL_CAPITALS, 'a small capital of phonetics', () => 'the plain letters'),
    ...find(
      text,
      RARE_SCRIPTS,
      'a letter of a script that only looks like another',
      () => 'the plain letters',
    ),
    ...findNotNormal(text),
  ];
}

/** Marks of a text that hide what they stand on, in order: piled up, struck through, around it, or under nothing. */
export function findMarks(text: string): LetterFault[] {
  const plain = (found: string) =>
    `“${found.replace(/\p{M}/gu, '')}”, or the letter with the one accent it has`;
  return [
    ...find(text, TOO_MANY_MARKS, 'marks piled up on a letter', plain),
    ...find(text, STRUCK_OUT, 'a mark that strikes the letter out', plain),
    ...find(text, ENCLOSING_MARK, 'a mark around a letter', plain),
    ...find(text, MARK_ALONE, 'an accent with no letter under it', () => 'the letter with its accent'),
    ...find(text, DOUBLED_DOT, 'a second dot on a letter that has one', plain),
  ];
}

function findCompatibilityForms(text: string): LetterFault[] {
  const faults: LetterFault[] = [];
  // In place of what is allowed stands a sign that no form has, so that indexes stay.
  const judged = text.replace(ALLOWED_FORM, (allowed) => '-'.repeat(allowed.length));
  let index = 0;
  for (const character of judged) {
    const plain = character.normalize('NFKC');
    // What NFC changes, too, is told by `findNotNormal`.
    if (plain !== character && character.normalize('NFC') === character) {
      const last = faults.at(-1);
      if (last && last.index + last.found.length === index) last.found += character;
      else {
        const why = FORMS.find(([pattern]) => pattern.test(character))?.[1] ?? '';
        faults.push({ kind: 'form', index, found: character, why, instead: '', meant: '' });
      }
    }
    index += character.length;
  }
  return faults.map((fault) => {
    const meant = fault.found.normalize('NFKC');
    return { ...fault, meant, instead: `“${meant.trim()}”` };
  });
}

/** The first letter of a text that is not in the normal form NFC; none where all are. */
function findNotNormal(text: string): LetterFault[] {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  let index = 0;
  while (text[index] === normal[index]) index += 1;
  // A mark that is out of place belongs to the letter before it.
  while (index > 0 && /^\p{M}/u.test(text.slice(index))) index -= 1;
  const found = /^[\s\S]\p{M}*/u.exec(text.slice(index))?.[0] ?? '';
  const why = 'a letter that is written in several characters, or in another than the usual one';
  const meant = found.normalize('NFC');
  return [{ kind: 'form', index, found, why, instead: `“${meant}”, saved as Unicode NFC`, meant }];
}
