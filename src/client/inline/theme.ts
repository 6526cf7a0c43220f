/*
 * Light or dark: the colours that a reader chose are taken before anything is painted, and again when a browser brings a
 * page back as it was left. client/links/press.ts changes them.
 */
const { style } = document.documentElement;

const apply = (): void => {
  try {
    style.colorScheme = localStorage['theme'] ?? '';
  } catch {}
};
apply();
onpageshow = apply;
