/*
 * Shows the name of the mark of a drawing that the keyboard has come to. Where a pointer rests, the browser shows it by
 * itself; a reader who looks on while going from mark to mark by key would else see none.
 */

const GAP = 6;
const LOOK = {
  position: 'absolute',
  margin: '0',
  zIndex: '1',
  boxSizing: 'border-box',
  maxWidth: 'min(22rem, 100%)',
  padding: '0.2rem 0.5rem',
  border: '1px solid',
  background: 'var(--paper)',
  fontSize: '0.85rem',
  pointerEvents: 'none',
};

const drawing = document.querySelector<HTMLElement>('.drawing');
const shown = document.createElement('p');
// It is heard already: it is the name of the link.
shown.setAttribute('aria-hidden', 'true');
shown.hidden = true;
Object.assign(shown.style, LOOK);

function showName(mark: Element): void {
  const name = mark.querySelector('title')?.textContent;
  if (!drawing || !name || !mark.matches(':focus-visible')) return;
  shown.textContent = name;
  shown.hidden = false;
  const around = drawing.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  const middle = at.left + at.width / 2 - around.left - shown.offsetWidth / 2;
  shown.style.left = `${Math.max(0, Math.min(middle, around.width - shown.offsetWidth))}px`;
  // Below the mark, or above it where the window ends.
  const isRoom = at.bottom + GAP + shown.offsetHeight <= innerHeight;
  shown.style.top = `${(isRoom ? at.bottom + GAP : at.top - GAP - shown.offsetHeight) - around.top}px`;
}

const hide = (): void => void (shown.hidden = true);

drawing?.append(shown);
drawing?.addEventListener('focusin', ({ target }) => {
  hide();
  if (target instanceof SVGAElement) showName(target);
});
drawing?.addEventListener('focusout', hide);
drawing?.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('beforeprint', hide);
addEventListener('resize', () => {
  hide();
  if (document.activeElement instanceof SVGAElement) showName(document.activeElement);
});
