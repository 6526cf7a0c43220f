/** A stretch of a text and the language it is in; null for that of the text around it. */
export type ScriptRun = { text: string; lang: 'ru' | 'tg' | null };

/** Cyrillic words that follow each other with nothing but spaces, hyphens and full stops between them. */
const CYRILLIC =
  /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*(?:[ \u00A0.-]+\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*)*/gu;

/** Letters that Tajik has and Russian has not. */
const TAJIK = /[ғӣқӯҳҷ]/iu;

/**
 * Cuts a text at its Cyrillic words, so that each can be said to be Russian or Tajik: a screen reader then reads
 * them as such. A word without a letter of Tajik alone counts as Russian. The runs together are the text.
 */
export function splitCyrillic(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(CYRILLIC)) {
    if (index > at) runs.push({ text: text.slice(at, index), lang: null });
    runs.push({ text: found, lang: TAJIK.test(found) ? 'tg' : 'ru' });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), lang: null });
  return runs;
}
