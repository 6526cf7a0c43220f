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
  const marks = [
    ...markCorrections(source),
    ...markParallels(source, edition),
    ...markDates(source, edition),
    ...markNames(source, edition, toAddress),
  ];
  const slice = (start: number, end: number): string => escapeXml(sliceCodePoints(source.text, start, end));
  const paragraphs = source.passages.map((passage) => {
    const here = marks.filter(({ start, end }) => start >= passage.start && end <= passage.end);
    const attributes = { 'xml:id': passage.id, n: passage.id.slice(1) };
    return element('p', attributes, writeMarked(passage, here, slice));
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeXml(source.language)}">`,
    writeTeiHeader(source, edition, toAddress),
    '<text><body>',
    ...paragraphs,
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}
