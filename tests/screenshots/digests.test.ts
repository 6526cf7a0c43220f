import { describe, expect, it } from 'vitest';
import { compareDigests, digest } from './digests.ts';
import { freezePdf } from './freeze-pdf.ts';

describe('The list of changed pictures', () => {
  it('is empty when all are as they were', () => {
    expect(compareDigests({ 'a.png': '1', 'b.pdf': '2' }, { 'b.pdf': '2', 'a.png': '1' })).toEqual([]);
  });

  it('names what changed, what is new and what is gone, in order', () => {
    expect(compareDigests({ 'b.png': '1', 'c.png': '2' }, { 'c.png': '3', 'a.png': '4' })).toEqual([
      'new      a.png',
      'gone     b.png',
      'changed  c.png',
    ]);
  });

  it('notices one byte', () => {
    expect(digest(Buffer.from([1, 2, 3]))).not.toBe(digest(Buffer.from([1, 2, 4])));
  });
});

describe('A frozen PDF', () => {
  const pdf = (time: string): Buffer =>
    Buffer.from(`%PDF\n\xff /CreationDate (D:${time}+00'00') /ModDate (D:${time}+00'00') words`, 'latin1');

  it('is the same whenever it was made, and loses nothing else', () => {
    const [one, other] = [freezePdf(pdf('20261122023806')), freezePdf(pdf('20270101000000'))];
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBe(pdf('20261122023806').length);
    expect(one.toString('latin1')).toContain('\xff');
  });
});
