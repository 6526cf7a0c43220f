/**
 * Makes a function that cuts HTML at its elements of some names: the parts at odd places are the elements, with their
 * tags, and those at even places what is between them. Joined, the parts are the HTML. An element ends with the first
 * end tag of its name: these are names of elements that hold text only.
 */
export function splitAtElements(...names: readonly string[]): (html: string) => string[] {
  const startTag = new RegExp(`<(${names.join('|')})\\b`, 'g');
  return (html) => {
    const parts: string[] = [];
    let at = 0;
    startTag.lastIndex = 0;
    for (let match = startTag.exec(html); match !== null; match = startTag.exec(html)) {
      const endTag = `</${match[1]}>`;
      const end = html.indexOf(endTag, startTag.lastIndex);
      // What is never closed is text.
      if (end === -1) continue;
      parts.push(html.slice(at, match.index), html.slice(match.index, end + endTag.length));
      at = startTag.lastIndex = end + endTag.length;
    }
    return [...parts, html.slice(at)];
  };
}

/** The parts of a cut page that are between its elements. */
export const betweenElements = (parts: readonly string[]): string[] =>
  parts.filter((_, index) => index % 2 === 0);
