import { BLOCK_END, directTo, writeDirective } from '#text/text-fragment.ts';
import type { TextsFile, TextSource } from '../verify/texts.ts';

/** The texts of the sources, asked for once a page, when words of a quotation are selected. */
let texts: Promise<TextSource[]> | undefined;

async function loadTexts(): Promise<TextSource[]> {
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
  const read = async (address: string): Promise<TextsFile> =>
    (await (await fetch(address)).json()) as TextsFile;
  const first = await read(`${base}verify/texts.json`);
  const others = await Promise.all((first.more ?? []).map(read));
  return [first, ...others].flatMap(({ sources }) => sources);
}

/**
 * The address of words of a quotation on the page of their source, told apart from all else there; that of the passage
 * alone where the source could not be read. `before` is what the quotation has of the passage before the words.
 */
export async function linkInSource(cite: string, words: string, before: string): Promise<string> {
  texts ??= loadTexts();
  const sources = await texts.catch(() => {
    texts = undefined;
    return [];
  });
  const [path = '', id] = cite.split('#');
  for (const { url, passages } of sources) {
    const passage = passages.find((one) => one.id === id && (one.url ?? url) === path);
    if (!passage) continue;
    const text = passages
      .filter((one) => (one.url ?? url) === path)
      .map((one) => one.text)
      .join(BLOCK_END);
    const context = before.split('[…]').at(-1)?.trimStart() ?? '';
    const at = Math.max(
      0,
      text.indexOf(passage.text) + passage.text.indexOf(context + words) + context.length,
    );
    if (!passage.text.includes(context + words)) return cite;
    const directed = directTo(text, at, at + words.length);
    return directed ? cite + writeDirective(directed) : cite;
  }
  return cite;
}
