import type { Prose } from './list-prose.ts';

/** A form that the house style replaces, as `content/wording.json` has it: a regular expression, and what is wanted. */
export interface WordingRule {
  readonly unwanted: string;
  readonly why: string;
}

const PRESENT_VERBS =
  'adds|calls|counts|dates|does|ends|gives|has|is|knows|lists|names|prints|puts|reports|says|speaks|tells|writes';

/** Where prose breaks the house style, one remark each: `<id>: <what is wanted>`. Quoted words keep their form. */
export function checkWording(prose: readonly Prose[], rules: readonly WordingRule[]): string[] {
  const patterns = rules.map(({ unwanted, why }) => ({ pattern: new RegExp(unwanted, 'u'), why }));
  return prose.flatMap(({ of, text }) =>
    patterns
      .filter(({ pattern }) => pattern.test(withoutQuotations(text)))
      .map(({ why }) => `${of}: the house style has ${why}`),
  );
}

/** Where a narrative says in the present tense what a source says: “A lists”, where `sigla` holds A. */
export function checkTense(prose: readonly Prose[], sigla: readonly string[]): string[] {
  const present = new RegExp(
    `\\b(?:${sigla.map((one) => RegExp.escape(one)).join('|')}) (?:itself )?(?:${PRESENT_VERBS})\\b`,
  );
  return prose.flatMap(({ of, text, isNarrative }) => {
    const [found] = (isNarrative && sigla.length > 0 && present.exec(withoutQuotations(text))) || [];
    return found === undefined ? [] : [`${of}: “${found}” is in the present tense`];
  });
}

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, '“”');
