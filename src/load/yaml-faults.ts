import type { YAMLException } from 'js-yaml';

/** Something wrong in YAML text: where, as an offset, and why in words that follow a colon. */
export interface YamlFault {
  offset: number;
  reason: string;
}

/** Common mistakes of an author that the parser words in its own terms. */
const PLAIN_REASONS: Readonly<Record<string, string>> = {
  'duplicated mapping key': 'this field is given twice',
  'bad indentation of a mapping entry':
    'unexpected words or indent; a value that holds ": " or an apostrophe needs quotes around all of it',
  'deficient indentation': 'a bracket above is not closed, or the indent of this line is too small',
  'missed comma between flow collection entries': 'a comma is missing before this entry',
  'end of the stream or a document separator is expected': 'the indent of this line fits no line above',
};

/** A sign that may not begin a value, where a value begins. */
const RESERVED_SIGN = /(?:^|[:\-,[{]\s)\s*([*&!@`%])/;

/** A quotation mark at the beginning of a value that its own line does not close. */
const OPEN_QUOTE = /(?:^|[\s:,[{-])(["'])(?:(?!\1).)*$/;

/** Turns an error of the parser into a fault in plain words, located where the mistake was made. */
export function explainYamlError({ reason, mark }: YAMLException, source: string): YamlFault {
  const offset = mark?.position ?? 0;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(lineStart).split('\n', 1)[0] ?? '';
  const sign = RESERVED_SIGN.exec(line)?.[1];
  if (sign !== undefined) {
    return { offset: lineStart, reason: `a value cannot begin with "${sign}" outside quotes` };
  }
  const opened = reason === 'deficient indentation' ? findOpenQuote(source.slice(0, lineStart)) : null;
  if (opened !== null) return { offset: opened, reason: 'the quotation mark opened here is not closed' };
  return { offset, reason: PLAIN_REASONS[reason] ?? reason };
}

/** The offset of the quotation mark that the last line of a text opens and does not close; null when there is none. */
function findOpenQuote(before: string): number | null {
  const text = before.trimEnd();
  const lineStart = text.lastIndexOf('\n') + 1;
  const match = OPEN_QUOTE.exec(text.slice(lineStart));
  return match ? lineStart + match.index : null;
}
