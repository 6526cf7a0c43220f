import { BLOCK_END, directTo, writeDirective } from '#text/text-fragment.ts';
import type { Comparison } from '../find/compare.ts';
import type { Piece } from '../find/diff-letters.ts';
import { LIMITS } from '../limits.ts';
import type { Outcome, Verdict } from '../verdict.ts';

/** More places of the same words are counted only. */
const MAX_PLACES = 12;

/** What is said of each outcome: a heading, and a sentence. */
const WORDS: Readonly<Record<Outcome, readonly [heading: string, text: string]>> = {
  verified: ['Verified', 'These words stand in the texts as they were published.'],
  corrected: [
    'Corrected words',
    'These are words of a text as the editors correct them. As published, it reads otherwise: marked below.',
  ],
  own: ['Words of this edition', 'These words are the editors’ own, and are in none of the texts as quoted.'],
  altered: ['Altered', 'The texts have words like these, but not these. What differs is marked below.'],
  joined: [
    'Joined from several places',
    'No text has these words together. Each part stands in a place of its own.',
  ],
  absent: ['Not in these texts', 'No text has these words, nor words so like them that they could be meant.'],
  empty: ['No words', 'Paste a quotation first.'],
};

/** Shows a verdict, in the place of what was there. Whatever the reader has pasted stays text. */
export function renderVerdict(results: HTMLElement, verdict: Verdict): void {
  const { outcome, found, isShort, isCut } = verdict;
  const [heading, text] = WORDS[outcome];
  results.dataset['outcome'] = outcome;
  const parts: HTMLElement[] = [make('h2', heading), make('p', text)];
  if (isShort && outcome !== 'empty') {
    const say =
      outcome === 'verified'
        ? 'So few words prove little: they may have been meant in another sense.'
        : 'Of so few words it cannot be said what they may have been before. Paste the whole sentence.';
    parts.push(make('p', say));
  }
  if (isCut) parts.push(make('p', `Only the first ${LIMITS.letters} letters were looked at.`));
  if (outcome === 'absent' && found.length > 0) parts.push(make('p', 'Only these words of it stand there:'));
  if (found.length > 0) {
    const list = make('ol');
    for (const one of found.slice(0, MAX_PLACES)) list.append(renderPlace(one, outcome));
    parts.push(list);
  }
  if (found.length > MAX_PLACES) parts.push(make('p', `And in ${found.length - MAX_PLACES} more places.`));
  if (found.some(({ pieces }) => pieces.some(({ kind }) => kind !== 'same')))
    parts.push(
      make('p', 'Struck through: in the text, and not in the quotation. Underlined: in the quotation only.'),
    );
  results.replaceChildren(...parts);
}

/** Says that the texts could not be had. */
export function renderFailure(results: HTMLElement): void {
  delete results.dataset['outcome'];
  results.replaceChildren(
    make('p', 'The texts could not be loaded, so nothing was checked. Try again in a moment.'),
  );
}

function renderPlace(comparison: Comparison, outcome: Outcome): HTMLElement {
  const item = make('li');
  const { blocks, onlyCapitals, onlySigns } = comparison;
  const [first] = blocks;
  const link = make('a', nameOf(comparison));
  link.href = addressOf(comparison);
  const quote = make('blockquote');
  const language = first?.source?.language;
  if (language !== undefined && language !== document.documentElement.lang) quote.lang = language;
  quote.append(...comparison.pieces.map(renderPiece));
  item.append(link, outcome === 'altered' && onlyCapitals ? ': only capitals differ' : '');
  if (outcome === 'altered' && onlySigns) item.append(': only signs between the words differ');
  item.append(quote);
  return item;
}

function renderPiece({ kind, text }: Piece): Node {
  if (kind === 'same') return document.createTextNode(text);
  return make(kind === 'added' ? 'ins' : 'del', text);
}

/** Where words stand, in words. */
function nameOf({ blocks }: Comparison): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first?.own) return first.own.what.charAt(0).toUpperCase() + first.own.what.slice(1);
  const passages = [...new Set([first?.passage?.id, last?.passage?.id])].join('–');
  return `${first?.source?.siglum ?? ''}, ${first?.source?.title ?? ''}, ${passages}`;
}

/** The address of the words themselves: their passage, and in it the words. */
function addressOf({ blocks, from, to }: Comparison): string {
  const [first] = blocks;
  if (first?.own) return first.own.url;
  const { source, passage } = first ?? {};
  if (!source || !passage) return '';
  const page = passage.url ?? source.url;
  const text = source.passages
    .filter(({ url = source.url }) => url === page)
    .map((one) => one.text)
    .join(BLOCK_END);
  const [start, end] = [text.indexOf(passage.text) + from, blocks.at(-1)?.text ?? ''];
  const length =
    blocks.length === 1
      ? to - from
      : blocks.reduce((sum, block) => sum + block.text.length + BLOCK_END.length, 0) -
        BLOCK_END.length -
        from -
        (end.length - to);
  // Words of the corrected reading stand nowhere as published: the passage has to do.
  const words = first?.reading === 'published' ? directTo(text, start, start + length) : null;
  return `${page}#${passage.id}${words ? writeDirective(words) : ''}`;
}

/** An element with text in it. */
function make<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
