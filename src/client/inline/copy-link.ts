/*
 * Copies the link that stands before a button "Copy", and says on the button whether it could: the address as the
 * reader's browser has it, whatever host the site was built for.
 */
document.onclick = (event) => {
  const button = event.target as Element;
  if (button.className !== 'copy') return;
  // Without a secure connection a browser has no clipboard.
  const copied = (navigator as Partial<Navigator>).clipboard?.writeText(
    (button.previousElementSibling as HTMLAnchorElement).href,
  );
  (copied ?? Promise.reject()).then(
    () => (button.textContent = 'Copied'),
    () => (button.textContent = 'Not copied'),
  );
};
