import { loadOffline } from '#client/offline/reading-on.ts';
import { PLACEHOLDER_SITE } from '#client/placeholder-site.ts';
import { copy } from './copy.ts';
import { takeScriptOf } from './script-address.ts';

/** Does what a button is for that stands in the page itself: changes the colours, copies words, saves a list, removes the offline copy. */
export function press(target: Element): void {
  if (target.className === 'theme') changeColours();
  else if (target.className === 'copy') copyWords(target as HTMLElement);
  else if (target.className === 'take') void takeList(target as HTMLElement);
  else if (target.className === 'offline-copy') void loadOffline().then(({ change }) => change());
}

/**
 * Changes between the colours of the system and the others. Nothing is stored for a reader who has those of the system; a
 * browser that stores nothing changes the page at hand. client/inline/theme.ts takes the choice when a page is opened.
 */
function changeColours(): void {
  const { style } = document.documentElement;
  const others = matchMedia('(prefers-color-scheme:dark)').matches ? 'light' : 'dark';
  const chosen = style.colorScheme ? '' : others;
  style.colorScheme = chosen;
  try {
    if (chosen) localStorage['theme'] = chosen;
    else delete localStorage['theme'];
  } catch {}
}

/** Loads the script that saves lists, from beside this one, and has it save the list of the page. */
async function takeList(button: HTMLElement): Promise<void> {
  const script: typeof import('#client/filters/take-list.ts') = await import(
    /* @vite-ignore */ takeScriptOf(import.meta.url)
  );
  await script.takeList(button);
}

/**
 * Copies the text of the element before a button, or of the one which its data-copy names by its anchor. The address of a
 * site that nobody has given becomes that of the reader's address bar, in the page, too.
 */
function copyWords(button: HTMLElement): void {
  const { copy: id = '' } = button.dataset;
  const element = document.getElementById(id) ?? button.previousElementSibling;
  if (!element) return;
  if (!__ON_DISK__) element.textContent = element.textContent.replace(PLACEHOLDER_SITE, location.origin);
  void copy(element.textContent.trim(), 'the citation');
}
