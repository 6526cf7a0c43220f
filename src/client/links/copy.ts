/* Copying, and saying so: what is copied has the address that the reader sees in the address bar. */

const status = document.createElement('p');
status.className = 'said';
status.setAttribute('role', 'status');
status.dataset['tool'] = '';
document.body.append(status);

/** Says something to whoever listens, and shows it for a while. */
export function say(words: string): void {
  status.textContent = '';
  // A browser reads out what has changed: the same words again have to come anew.
  setTimeout(() => (status.textContent = words), 50);
}

/** Copies text, and says what became of it. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    // Without a secure connection a browser has no clipboard.
    const { clipboard } = navigator as Partial<Navigator>;
    if (!clipboard) throw new Error('There is no clipboard.');
    await clipboard.writeText(text);
    say(`Copied: ${what}`);
  } catch {
    say('Not copied. The browser did not allow it.');
  }
}

/** The address of a part of a page of this site, as the reader's browser has it; of a copy on a disk, that of the site. */
export function addressOf(path: string): string {
  const canonical = __ON_DISK__ && document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  return new URL(path, canonical || location.origin + location.pathname).href;
}

/** How the page is to be cited, its address being that of a part of it. */
export function cite(address: string): string {
  const given =
    document.querySelector<HTMLElement>('[data-citation]')?.dataset['citation'] ??
    document.querySelector('.cite-box p > span')?.textContent ??
    `${document.title}, https://here`;
  return given.replace(/\s+/g, ' ').replace(/https?:\/\/\S+?(?=\.?$)/, () => address);
}
