import { memoize } from '#text/memoize.ts';

/** The things of a list by their ids. */
export const mapById = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  mapsById(things) as Map<string, T>;

const mapsById: (things: readonly { readonly id: string }[]) => Map<string, unknown> = memoize(
  (things) => new Map(things.map((thing) => [thing.id, thing])),
);
