import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortHash } from '#build/scripts/offline/offline-files.ts';
import { OFFLINE_FILES, WORKER_SCRIPT } from '#client/offline/addresses.ts';
import { pageAt, readSite, textOf } from '../site.ts';

const site = await readSite();
const read = (name: string) => readFileSync(path.join(site.dist, name));
const files = JSON.parse(read(OFFLINE_FILES).toString()) as Record<string, string>;

describe('The copy for reading offline', () => {
  it('has every page but the one of what is not found, letter for letter', () => {
    const pages = [...site.files].filter((file) => file.endsWith('/index.html'));
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.filter(
      (file) => files[file.slice(1).replace(/index\.html$/, '')] !== shortHash(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('has all that pages load: fonts, styles, scripts, pictures, and the files that scripts ask for', () => {
    const asked = site.pages.flatMap(({ html, path: page }) =>
      Array.from(
        html.matchAll(
          /(?:<script[^>]* src|<img[^>]* src|rel="(?:icon|stylesheet|preload)" href|data-(?:from|links|texts|anchors|registers))="([^"#?]+)|url\((\/[^)]+)\)/g,
        ),
        ([, one, other]) => ({ page, name: (one ?? other ?? '').slice(site.base.length) }),
      ),
    );
    expect(asked.length).toBeGreaterThan(1000);
    expect(asked.filter(({ name }) => !(name in files))).toEqual([]);
  });

  it('has a worker of its release, which is in no cache', () => {
    expect(read(WORKER_SCRIPT).toString()).toContain(shortHash(read(OFFLINE_FILES)));
    expect(read('_headers').toString()).toContain(
      `${site.base}${WORKER_SCRIPT}\n  Cache-Control: no-cache\n`,
    );
  });

  it('is told of on the page about the edition, with its size', () => {
    const names = Object.keys(files).map((name) => name.replace(/(^|\/)$/, '$1index.html'));
    const bytes = names.reduce((sum, name) => sum + read(name).length, 0);
    const { root } = pageAt(site, '/about/');
    expect(textOf(root.querySelector('[data-offline-size]'))).toBe(`${(bytes / 1e6).toFixed(1)} MB`);
  });
});
