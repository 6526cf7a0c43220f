import type { Source } from '#edition/types/edition.ts';
import type { Basis } from '#edition/types/evidence.ts';

/** How something of a source is known, its own page called so: the name of its publisher stands before it already. */
export function nameOwnPage({ address }: Pick<Source, 'address'>, basis: Basis): Basis {
  return {
    ...basis,
    references: basis.references.map((reference) =>
      reference.address === address.value ? { ...reference, publisher: 'its page' } : reference,
    ),
  };
}
