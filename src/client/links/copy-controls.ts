import { addressOf, cite, copy } from './copy.ts';
import { offer } from './bar.ts';

/* A link to itself beside everything that has an address of its own: a heading, an entry, a value, a quote, a note. */

/** What gets a control. A figure, an entry and a note have the address of their whole. */
const LINKED = [
  'h1',
  'section[id] > h2',
  ':is(h2, h3)[id]',
  '.entry[id] h3',
  '.facts dd[id]',
  '.facts li[id]',
  ':is(.spellings, .offices) li[id]',
  'article p[id]',
  '.cards th[id]',
  '.known[id]',
  '.evidence[id] figcaption',
  '.note[id] h3',
]
  .map((selector) => `main ${selector}`)
  .join();

/** The element whose address is meant. */
const WHOLE = 'section[id]:not([aria-labelledby=""]), .entry[id], .note[id], .evidence[id]';

/** Puts a control beside each thing that can be linked to. */
export function addControls(): void {
  for (const element of document.querySelectorAll<HTMLElement>(LINKED)) {
    const whole = element.id ? element : element.closest<HTMLElement>(WHOLE);
    const id = element.parentElement?.matches('section[id]') ? element.parentElement.id : whole?.id;
    // The first heading of a page without an anchor stands for the page, unless that is of an address that nothing has.
    const isPage =
      !id && element.localName === 'h1' && document.querySelector('link[rel="canonical"]') !== null;
    if (!(id || isPage) || element.querySelector('.here')) continue;
    const link = document.createElement('a');
    link.className = 'here';
    link.href = id ? `#${id}` : location.pathname;
    link.dataset['tool'] = '';
    link.setAttribute('aria-label', `Copy link to ${nameOf(element)}`);
    link.textContent = '#';
    element.classList.add('has-here');
    element.append(link);
  }
}

/** What a thing is called: the words of a heading, the term and the value of a fact. */
function nameOf(element: HTMLElement): string {
  const words = shorten(element.textContent);
  const fact = element.closest('dd');
  const term = fact && findTerm(fact);
  return term ? `${term}: ${words}` : `“${words}”`;
}

const shorten = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > MAX_LETTERS ? `${words.slice(0, MAX_LETTERS).replace(/\s\S*$/, '')} …` : words;
};

/** Longer names are cut: a screen reader says them each time. */
const MAX_LETTERS = 60;

function findTerm(fact: Element): string {
  let before = fact.previousElementSibling;
  while (before && before.localName !== 'dt') before = before.previousElementSibling;
  return shorten(before?.textContent ?? '');
}

/** Copies the address of what a control stands beside; the browser goes there, too, and so it is in the address bar. */
export function copyPressed(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.here, .passages .number');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const address = addressOf(link.hash);
  // To go to the page itself would load it anew.
  if (link.hash === '') event.preventDefault();
  const element = link.parentElement;
  void copy(address, 'link');
  // The browser goes to the part, and would go on from its beginning with the next Tab.
  setTimeout(() => link.focus({ preventScroll: true }));
  if (!element) return;
  const isPassage = link.matches('.number');
  const name = isPassage ? link.textContent.trim() : nameOf(element).replace(/ ?#$/, '');
  offer(link, [['Copy citation', () => void copy(`${name}. ${cite(address)}`, 'citation')]]);
}
