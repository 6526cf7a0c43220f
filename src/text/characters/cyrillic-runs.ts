/** Part of a text and its language; null for the language of the text around it. */
export type ScriptRun = { text: string; lang: 'ru' | 'tg' | null };

/** Cyrillic words in a row, with only spaces, hyphens and full stops between them. */
const CYRILLIC =
  /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*(?:[ \u00A0.-]+\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*)*/gu;

/** Letters that Tajik has and Russian does not have. */
const TAJIK = /[ғӣқӯҳҷ]/iu;

/**
 * Splits a text into Cyrillic words and the rest, so that pages can mark the words as Russian or Tajik for screen
 * readers. Words without a letter that only Tajik has count as Russian. Joined, the parts are the text.
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
