import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { listDataFiles } from '#exports/files/data-files.ts';
import { toAddress } from '#site/layout/to-url.ts';

const FOLDER = '/data/';

export const getStaticPaths = () =>
  listDataFiles(getEdition(), toAddress)
    .filter(({ path }) => path.startsWith(FOLDER))
    .map(({ path, text, mediaType }) => ({
      params: { file: path.slice(FOLDER.length) },
      props: { text, mediaType },
    }));

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
