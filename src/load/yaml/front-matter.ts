import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** The fields of a file and the text after them. */
export interface FrontMatter extends ParsedYaml {
  /** What follows the front matter. */
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

/** Splits a Markdown or MDX file into front matter and body; null when it does not begin with front matter. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const match = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return null;
  const body = text.slice(match[0].length);
  return { ...parseYaml(match[1] ?? '', 2), body, bodyLine: match[0].split('\n').length };
}
