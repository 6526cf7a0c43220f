import { z } from 'astro/zod';

// Zod would write a function for each schema and have it compiled: for thousands of entries as slow, for fewer slower.
z.config({ jitless: true });

/** An id: lower-case Latin letters, digits and single hyphens. It is the file name and the permalink. */
export const idSchema = z
  .string({ error: 'expected an id in quotes' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id: small Latin letters, digits and single hyphens');

/** Text a reader will see: not empty, no white space at either end. */
export const proseSchema = z
  .string({ error: 'expected text in quotes' })
  .min(1, 'expected some text')
  .refine((text) => text === text.trim(), 'expected no white space at the beginning or the end');

/** Whether the code of a language names the script that it is usually written in, which goes without saying. */
const isUsual = (code: string): boolean => {
  const [language = code, script] = code.split('-');
  return script !== undefined && new Intl.Locale(language).maximize().script === script;
};

/** For `superRefine`: refuses each item of a list that is equal to an earlier one, by the words it is known by. */
export const refuseRepeated =
  <T>(wordsOf: (item: T) => string) =>
  (items: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const words = wordsOf(item).toLowerCase();
      const message = `"${wordsOf(item)}" is listed already; expected each once`;
      if (seen.has(words)) context.addIssue({ code: 'custom', path: [index], message });
      seen.add(words);
    }
  };

/** The languages most asked for; for the others the platform has to load its names first. */
const COMMON_LANGUAGES: ReadonlySet<string> = new Set(['en', 'ru', 'tg', 'uk', 'de', 'fr']);

let languageNames: Intl.DisplayNames | undefined;

/** Whether a code is that of a language. */
function isLanguage(code: string): boolean {
  if (COMMON_LANGUAGES.has(code)) return true;
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return /^[a-z]{2,3}$/.test(code) && languageNames.of(code) !== undefined;
}

/** The scripts whose letters names are compared with. */
const SCRIPT = /-(?:Arab|Armn|Cyrl|Deva|Geor|Grek|Hans|Hant|Hebr|Latn)$/;

/** A language by its code (BCP 47): `en`, `ru`, `tg`. */
export const languageSchema = z
  .string({ error: 'expected the code of a language' })
  .refine(isLanguage, { error: 'expected the code of a language: en, ru, tg …' });

/**
 * The language of a spelling: its code and, where it is written in another script than usual, that of the script
 * (ISO 15924): `ru-Latn` for Russian in Latin letters, `uz-Cyrl` for Uzbek in Cyrillic ones.
 */
export const spellingLanguageSchema = z
  .string({ error: 'expected the code of a language' })
  .refine((code) => isLanguage(code.replace(SCRIPT, '')) && !isUsual(code), {
    error: 'expected the code of a language: en, ru, tg …, or ru-Latn for Russian in Latin letters',
  });

/** The four labels every datum carries. What each promises is written out in content/README.md. */
export const LABELS = ['stated', 'normalised', 'inferred', 'outside'] as const;
export const labelSchema = z.enum(LABELS);
export type Label = (typeof LABELS)[number];

/**
 * How a value is known. `rule` names the inference rule (content/rules.yaml) and is due with `inferred`;
 * `references` name entries of content/references.yaml and are due with `outside`.
 * That they are there when due is checked by the model, which can name the field at fault.
 */
export const labelFields = {
  label: labelSchema.default('stated'),
  rule: idSchema.optional(),
  references: z.array(idSchema).optional(),
};

/** An EDTF string. That it parses is checked by the model, which alone knows EDTF. */
export const edtfSchema = z.string({
  error: (issue) =>
    issue.input instanceof Date
      ? "YAML read this as a moment in time; put the date in quotes: '1992-05-04'"
      : "expected an EDTF date in quotes, for example '1992-05-04' or '2004-12/2005-06'",
});

/** A date as the source prints it and in standard form. */
export const dateSchema = z.strictObject({
  /** EDTF (ISO 8601-2), always in quotes. */
  edtf: edtfSchema,
  /** The words of the source that say when; they must stand in a quote that supports the date. */
  words: proseSchema,
  ...labelFields,
});
export type AuthoredDate = z.infer<typeof dateSchema>;

/** A link to an authority entry or a record: the bare id when it is stated, or an object with its label. */
export const linkSchema = z.union([
  idSchema.transform((id) => ({ id, label: 'stated' as Label })),
  z.strictObject({ id: idSchema, ...labelFields }),
]);
export type AuthoredLink = {
  id: string;
  label: Label;
  rule?: string | undefined;
  references?: string[] | undefined;
};
