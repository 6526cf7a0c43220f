/** How what this script puts into a page looks: beside the text, and in no one's way. */
const RULES = `
.has-here{position:relative}
.here{position:absolute;right:0;top:0;min-width:1.5rem;line-height:1.5rem;text-align:center;font:1rem/1.5rem var(--sans);
text-decoration:none;background:var(--paper);border-radius:.2rem;opacity:0}
:is(.has-here,.entry,.evidence,.note):hover>.here,.has-here:hover>.here,.here:focus{opacity:1}
.bar{position:absolute;z-index:2;display:flex;gap:.3rem;padding:.3rem;background:var(--paper-deep);border:1px solid var(--ink-quiet);
border-radius:.3rem;width:max-content;max-width:calc(100vw - 1rem);flex-wrap:wrap}
.bar button{font:.85rem/1.3 var(--sans);color:var(--ink);background:var(--paper);border:1px solid var(--ink-quiet);
border-radius:.2rem;padding:.35rem .6rem;min-height:1.9rem;cursor:pointer}
.said{position:fixed;left:1rem;bottom:1rem;z-index:3;margin:0;padding:.4rem .8rem;font:.9rem/1.4 var(--sans);color:var(--ink);
background:var(--paper-deep);border:1px solid var(--ink-quiet);border-radius:.3rem;animation:said 4s forwards}
.said:empty{visibility:hidden;animation:none}
@keyframes said{90%{opacity:1}to{opacity:0;visibility:hidden}}
mark.sought,::target-text{background:var(--target);color:inherit;outline:2px solid var(--note)}
@media print{.here,.bar,.said{display:none}mark.sought{outline:0}}
@media(forced-colors:active){mark.sought{border:1px solid}}`;

/** Gives the page these rules; its policy allows a style sheet that a script makes. */
export function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
