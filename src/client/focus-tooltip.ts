/*
 * A tooltip with the name of the mark of a drawing that has the keyboard focus. Where a pointer rests, the browser shows
 * the name by itself; for the focus it does not.
 */

const GAP = 6;
const STYLE = {
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
const tooltip = document.createElement('p');
// A screen reader has it already: it is the name of the link.
tooltip.setAttribute('aria-hidden', 'true');
tooltip.hidden = true;
Object.assign(tooltip.style, STYLE);

function showTooltip(mark: Element): void {
  const name = mark.querySelector('title')?.textContent;
  if (!drawing || !name || !mark.matches(':focus-visible')) return;
  tooltip.textContent = name;
  tooltip.hidden = false;
  const around = drawing.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  const middle = at.left + at.width / 2 - around.left - tooltip.offsetWidth / 2;
  tooltip.style.left = `${Math.max(0, Math.min(middle, around.width - tooltip.offsetWidth))}px`;
  // Below the mark, or above it where the window ends.
  const isRoom = at.bottom + GAP + tooltip.offsetHeight <= innerHeight;
  tooltip.style.top = `${(isRoom ? at.bottom + GAP : at.top - GAP - tooltip.offsetHeight) - around.top}px`;
}

const hide = (): void => void (tooltip.hidden = true);

drawing?.append(tooltip);
drawing?.addEventListener('focusin', ({ target }) => {
  hide();
  if (target instanceof SVGAElement) showTooltip(target);
});
drawing?.addEventListener('focusout', hide);
drawing?.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('beforeprint', hide);
addEventListener('resize', () => {
  // What a reader has sent away stays away.
  if (tooltip.hidden) return;
  hide();
  if (document.activeElement instanceof SVGAElement) showTooltip(document.activeElement);
});
