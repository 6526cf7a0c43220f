import mime from 'mime';

/** Not known to the package `mime`. BibTeX has no registered type; this one is the usual. */
const OTHER_TYPES: Readonly<Record<string, string>> = { '.bib': 'application/x-bibtex' };

/** Types of text, which is UTF-8 throughout the site. */
const TEXT = /^text\/|[/+](?:json|xml)$|\/x-(?:bibtex|research-info-systems)$/;

/**
 * The media type of a file by the end of its name, as a `Content-Type` header states it: with the charset, if it is
 * text. Any other file, such as a part of the search index, is `application/octet-stream`.
 */
export function mediaTypeOf(file: string): string {
  const extension = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
  const type = OTHER_TYPES[extension] ?? mime.getType(extension) ?? 'application/octet-stream';
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}
