/*
 * A list that has grown over several pages: an address of before, or a link on the page itself, may name an anchor that
 * stands on another of them. It is looked up in the file of anchors, also when the fragment changes while the page is
 * open. An anchor that is nowhere leaves the reader where they are.
 */
const file = document.querySelector<HTMLElement>('[data-anchors]')?.dataset['anchors'];

/** The anchor of the address; empty where it has none, or one that no browser can read. */
function readAnchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

async function follow(): Promise<void> {
  const anchor = readAnchor();
  if (!file || !anchor || document.getElementById(anchor)) return;
  const response = await fetch(file);
  const pages = (await response.json()) as Record<string, string[]>;
  const page = Object.keys(pages).find((address) => pages[address]?.includes(anchor));
  // Meanwhile the reader may have gone on.
  if (page && page !== location.pathname && anchor === readAnchor()) {
    location.replace(`${page}#${encodeURIComponent(anchor)}`);
  }
}

const followQuietly = (): void => void follow().catch(() => undefined);
addEventListener('hashchange', followQuietly);
followQuietly();
