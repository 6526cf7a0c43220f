import type { YAMLException } from 'js-yaml';

/** Something wrong in YAML text: where, as an offset, and why in words that follow a colon. */
export interface YamlFault {
  offset: number;
  reason: string;
}

/** How deep lists and maps may be nested in each other; no schema goes deeper than six. */
export const MAX_DEPTH = 30;

/** What the parser says, each phrase by its beginning, and what that means to an author. */
const PLAIN_REASONS: readonly (readonly [begins: string, plain: string])[] = [
  ['duplicated mapping key', 'this field is given twice'],
  [
    'bad indentation of a mapping entry',
    'unexpected words or indent; a value that holds ": " or an apostrophe needs quotes around all of it',
  ],
  ['bad indentation of a sequence entry', 'the items of a list must begin in one column, each with "- "'],
  ['deficient indentation', 'a bracket above is not closed, or the indent of this line is too small'],
  ['missed comma', 'a comma is missing before this entry'],
  ['expected the node content, but found', 'there is a comma with nothing before it'],
  ['end of the stream or a document', 'the indent of this line fits no line above'],
  ['unexpected end of the stream within a flow collection', 'a bracket is opened and not closed'],
  ['unexpected end of the', 'a quotation mark is opened and not closed'],
  ['tab characters', 'the indent holds a tab; indent with spaces'],
  ['unknown escape sequence', 'in double quotes "\\" begins a sign such as "\\_"; use single quotes'],
  ['expected hexadecimal', 'in double quotes "\\x" and "\\u" want the number of a letter after them'],
  ['expected valid JSON character', 'the quoted text holds a control character'],
  ['the stream contains non-printable', 'the text holds a control character'],
  ['a whitespace character is expected after the key', 'a space is missing after the colon'],
  ["expected ':' after", 'expected a field, a colon and a value'],
  ['can not read a block mapping entry', 'expected a field, a colon, a space and a value on one line'],
  ['a line break is expected', 'the text after "|" or ">" begins on the next line'],
  ['bad explicit indentation', 'write "|" or ">" alone, and the text on the lines after it'],
  ['repeat of', 'write "|" or ">" alone, and the text on the lines after it'],
  ['object-based map', 'the name of a field cannot be a list or a map'],
  ['nesting exceeded', `lists and maps are nested more than ${MAX_DEPTH} deep`],
];

/** What an author is told where the parser says something else. */
const UNREADABLE = 'this line cannot be read as a field, a colon, a space and a value';

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
  const plain = PLAIN_REASONS.find(([begins]) => reason.startsWith(begins))?.[1];
  return { offset, reason: plain ?? UNREADABLE };
}

/** The offset of the quotation mark that the last line of a text opens and does not close; null when there is none. */
function findOpenQuote(before: string): number | null {
  const text = before.trimEnd();
  const lineStart = text.lastIndexOf('\n') + 1;
  const match = OPEN_QUOTE.exec(text.slice(lineStart));
  return match ? lineStart + match.index : null;
}
