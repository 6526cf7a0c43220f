import type { Edition, Source } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { sliceCodePoints } from '#text/characters/code-points.ts';
import { writeTeiHeader } from './header.ts';
import { markCorrections, markDates, markNames, markParallels } from './marks.ts';
import { writeMarked } from './nest-marks.ts';
import { element, escapeXml } from '#text/characters/xml.ts';

/**
 * The text of a source as TEI P5: each numbered passage a paragraph of that number, with the corrections of the editors,
 * wording shared with other sources, dates and names marked. Every letter of a passage stands in it, in order.
 */
export function writeTei(source: Source, edition: Edition, toAddress: ToAddress): string {
  const passages = writeTeiPassages(source, edition, toAddress).values();
  return writeTeiDocument(source, writeTeiHeader(source, edition, toAddress), [...passages]);
}

/** A TEI document of a source: its header, and what its body holds. */
export const writeTeiDocument = (source: Source, header: string, body: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeXml(source.language)}">`,
    header,
    '<text><body>',
    ...body,
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');

/** Each passage of a source by its id, as a paragraph of TEI. */
export function writeTeiPassages(
  source: Source,
  edition: Edition,
  toAddress: ToAddress,
): ReadonlyMap<string, string> {
  const marks = [
    ...markCorrections(source),
    ...markParallels(source, edition),
    ...markDates(source, edition),
    ...markNames(source, edition, toAddress),
  ];
  const slice = (start: number, end: number): string => escapeXml(sliceCodePoints(source.text, start, end));
  const paragraphs = source.passages.map((passage): [string, string] => {
    const here = marks.filter(({ start, end }) => start >= passage.start && end <= passage.end);
    const attributes = { 'xml:id': passage.id, n: passage.id.slice(1) };
    return [passage.id, element('p', attributes, writeMarked(passage, here, slice))];
  });
  return new Map(paragraphs);
}
