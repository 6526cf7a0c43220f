/*
 * Light or dark: the colours that a reader chose are taken before anything is painted, and again when a browser brings a
 * page back as it was left. The button at the foot of each page changes between those of the system and the others.
 * Nothing is stored for a reader who has those of the system; a browser that stores nothing changes the page at hand.
 */
const { style } = document.documentElement;

const apply = (): void => {
  try {
    style.colorScheme = localStorage['theme'] ?? '';
  } catch {}
};
apply();
onpageshow = apply;
onclick = ({ target }) => {
  if ((target as Element).className !== 'theme') return;
  const others = matchMedia('(prefers-color-scheme:dark)').matches ? 'light' : 'dark';
  const chosen = style.colorScheme ? '' : others;
  style.colorScheme = chosen;
  try {
    if (chosen) localStorage['theme'] = chosen;
    else delete localStorage['theme'];
  } catch {}
};
