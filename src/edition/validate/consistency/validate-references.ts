import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ProblemList } from '#problems/problem-list.ts';

/** No two references lead to one address, however it is written. */
export function validateReferences(
  { references }: Pick<ParsedContent, 'references'>,
  problems: ProblemList,
): void {
  const owners = new Map<string, string>();
  for (const { id, fields, location } of references) {
    const address = URL.parse(fields.address)?.href ?? fields.address;
    const other = owners.get(address);
    if (other === undefined) owners.set(address, id);
    else problems.add('reference-taken', location, ['address'], { other });
  }
}
