/* A small bar of buttons that stands after what it is about, in the order of the keyboard, and goes with Escape. */

let bar: HTMLElement | null = null;
let opener: HTMLElement | null = null;

/** Takes the bar away. */
export function closeBar(): void {
  bar?.remove();
  bar = null;
}

/** Shows buttons right after an element, below a place in the window where one is given. */
export function offer(
  after: HTMLElement,
  buttons: readonly (readonly [name: string, press: () => void])[],
  below: DOMRect = after.getBoundingClientRect(),
): void {
  closeBar();
  const shown = document.createElement('span');
  shown.className = 'bar';
  shown.dataset['tool'] = '';
  shown.setAttribute('role', 'group');
  shown.setAttribute('aria-label', 'Copy');
  for (const [name, press] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', press);
    shown.append(button);
  }
  after.after(shown);
  [bar, opener] = [shown, after];
  const around = (shown.offsetParent ?? document.documentElement).getBoundingClientRect();
  const room = document.documentElement.clientWidth - shown.offsetWidth - EDGE;
  shown.style.left = `${Math.max(EDGE, Math.min(below.left, room)) - around.left}px`;
  shown.style.top = `${below.bottom + EDGE - around.top}px`;
}

/** How far the bar stays from the edges of the window and from what it is about, in pixels. */
const EDGE = 6;

/** Whether an event comes from the bar itself. */
export const isInBar = (target: EventTarget | null): boolean =>
  target instanceof Node && bar?.contains(target) === true;

/** Escape closes the bar, and gives the focus back. */
export function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !bar) return;
  if (bar.contains(document.activeElement) && opener?.matches('a')) opener.focus();
  closeBar();
}
