import type { OfficeRow } from './file-format.ts';

/** Who held an office, by its place in the list of names, and from when until when; empty where not known or not over. */
export interface Holder {
  readonly name: number;
  readonly from: string;
  readonly to: string;
}

/** The holders of each office, by the keys of its names. */
export const readOffices = (rows: readonly OfficeRow[]): Map<string, readonly Holder[]> =>
  new Map(
    rows.flatMap(([keys, holders]) => {
      const held = holders.split(',').map(readHolder);
      return keys.split('|').map((key) => [key, held] as const);
    }),
  );

/** “Chairman of the Chamber” as the head “chairman” and the number of the Chamber. */
export function readHeads(
  offices: ReadonlyMap<string, readonly Holder[]>,
  spellings: ReadonlyMap<string, readonly number[]>,
): Map<string, Map<number, readonly Holder[]>> {
  const heads = new Map<string, Map<number, readonly Holder[]>>();
  for (const [key, holders] of offices) {
    const [, head = '', whose = ''] = /^(.+?) of (?:the )?(.+)$/.exec(key) ?? [];
    for (const number of spellings.get(whose) ?? []) {
      const known = heads.get(head) ?? new Map<number, readonly Holder[]>();
      heads.set(head, known.set(number, holders));
    }
  }
  return heads;
}

function readHolder(row: string): Holder {
  const [name = '', from = '', to = ''] = row.split('/');
  return { name: Number(name), from, to };
}
