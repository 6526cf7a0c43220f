import { findDirected, readDirectives, type DirectedWords } from '#text/text-fragment.ts';
import { rangesOf, readText, type PageText } from './page-text.ts';

/*
 * Words that the address of the page names are marked by the browser, where it can. Where it cannot, they are marked
 * here, too: browsers without text fragments leave them in the address; of others the record of the navigation has them.
 */

/** What the address of this page names. */
function readAddress(): { anchor: string; words: DirectedWords[] } {
  const [entry] = performance.getEntriesByType('navigation');
  const asked = entry && sameHash(entry.name) ? entry.name : location.href;
  const anchor = decode((location.hash.split(':~:')[0] ?? '').slice(1));
  return { anchor, words: readDirectives(location.hash.includes(':~:') ? location.hash : asked) };
}

/** Whether an address is that of this page, its directives aside: the reader may have gone on within the page. */
const sameHash = (address: string): boolean => address.split(':~:')[0] === location.href.split(':~:')[0];

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Marks the words that the address names, and brings the first of them into view, or else its anchor. */
export function markWords(): void {
  const { anchor, words } = readAddress();
  if (words.length === 0) return;
  const passage = document.getElementById(anchor);
  const marks = words.flatMap((one) => markOne(one, passage));
  const first = marks[0] ?? passage;
  first?.scrollIntoView({ block: marks.length > 0 ? 'center' : 'start' });
}

function markOne(words: DirectedWords, passage: Element | null): Element[] {
  const main = document.querySelector('main');
  // Beside the words of a passage stands what rests on them, which is not meant.
  const printed = passage?.querySelector('.words') ?? passage;
  return (
    (printed && find(readText(printed), words)) ??
    findCorrected(words, passage) ??
    (main && find(readText(main), words)) ??
    []
  );
}

/** Marks words of the corrected reading of a passage, and shows that reading, where the passage has them only there. */
function findCorrected(words: DirectedWords, passage: Element | null): Element[] | null {
  const corrected = passage?.querySelector('.corrected');
  const choice = document.querySelector<HTMLInputElement>('#corrected');
  const marks =
    corrected &&
    find(
      readText(corrected, (element) => !element.closest('s')),
      words,
    );
  if (!marks || !choice) return null;
  choice.checked = true;
  return marks;
}

/** Marks words where a text has them; null where it does not. */
function find(text: PageText, words: DirectedWords): Element[] | null {
  const found = findDirected(text.text, words);
  return found && rangesOf(text, ...found).map(wrap);
}

function wrap(range: Range): Element {
  const mark = document.createElement('mark');
  mark.className = 'sought';
  range.surroundContents(mark);
  return mark;
}
