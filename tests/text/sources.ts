import { readFileSync } from 'node:fs';

/** The two texts of the edition, as stored. */
export const ministry = readSource('mfa-2021');
export const article = readSource('asia-plus-2018');

function readSource(id: string): string {
  return readFileSync(new URL(`../../content/sources/${id}.txt`, import.meta.url), 'utf8');
}
