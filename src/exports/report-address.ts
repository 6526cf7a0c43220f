import type { AuthoredTitle } from '#schema/edition.ts';

/** What a report is about: the full address of the page, and the version of the edition that it shows. */
interface Reported {
  address: string;
  version: string;
}

/**
 * Where a reader reports an error of a page: the address that the edition gives, with `{address}` and `{version}`
 * filled in, encoded as part of an address. Null where the edition gives none.
 */
export function fillReportAddress(
  { address: template }: AuthoredTitle['errors'],
  reported: Reported,
): string | null {
  if (template === undefined) return null;
  return template.replace(/\{(address|version)\}/g, (_, name: keyof Reported) =>
    encodeURIComponent(reported[name]),
  );
}
