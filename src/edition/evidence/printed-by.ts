import type { RecordContext } from '#edition/build/build-context.ts';
import type { PrintedVariant, Source, Witness } from '#edition/types/edition.ts';
import type { Variant } from '#schema/register.ts';
import { indexWords } from '#text/words/word-index.ts';
import { foldText } from '#text/words/whole-words.ts';
import { toWitness } from './locate-quotes.ts';

/** Tells of a name or a title which sources print it, capitals and spaces aside. */
export function findPrinters(sources: readonly Source[]): (form: string) => Witness[] {
  const witnesses = sources.map(toWitness);
  const findTexts = indexWords(sources.map(({ text }) => foldText(text)));
  return (form) => findTexts(form).flatMap((index) => witnesses[index] ?? []);
}

/** Names or titles as they were entered, each with the sources that print it. */
export const attachPrinters = (
  { printedBy }: Pick<RecordContext, 'printedBy'>,
  variants: readonly Variant[],
): PrintedVariant[] => variants.map((variant) => ({ ...variant, printedBy: printedBy(variant.form) }));
