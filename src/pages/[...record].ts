import type { APIRoute } from 'astro';
import { getEdition } from '#edition.ts';
import { listRecordFiles, type RecordFile } from '#exports/files/record-files.ts';
import { toAddress } from '#site/layout/to-url.ts';

/** The files that stand beside the pages of records. */
export const getStaticPaths = () =>
  listRecordFiles(getEdition(), toAddress).map((file) => ({
    params: { record: file.path.slice(1) },
    props: { file },
  }));

export const GET: APIRoute<{ file: RecordFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
