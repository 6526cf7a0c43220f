import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import type { EarlierState } from '#edition/types/edition.ts';

/** An entry as an earlier release had it, as data: the fields and the text that its authors wrote. */
export const getStaticPaths = () =>
  getEdition().history.earlier.map((earlier) => ({
    params: { version: earlier.version, file: `${earlier.entry}.json` },
    props: { earlier },
  }));

export const GET: APIRoute<{ earlier: EarlierState }> = ({ props: { earlier } }) => {
  const { entry, version, date, state, isWithdrawn, since } = earlier;
  return Response.json({ entry, version, date, ...state, isWithdrawn, since });
};
