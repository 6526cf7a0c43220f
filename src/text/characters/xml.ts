/** What XML 1.0 allows no document to hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\u{fffd}').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | null | undefined>>;

/** An element as XML. Its content is XML already: text comes through `escapeXml`. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const { open, close } = tagsOf(name, attributes);
  const inner = content.join('');
  return inner === '' ? open.replace(/>$/, '/>') : open + inner + close;
}

/** The tags of an element, for content that is written in between. */
export function tagsOf(name: string, attributes: Attributes): { open: string; close: string } {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null || value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return { open: `<${name}${written.join('')}>`, close: `</${name}>` };
}
