import { PLACEHOLDER_SITE } from '#client/placeholder-site.ts';

/*
 * Copies the text of the element before a button of the class "copy", or of the one which its data-copy names by its anchor,
 * and says on the button whether it could. The address of a site that nobody has given becomes that of the reader's address
 * bar, in the page, too.
 */
document.onclick = ({ target }) => {
  const button = target as HTMLElement;
  if (button.className !== 'copy') return;
  const { copy = '' } = button.dataset;
  const text = (document.getElementById(copy) ?? button.previousElementSibling) as Element;
  const words = (text.textContent = text.textContent.replace(PLACEHOLDER_SITE, location.origin));
  // Without a secure connection a browser has no clipboard.
  // A link is copied as the reader's browser has it, whatever host the site was built for.
  const copied = (navigator as Partial<Navigator>).clipboard?.writeText(
    (text as Partial<HTMLAnchorElement>).href ?? words,
  );
  (copied ?? Promise.reject()).then(
    () => (button.textContent = 'Copied'),
    () => (button.textContent = 'Not copied'),
  );
};
