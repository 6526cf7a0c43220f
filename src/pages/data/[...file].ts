import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { listDataFiles, listPassageFiles, type DataFile } from '#exports/files/data-files.ts';
import { DATA_SETTINGS } from '#site/home/data/data-settings.ts';

const FOLDER = '/data/';

export const getStaticPaths = () =>
  [listDataFiles, listPassageFiles]
    .flatMap((list): readonly Pick<DataFile, 'path' | 'content' | 'mediaType'>[] =>
      list(getEdition(), DATA_SETTINGS),
    )
    .filter(({ path }) => path.startsWith(FOLDER))
    .map(({ path, content, mediaType }) => ({
      params: { file: path.slice(FOLDER.length) },
      props: { content, mediaType },
    }));

export const GET: APIRoute<Pick<DataFile, 'content' | 'mediaType'>> = ({ props: { content, mediaType } }) =>
  new Response(content, {
    headers: { 'Content-Type': typeof content === 'string' ? `${mediaType}; charset=utf-8` : mediaType },
  });
