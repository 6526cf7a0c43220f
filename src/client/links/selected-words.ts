import { directTo, writeDirective } from '#text/text-fragment.ts';
import { closeBar, isInBar, offer } from './bar.ts';
import { addressOf, cite, copy, say } from './copy.ts';
import { placeOf, readText } from './page-text.ts';
import { linkInSource } from './quoted-source.ts';

/* Words of a source that a reader has selected, on its page or in a quotation: a link to exactly these, and a citation. */

/** The words of sources: passages of their pages, quotations elsewhere. */
const SOURCE_WORDS = '.passages .words, blockquote[cite]';

/** Debounce: so many milliseconds after its last change a selection counts as made. */
const DEBOUNCE_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;
/** The words that were last offered. */
let offered = '';

/** Waits until a selection is made, and offers what can be copied of it. */
export function watchSelection(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void offerSelected(), DEBOUNCE_MS);
}

/** The words of the selection, where some are selected. */
function readSelection(): { range: Range; words: string } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = tidy(range.toString());
  return /[\p{L}\p{N}]/u.test(words) ? { range, words } : null;
}

async function offerSelected(): Promise<void> {
  // Whoever goes to the buttons has not selected anything else.
  if (isInBar(document.activeElement)) return;
  const selected = readSelection();
  const last = selected && findElement(selected.range.endContainer);
  const first = (selected && findElement(selected.range.startContainer)) ?? last;
  if (!selected || !last || !first) {
    if (offered !== '') closeBar();
    offered = '';
    return;
  }
  const { range, words } = selected;
  if (words === offered) return;
  offered = words;
  const rects = range.getClientRects();
  const below = rects[rects.length - 1];
  const isQuote = first.matches('blockquote') && first === last;
  const page = isQuote ? await readQuote(first, range) : readPage(first, range);
  // Meanwhile the reader may have selected other words.
  if (offered !== words) return;
  const address = addressOf(page);
  const passage = /#([^:]*)/.exec(page)?.[1] ?? '';
  const where = first.parentElement?.querySelector('figcaption a')?.textContent.trim() ?? passage;
  const buttons = [
    ['Copy link to these words', () => void copy(address, 'link to these words')],
    [
      'Copy citation',
      () => void copy(`“${words}”, ${where}, in ${cite(address)}`, 'citation of these words'),
    ],
  ] as const;
  offer(last, buttons, below);
  say('A link to the selected words, and a citation of them, can be copied: the buttons come next.');
}

const findElement = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(SOURCE_WORDS) ?? null;

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The address of words on this page: their passage, and in it the words, told apart from all else on the page. */
function readPage(first: HTMLElement, range: Range): string {
  const page = readText(document.body);
  const from = placeOf(page, range.startContainer, range.startOffset);
  const to = placeOf(page, range.endContainer, range.endOffset);
  const words = directTo(page.text, from, to);
  return `#${first.closest('[id]')?.id ?? ''}${words ? writeDirective(words) : ''}`;
}

/** The address of words of a quotation, on the page of their source. */
function readQuote(quote: HTMLElement, range: Range): Promise<string> {
  const before = document.createRange();
  before.setStart(quote, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return linkInSource(quote.getAttribute('cite') ?? '', range.toString(), before.toString());
}
