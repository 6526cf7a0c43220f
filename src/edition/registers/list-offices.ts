import type { Authority, Edition, Holder, Office } from '#edition/types/edition.ts';

/** An office that a person held, once for each time. */
export interface HeldOffice extends Pick<Holder, 'from' | 'to' | 'references'> {
  name: Office['name'];
}

/** The offices that a person held according to the table of offices, the earliest first. */
export const listOffices = (
  { id }: Pick<Authority, 'id'>,
  { offices }: Pick<Edition, 'offices'>,
): HeldOffice[] =>
  offices
    .flatMap(({ name, holders }) =>
      holders
        .filter(({ person }) => person?.id === id)
        .map(({ from, to, references }) => ({ name, from, to, references })),
    )
    .toSorted((a, b) => (a.from.earliest ?? '').localeCompare(b.from.earliest ?? ''));
