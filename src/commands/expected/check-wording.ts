import type { Prose } from './list-prose.ts';

/** A form that the house style replaces, as `content/wording.json` has it: a regular expression, and what is wanted. */
export interface WordingRule {
  readonly unwanted: string;
  readonly why: string;
}

/** What a text does, in the past tense: a text that exists is spoken of in the present. */
const PAST_VERBS =
  'added|attributed|called|closed|counted|dated|described|did|ended|gave|had|knew|listed|mentioned|named|printed|reported|said|spoke|told|wrote';

/** Where prose breaks the house style, one remark each: `<id>: <what is wanted>`. Quoted words keep their form. */
export function checkWording(prose: readonly Prose[], rules: readonly WordingRule[]): string[] {
  const patterns = rules.map(({ unwanted, why }) => ({ pattern: new RegExp(unwanted, 'u'), why }));
  return prose.flatMap(({ of, text }) =>
    patterns
      .filter(({ pattern }) => pattern.test(withoutQuotations(text)))
      .map(({ why }) => `${of}: the house style has ${why}`),
  );
}

/** Where a narrative says in the past tense what a text says: “A listed”, “neither text named”; `sigla` holds A. */
export function checkTense(prose: readonly Prose[], sigla: readonly string[]): string[] {
  const subjects = [...sigla.map((one) => RegExp.escape(one)), '[Tt]exts?'].join('|');
  const past = new RegExp(`\\b(?:${subjects}) (?:(?:itself|themselves) )?(?:${PAST_VERBS})\\b`);
  return prose.flatMap(({ of, text, isNarrative }) => {
    const [found] = (isNarrative && past.exec(withoutQuotations(text))) || [];
    return found === undefined ? [] : [`${of}: “${found}” is in the past tense`];
  });
}

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, '“”');
