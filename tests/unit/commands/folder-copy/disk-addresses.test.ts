import { describe, expect, it } from 'vitest';
import { toDataAddress, toDisk, toSearchOnDisk } from '#commands/folder-copy/disk-addresses.ts';

const PAGE = 'events/a/index.html';

describe('An address of the site, on a disk,', () => {
  it.each([
    ['/', '../../index.html'],
    ['/events/b/', '../b/index.html'],
    ['/events/a/', 'index.html'],
    ['/events/a/#q', '#q'],
    ['/sources/s/#p5', '../../sources/s/index.html#p5'],
    ['/timeline/?kind=visit#a', '../../timeline/index.html?kind=visit#a'],
    ['/events/a.json', '../a.json'],
    ['/_assets/x.css', '../../_assets/x.css'],
    ['/search/', '../../search/index.html'],
    ['/search/?q=a', '../../data/edition.html?q=a'],
    ['https://example.org/a/', 'https://example.org/a/'],
    ['#q', '#q'],
  ])('%s is %s', (address, wanted) => {
    expect(toDisk(address, PAGE, '/')).toBe(wanted);
    if (address.startsWith('/')) expect(toDisk(`/record${address}`, PAGE, '/record/')).toBe(wanted);
  });

  it('of the first page leads down', () => {
    expect(toDisk('/events/a/', 'index.html', '/')).toBe('events/a/index.html');
    expect(toSearchOnDisk('index.html')).toBe('data/edition.html');
    expect(toSearchOnDisk(PAGE)).toBe('../../data/edition.html');
  });

  it('of another site at the same host stays', () => {
    expect(toDisk('/other/', PAGE, '/record/')).toBe('/other/');
  });

  it('within data is one that the page can follow, and words are left alone', () => {
    const data = { '/a/': ['x'], sources: [{ url: '/sources/s/', text: '/sources/s/ is a word' }] };
    const [, packed = ''] = toDataAddress(JSON.stringify(data), 'verify/index.html', '/').split(',');
    expect(JSON.parse(Buffer.from(packed, 'base64').toString())).toEqual({
      '../a/index.html': ['x'],
      sources: [{ url: '../sources/s/index.html', text: '/sources/s/ is a word' }],
    });
  });
});
